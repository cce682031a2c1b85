import { CONVENTION_LIMITS, type ConventionKind, type ConventionRenewal } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { DayField } from '../platform/graphql/typed-date';
import { OptionalName, OptionalText, Provided, Title, Within } from '../platform/graphql/validation';
import { ConventionKindEnum, ConventionRenewalEnum } from './convention.enums';

@InputType({ isAbstract: true })
export abstract class ConfirmableInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether the person confirmed dates that were refused as UNLIKELY_DATES.' })
  isConfirmed?: boolean | null;
}

@InputType({ isAbstract: true })
abstract class ConventionDetailsInput extends ConfirmableInput {
  @Field(() => String, { nullable: true, description: 'Reference at the CCAS, 100 characters at most.' })
  @OptionalName({ max: CONVENTION_LIMITS.reference })
  reference?: string | null;

  @DayField({ nullable: true, description: 'Day of effect.' })
  effectiveOn?: string | null;

  @DayField({ nullable: true, description: 'Term as first agreed; null: none.' })
  endsOn?: string | null;

  @Field(() => ConventionRenewalEnum, { nullable: true, description: 'What happens at the term; `none` clears the months and the maximum of renewals.' })
  @Provided()
  renewal?: ConventionRenewal;

  @Field(() => Int, { nullable: true, description: 'Months of a renewal, 1 to 120; required unless there is none.' })
  @IsOptional()
  @Within(CONVENTION_LIMITS.renewalMonths)
  renewalMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Renewals at most, 1 to 50; null: no limit.' })
  @IsOptional()
  @Within(CONVENTION_LIMITS.renewalsMax)
  renewalsMax?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months of notice, 0 to 36; null: not agreed.' })
  @IsOptional()
  @Within(CONVENTION_LIMITS.noticeMonths)
  noticeMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months wanted to prepare, 0 to 24; 3 unless told.' })
  @Provided()
  @Within(CONVENTION_LIMITS.preparationMonths)
  preparationMonths?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether means are recharged to the CCAS.' })
  isRecharged?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Version of a convention-type of the network that it was made from.' })
  templateVersionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Comment without personal data, 2,000 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.comment })
  comment?: string | null;
}

@InputType({ description: 'A new convention. Its town and its CCAS become parties, with the signatories that their offices suggest.' })
export class CreateConventionInput extends ConventionDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'Its CCAS.' })
  ccasId!: string;

  @Field(() => ConventionKindEnum, { description: 'Its type.' })
  kind!: ConventionKind;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: CONVENTION_LIMITS.title })
  title!: string;
}

@InputType({ description: 'A change of a convention. Absent: unchanged. Null: cleared.' })
export class UpdateConventionInput extends ConventionDetailsInput {
  @Field(() => ID, { description: 'The convention.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => ConventionKindEnum, { nullable: true, description: 'Its type.' })
  @Provided()
  kind?: ConventionKind;

  @Field(() => String, { nullable: true, description: 'Its title, 200 characters at most.' })
  @Title({ max: CONVENTION_LIMITS.title })
  title?: string;

  @Field(() => ID, { nullable: true, description: 'Convention of the same CCAS that replaces it.' })
  replacedById?: string | null;
}

@InputType({ description: 'A convention to put into the archives or to take out of them.' })
export class ArchiveConventionInput {
  @Field(() => ID, { description: 'The convention.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

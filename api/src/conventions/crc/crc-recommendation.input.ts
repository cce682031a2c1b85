import { CONVENTION_LIMITS, type ConventionVolet, type CrcFollowUp } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalName, OptionalText, Provided, Text } from '../../platform/graphql/validation';
import { ConventionVoletEnum } from '../convention.enums';
import { CrcFollowUpEnum } from './crc-follow-up.enum';

const MAX_CONVENTIONS = 20;

@InputType({ isAbstract: true })
abstract class CrcRecommendationDetailsInput {
  @Field(() => String, { nullable: true, description: 'Its number in the report, 20 characters at most.' })
  @OptionalName({ max: CONVENTION_LIMITS.crcNumber })
  number?: string | null;

  @Field(() => ConventionVoletEnum, { nullable: true, description: 'Volet of the convention that it concerns.' })
  volet?: ConventionVolet | null;

  @Field(() => String, { nullable: true, description: 'What was done of it, 2,000 characters at most; required when it is refused.' })
  @OptionalText({ max: CONVENTION_LIMITS.followUpNote })
  followUpNote?: string | null;
}

@InputType({ description: 'A new recommendation of the chambre régionale des comptes.' })
export class CreateCrcRecommendationInput extends CrcRecommendationDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The CCAS to which it was made.' })
  ccasId!: string;

  @DayField({ description: 'Date of the report, not in the future.' })
  reportedOn!: string;

  @Field(() => String, { description: 'What the chamber recommends, 2,000 characters at most.' })
  @Text({ max: CONVENTION_LIMITS.crcBody })
  body!: string;

  @Field(() => CrcFollowUpEnum, { description: 'What was done of it.' })
  followUp!: CrcFollowUp;

  @Field(() => [ID], { description: 'Conventions of that CCAS that answer it.' })
  @ArrayMaxSize(MAX_CONVENTIONS)
  conventionIds!: string[];
}

@InputType({ description: 'A change of a recommendation. Absent: unchanged. Null: cleared.' })
export class UpdateCrcRecommendationInput extends CrcRecommendationDetailsInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @DayField({ nullable: true, description: 'Date of the report, not in the future.' })
  @Provided()
  reportedOn?: string;

  @Field(() => String, { nullable: true, description: 'What the chamber recommends, 2,000 characters at most.' })
  @Text({ max: CONVENTION_LIMITS.crcBody })
  body?: string;

  @Field(() => CrcFollowUpEnum, { nullable: true, description: 'What was done of it.' })
  @Provided()
  followUp?: CrcFollowUp;

  @Field(() => [ID], { nullable: true, description: 'All the conventions of that CCAS that answer it.' })
  @Provided()
  @ArrayMaxSize(MAX_CONVENTIONS)
  conventionIds?: string[];
}

@InputType({ description: 'A recommendation to delete.' })
export class DeleteCrcRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

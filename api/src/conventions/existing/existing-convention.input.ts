import { CONVENTION_LIMITS } from '@maillage/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalName, OptionalText } from '../../platform/graphql/validation';
import { CreateConventionInput } from '../convention.input';
import { VoletLineInput } from '../parts/part.input';

@InputType({ description: 'A convention that was signed already: what it says, its acts, who signed, its volets, in one writing.' })
export class RecordExistingConventionInput extends CreateConventionInput {
  @DayField({ nullable: true, description: 'Deliberation of the board of the CCAS.' })
  caDeliberatedOn?: string | null;

  @DayField({ nullable: true, description: 'Deliberation of the municipal council.' })
  councilDeliberatedOn?: string | null;

  @DayField({ nullable: true, description: 'Signature.' })
  signedOn?: string | null;

  @DayField({ nullable: true, description: 'Transmission to the préfecture.' })
  transmittedOn?: string | null;

  @DayField({ nullable: true, description: 'Receipt of the préfecture.' })
  receivedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who signed for the town, 200 characters at most; absent: as the offices held on the day of the signature suggest.',
  })
  @OptionalName({ max: CONVENTION_LIMITS.signatoryName })
  townSignatoryName?: string | null;

  @Field(() => String, { nullable: true, description: 'In what capacity, 200 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.signatoryCapacity })
  townSignatoryCapacity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who signed for the CCAS, 200 characters at most; absent: as the offices held on the day of the signature suggest.',
  })
  @OptionalName({ max: CONVENTION_LIMITS.signatoryName })
  ccasSignatoryName?: string | null;

  @Field(() => String, { nullable: true, description: 'In what capacity, 200 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.signatoryCapacity })
  ccasSignatoryCapacity?: string | null;

  @Field(() => [VoletLineInput], { description: 'How far it settles volets, each once; those that are not named are not told.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => VoletLineInput)
  volets!: VoletLineInput[];
}

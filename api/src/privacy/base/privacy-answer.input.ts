import {
  PRIVACY_LIMITS,
  MAX_VALIDITY_MONTHS,
  PRIVACY_COUNT,
  PRIVACY_POINTS,
  PRIVACY_RISKS,
  PRIVACY_WORK_ORDERS,
  type PrivacyAnswer,
  type PrivacyPoint,
  type PrivacyRisk,
  type PrivacyWorkOrder,
} from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ScopeField, ScopeInput } from '../../cohorts';
import { PageArgs } from '../../platform/graphql/paging';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Provided, Within } from '../../platform/graphql/validation';
import { PrivacyAnswerEnum, PrivacyPointEnum, PrivacyRiskEnum, PrivacyWorkOrderEnum } from '../privacy.enums';

@InputType({ description: 'Answer of a CCAS to a point. Absent: unchanged. Null: cleared.' })
export class AnswerPrivacyPointInput {
  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => PrivacyPointEnum, { description: `The point, one of ${PRIVACY_POINTS.length}.` })
  point!: PrivacyPoint;

  @Field(() => Int, {
    nullable: true,
    description: 'Version that the person saw; null: « I saw no answer yet ». Any other state is a STALE_VERSION with the present one.',
  })
  version?: number | null;

  @Field(() => PrivacyAnswerEnum, { nullable: true, description: 'The answer; required for the first one.' })
  @Provided()
  answer?: PrivacyAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'Why the point is without object, 1,000 characters at most: required for `not_applicable`, dropped for any other.',
  })
  @OptionalText({ max: PRIVACY_LIMITS.notApplicableReason })
  notApplicableReason?: string | null;

  @Field(() => String, { nullable: true, description: 'What the evidence is and where it stands, 500 characters at most. No data on residents.' })
  @OptionalText({ max: PRIVACY_LIMITS.evidenceReference })
  evidenceReference?: string | null;

  @DayField({ nullable: true, description: 'Date of the evidence, today at the latest.' })
  evidenceOn?: string | null;

  @DayField({
    nullable: true,
    description: 'End of the evidence where it has one of its own (a contract), not before its date; else the policy says it.',
  })
  evidenceEndsOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are done.' })
  @IsOptional()
  @Within(PRIVACY_COUNT)
  doneCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many, at least as many as are done.' })
  @IsOptional()
  @Within(PRIVACY_COUNT)
  requiredCount?: number | null;

  @Field(() => String, { nullable: true, description: 'What else there is to know, 2,000 characters at most. No data on residents.' })
  @OptionalText({ max: PRIVACY_LIMITS.comment })
  comment?: string | null;
}

@InputType({ description: 'For how long evidence of a point counts in a network.' })
export class SetPrivacyValidityInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => PrivacyPointEnum, { description: 'The point.' })
  point!: PrivacyPoint;

  @Field(() => Int, { nullable: true, description: 'Version that the person saw; null: « nothing set yet ».' })
  version?: number | null;

  @Field(() => Int, { nullable: true, description: `Months, 1 to ${MAX_VALIDITY_MONTHS}; null: it does not expire by itself.` })
  @IsOptional()
  @Min(1)
  @Max(MAX_VALIDITY_MONTHS)
  months!: number | null;
}

@ArgsType()
export class NetworkDayArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @DayField({ nullable: true, description: 'The day; today when absent.' })
  on?: string | null;
}

@ArgsType()
export class PrivacyWorklistArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => PrivacyRiskEnum, { nullable: true, description: `Only this risk, one of ${PRIVACY_RISKS.length}.` })
  risk?: PrivacyRisk | null;

  @ScopeField()
  scope?: ScopeInput | null;

  @Field(() => PrivacyWorkOrderEnum, { nullable: true, description: `How the list stands, one of ${PRIVACY_WORK_ORDERS.length}; absent: the gravest first.` })
  order?: PrivacyWorkOrder | null;
}

@InputType({ description: 'Answers to points of several CCAS, in one writing.' })
export class AnswerPrivacyPointsInput {
  @Field(() => [AnswerPrivacyPointInput], { description: 'The answers, 1 to 200, each over the version that the person saw.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnswerPrivacyPointInput)
  answers!: AnswerPrivacyPointInput[];
}

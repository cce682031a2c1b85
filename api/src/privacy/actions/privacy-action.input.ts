import { PRIVACY_LIMITS, type PrivacyPoint } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { PersonInput } from '../../accounts';
import { ScopeField, ScopeInput } from '../../cohorts';
import { CreationKey } from '../../platform/creations/creation-key';
import { PageArgs } from '../../platform/graphql/paging';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Provided, Title } from '../../platform/graphql/validation';
import { PrivacyPointEnum } from '../privacy.enums';

@InputType({ isAbstract: true })
class PrivacyActionDetailsInput {
  @Field(() => PrivacyPointEnum, { nullable: true, description: 'Point of the base that it serves.' })
  point?: PrivacyPoint | null;

  @Field(() => String, { nullable: true, description: 'What is to be done, 2,000 characters at most. No data about persons.' })
  @OptionalText({ max: PRIVACY_LIMITS.description })
  description?: string | null;

  @Field(() => PersonInput, { nullable: true, description: 'Who carries it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  owner?: PersonInput | null;

  @DayField({ nullable: true, description: 'Day by which it is due.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it is done: a reference or an address, 500 characters at most.' })
  @OptionalText({ max: PRIVACY_LIMITS.evidenceReference })
  evidenceReference?: string | null;
}

@InputType({ description: 'An action of the plan.' })
export class CreatePrivacyActionInput extends PrivacyActionDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => [ID], { description: 'Its CCAS: one, or several for a pooled action.' })
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(1000)
  ccasIds!: string[];

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: PRIVACY_LIMITS.title })
  title!: string;

  @Field(() => Int, { description: 'Priority: 1 high, 2 middle, 3 low.' })
  @Min(1)
  @Max(3)
  priority!: number;
}

@InputType({ description: 'A change of an action. Absent: unchanged. Null: cleared.' })
export class UpdatePrivacyActionInput extends PrivacyActionDetailsInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its title, 200 characters at most.' })
  @Title({ max: PRIVACY_LIMITS.title })
  title?: string;

  @Field(() => Int, { nullable: true, description: 'Priority: 1 high, 2 middle, 3 low.' })
  @Provided()
  @Min(1)
  @Max(3)
  priority?: number;

  @Field(() => String, { nullable: true, description: 'Why it is given up, 500 characters at most; null takes it up again.' })
  @OptionalText({ max: PRIVACY_LIMITS.abandonedReason })
  abandonedReason?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Its CCAS, all of them: those that are not named are taken out.' })
  @Provided()
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(1000)
  ccasIds?: string[];
}

@InputType({ description: 'An action that is done, or not after all, at one of its CCAS.' })
export class CompletePrivacyActionInput {
  @Field(() => ID, { description: 'The action at that CCAS (`PrivacyActionCcas.id`).' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @DayField({ nullable: true, description: 'Day on which it was done, today at the latest; null: not done after all.' })
  doneOn!: string | null;
}

@ArgsType()
export class PrivacyActionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that the viewer carries alone.' })
  mine!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that are late alone.' })
  late!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that are done everywhere or given up too.' })
  withClosed!: boolean;

  @Field(() => PrivacyPointEnum, { nullable: true, description: 'Those that serve this point alone.' })
  point?: PrivacyPoint | null;

  @Field(() => ID, { nullable: true, description: 'Those of this CCAS alone.' })
  ccasId?: string | null;

  @ScopeField()
  scope?: ScopeInput | null;
}

import { INITIATIVE_LIMITS, type Weather } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { DayField } from '../platform/graphql/typed-date';
import { OptionalText, Provided, Text, Title, Within } from '../platform/graphql/validation';
import { WeatherEnum } from './initiative.enums';
import { PersonInput } from '../accounts';

@InputType({ isAbstract: true })
abstract class InitiativeDetailsInput {
  @Field(() => String, { nullable: true, description: 'What it is for, 4,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.purpose })
  purpose?: string | null;

  @Field(() => PersonInput, { nullable: true, description: 'Who carries it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  owner?: PersonInput | null;

  @Field(() => PersonInput, { nullable: true, description: 'Who stands in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  deputy?: PersonInput | null;

  @DayField({ nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @DayField({ nullable: true, description: 'Last day, not before the first.' })
  endsOn?: string | null;
}

@InputType({ description: 'A new initiative of a plan.' })
export class CreateInitiativeInput extends InitiativeDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { nullable: true, description: 'Its number, 1 to 999; the next free one when absent.' })
  @IsOptional()
  @Within(INITIATIVE_LIMITS.number)
  number?: number | null;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;

  @Field(() => [ID], { nullable: true, description: 'Recommendations that it serves, 100 at most.' })
  @IsOptional()
  @ArrayMaxSize(100)
  recommendationIds?: string[] | null;
}

@InputType({ description: 'A change of an initiative. Absent: unchanged. Null: cleared.' })
export class UpdateInitiativeInput extends InitiativeDetailsInput {
  @Field(() => ID, { description: 'The initiative.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Its number, 1 to 999; free in the plan.' })
  @Provided()
  @Within(INITIATIVE_LIMITS.number)
  number?: number;

  @Field(() => String, { nullable: true, description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title?: string;

  @Field(() => WeatherEnum, { nullable: true, description: 'Declared weather; a new one other than `unknown` comes with its text.' })
  @Provided()
  weather?: Weather;

  @Field(() => String, { nullable: true, description: 'What the declared weather rests on, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.weatherText })
  weatherText?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The whole list of recommendations that it serves, 100 at most.' })
  @Provided()
  @ArrayMaxSize(100)
  recommendationIds?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it is archived: it leaves the matrix, and can come back.' })
  @Provided()
  isArchived?: boolean;
}

@InputType({ description: 'An initiative to continue in a later plan of the network.' })
export class CarryOverInitiativeInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The initiative.' })
  id!: string;

  @Field(() => ID, { description: 'A plan of a later year.' })
  toPlanId!: string;

  @Field(() => String, { description: 'Why it goes on, 1,000 characters at most.' })
  @Text({ max: INITIATIVE_LIMITS.carryOverReason })
  reason!: string;
}

import { CONVENTION_LIMITS, type ConventionVolet, PLAUSIBLE_YEARS } from '@maillage/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { EuroCents } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { Title, Within } from '../../platform/graphql/validation';
import { ConventionVoletEnum } from '../convention.enums';
import { SavePartInput } from './part.input';

@InputType({ description: 'The grant of a year, new or changed. In a change: absent is unchanged, null clears.' })
export class SaveConventionGrantInput extends SavePartInput {
  @Field(() => Int, { description: 'Budget year, 2000 to 2100, once for a convention.' })
  @Within(PLAUSIBLE_YEARS)
  year!: number;

  @Field(() => EuroCents, { nullable: true, description: 'Amount voted.' })
  votedCents?: number | null;

  @DayField({ nullable: true, description: 'Day of the vote.' })
  votedOn?: string | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount paid so far.' })
  paidCents?: number | null;

  @DayField({ nullable: true, description: 'Day of the last payment.' })
  paidOn?: string | null;
}

@InputType({ description: 'Means lent in a year, new or changed. In a change: absent is unchanged, null clears.' })
export class SaveConventionMeansInput extends SavePartInput {
  @Field(() => Int, { description: 'Year, 2000 to 2100.' })
  @Within(PLAUSIBLE_YEARS)
  year!: number;

  @Field(() => ConventionVoletEnum, { description: 'Volet that they belong to.' })
  volet!: ConventionVolet;

  @Field(() => String, { description: 'What is lent, 200 characters at most.' })
  @Title({ max: CONVENTION_LIMITS.label })
  label!: string;

  @Field(() => EuroCents, { nullable: true, description: 'What it is worth in the year; null: not valued.' })
  valuedCents?: number | null;
}

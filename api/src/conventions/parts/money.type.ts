import type { ConventionVolet } from '@maillage/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, EuroCents } from '../../platform/graphql/scalars';
import { ConventionVoletEnum } from '../convention.enums';
import { ConventionPart } from './part.type';

@ObjectType('ConventionGrant', { description: 'Grant of the town for a year. A null amount is not known, which is not 0.' })
export class ConventionGrantType extends ConventionPart {
  @Field(() => Int, { description: 'Budget year.' })
  year!: number;

  @Field(() => EuroCents, { nullable: true, description: 'Amount voted.' })
  votedCents!: number | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the vote.' })
  votedOn!: string | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount paid so far.' })
  paidCents!: number | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the last payment.' })
  paidOn!: string | null;
}

@ObjectType('ConventionMeans', { description: 'Means that the town lends in a year, and what they are worth.' })
export class ConventionMeansType extends ConventionPart {
  @Field(() => Int, { description: 'Year.' })
  year!: number;

  @Field(() => ConventionVoletEnum, { description: 'Volet that they belong to.' })
  volet!: ConventionVolet;

  @Field(() => String, { description: 'What is lent.' })
  label!: string;

  @Field(() => EuroCents, { nullable: true, description: 'What it is worth in the year; null: not valued.' })
  valuedCents!: number | null;
}

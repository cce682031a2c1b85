import type { FigureKind } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Deadline } from '../deadlines';
import { CcasListItem } from '../network';
import { TerritoryRef } from '../territories';
import { FigureKindEnum } from './home.type';

/** CCAS that the first page shows as cards. */
export const MAX_FOLLOWED_CCAS = 60;
/** How far ahead the nearest deadline of a CCAS is looked for. */
export const DAYS_AHEAD = 92;

@ObjectType('HomeCcas', { description: 'A CCAS that the viewer follows closely.' })
export class HomeCcas {
  @Field(() => CcasListItem, { description: 'The CCAS as the list of the network tells it.' })
  ccas!: CcasListItem;

  @Field(() => Deadline, {
    nullable: true,
    description: `The earliest of what the viewer sees come due there, open today or within ${DAYS_AHEAD} days; null: nothing.`,
  })
  nextDeadline!: Deadline | null;
}

@ObjectType('HomeCounts', { description: 'The two numbers of a figure.' })
export class HomeCounts {
  @Field(() => Int, { description: 'Numerator.' })
  numerator!: number;

  @Field(() => Int, { description: 'Denominator; 0: there is nothing to count.' })
  denominator!: number;
}

@ObjectType('HomeComparison', { description: 'A figure of one CCAS beside its neighbours.' })
export class HomeComparison {
  @Field(() => FigureKindEnum, { description: 'Which.' })
  kind!: FigureKind;

  @Field(() => HomeCounts, { nullable: true, description: 'Of the CCAS; null: the viewer does not read its state.' })
  own!: HomeCounts | null;

  @Field(() => HomeCounts, {
    nullable: true,
    description: 'Of all CCAS around, itself among them; null: not told, since it is over too few CCAS whose state the viewer may not read.',
  })
  around!: HomeCounts | null;
}

@ObjectType('HomeNeighbours', { description: 'A CCAS for which the viewer answers, beside those around it.' })
export class HomeNeighbours {
  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => TerritoryRef, {
    nullable: true,
    description: 'Its EPT, whose CCAS are those around; null: it has none, and they are those of the whole network.',
  })
  ept!: TerritoryRef | null;

  @Field(() => Int, { description: 'How many CCAS are around, itself among them.' })
  ccasCount!: number;

  @Field(() => [HomeComparison], { description: 'The figures that the viewer reads.' })
  comparisons!: HomeComparison[];
}

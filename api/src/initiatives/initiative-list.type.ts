import { SEARCH_TEXT_MAX_LENGTH, type Weather } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { OptionalText } from '../platform/graphql/validation';
import { CivilDate, EuroCents, Instant } from '../platform/graphql/scalars';
import { AdoptionCounts } from './adoption/adoption.type';
import { WeatherEnum } from './initiative.enums';
import { InitiativeOutline } from './initiative-outline.type';

@ObjectType('InitiativeListItem', { description: 'An initiative in a list.' })
export class InitiativeListItem extends InitiativeOutline {
  @Field(() => String, { nullable: true, description: 'What the declared weather rests on.' })
  weatherText!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the weather was declared.' })
  weatherAt!: string | null;

  @Field(() => [Int], { description: 'Numbers of the recommendations that it serves, ascending; empty: a gap.' })
  recommendationNumbers!: number[];

  @Field(() => String, { nullable: true, description: 'Title of the first milestone that is not done.' })
  nextMilestoneTitle!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day by which that milestone is due.' })
  nextMilestoneDueOn!: string | null;

  @Field(() => Int, { description: 'Number of milestones that are late.' })
  lateMilestonesCount!: number;

  @Field(() => AdoptionCounts, { description: 'Adoption by the CCAS.' })
  adoption!: AdoptionCounts;

  @Field(() => EuroCents, { nullable: true, description: 'Sum of what is asked for; null: nothing entered, or not visible to the viewer.' })
  fundingSoughtCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Sum of what is signed; null: nothing entered, or not visible to the viewer.' })
  fundingSignedCents!: number | null;

  @Field(() => Boolean, { description: 'Whether it comes from an earlier plan.' })
  isCarriedOver!: boolean;

  @Field(() => Boolean, { description: 'Whether it is archived.' })
  isArchived!: boolean;

  @Field(() => Instant, { description: 'Last change of the initiative itself.' })
  updatedAt!: string;
}

@ObjectType('InitiativePage', { description: 'A page of initiatives.' })
export class InitiativePage {
  @Field(() => [InitiativeListItem], { description: 'Initiatives of this page, by number.' })
  items!: InitiativeListItem[];

  @Field(() => Int, { description: 'Number of initiatives on all pages.' })
  totalCount!: number;
}

@ArgsType()
export class InitiativesArgs {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => String, { nullable: true, description: 'Words of the title or of the purpose, or a number; accents and case do not count.' })
  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  search?: string | null;

  @Field(() => WeatherEnum, { nullable: true, description: 'Declared weather.' })
  weather?: Weather | null;

  @Field(() => ID, { nullable: true, description: 'A recommendation that they serve.' })
  recommendationId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether archived ones are wanted too.' })
  includeArchived!: boolean;

  @Field(() => Int, { defaultValue: 0, description: 'Rows to pass over.' })
  @Min(0)
  @Max(1_000_000)
  skip!: number;

  @Field(() => Int, { defaultValue: 100, description: 'Rows wanted, 100 at most.' })
  @Min(1)
  @Max(100)
  take!: number;
}

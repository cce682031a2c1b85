import { SEARCH_TEXT_MAX_LENGTH, type Aggregation, type IndicatorDirection, type IndicatorTheme, type Periodicity } from '@maillage/domain';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging';
import { CivilDate, Instant, NumberList } from '../../platform/graphql/scalars';
import { OptionalText } from '../../platform/graphql/validation';
import { AggregationEnum, IndicatorDirectionEnum, IndicatorThemeEnum, PeriodicityEnum } from '../indicator.enums';
import { IndicatorRef } from '../indicator-ref.type';

@ObjectType('IndicatorBreak', { description: 'A break in a series: no line joins what stands before it with what comes after.' })
export class IndicatorBreakType {
  @Field(() => Int, { description: 'First period that is not comparable with the former ones.' })
  period!: number;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

@ObjectType('RecentValues', { description: 'The last values of one indicator for one territory: parallel lists, oldest first.' })
export class RecentValues {
  @Field(() => NumberList, { description: 'Periods of which something is known, as yyyypp: those of the last twelve of the indicator.' })
  periods!: number[];

  @Field(() => NumberList, { description: 'Values; null where the state carries no number.' })
  values!: (number | null)[];

  @Field(() => String, { description: 'States of the values, a letter each, as in a portrait.' })
  states!: string;
}

@ObjectType('Indicator', { description: 'An indicator of the catalogue: what it measures, how it is added up, where it comes from.' })
export class IndicatorType {
  @Field(() => Int, { description: 'Number of the indicator.' })
  id!: number;

  @Field(() => String, { description: 'Stable word, for addresses, imports and formulas: rsa_households.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What is counted, and in relation to what; may be empty.' })
  definition!: string;

  @Field(() => String, { description: 'Unit, as it is written after a figure; empty when there is none.' })
  unit!: string;

  @Field(() => Int, { description: 'Decimals that are shown.' })
  decimals!: number;

  @Field(() => IndicatorDirectionEnum, { description: 'Which way is better.' })
  direction!: IndicatorDirection;

  @Field(() => IndicatorThemeEnum, { description: 'Theme of the analysis of social needs.' })
  theme!: IndicatorTheme;

  @Field(() => PeriodicityEnum, { description: 'How often it has a value.' })
  periodicity!: Periodicity;

  @Field(() => AggregationEnum, { description: 'What makes the value of a territory above the communes.' })
  aggregation!: Aggregation;

  @Field(() => IndicatorRef, { nullable: true, description: 'Of a ratio: what stands above the line.' })
  numerator!: IndicatorRef | null;

  @Field(() => IndicatorRef, { nullable: true, description: 'Of a ratio: what stands below the line.' })
  denominator!: IndicatorRef | null;

  @Field(() => Float, { description: 'Of a ratio: what it is multiplied by; 100 for a percentage, 1000 for ‰.' })
  scale!: number;

  @Field(() => IndicatorRef, { nullable: true, description: 'Of a weighted mean: what the communes weigh by.' })
  weight!: IndicatorRef | null;

  @Field(() => String, { nullable: true, description: 'Of a computed one: the formula, with the codes of others between brackets.' })
  expression!: string | null;

  @Field(() => Boolean, { description: 'Whether counts under five are never shown.' })
  isMasked!: boolean;

  @Field(() => ID, { nullable: true, description: 'The network whose own it is; null: shared by all of them.' })
  networkId!: string | null;

  @Field(() => String, { description: 'Who makes the figures.' })
  producer!: string;

  @Field(() => String, { description: 'Who publishes them.' })
  distributor!: string;

  @Field(() => String, { description: 'How they are made.' })
  method!: string;

  @Field(() => String, { description: 'What they cannot say.' })
  limits!: string;

  @Field(() => String, { description: 'Licence under which they may be used.' })
  licence!: string;

  @Field(() => String, { nullable: true, description: 'Page of the producer.' })
  sourceUrl!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which the next figures are expected; null: not announced.' })
  nextUpdateOn!: string | null;

  @Field(() => Float, { nullable: true, description: 'Below it an imported value is unlikely, and must be confirmed.' })
  lowerBound!: number | null;

  @Field(() => Float, { nullable: true, description: 'Above it an imported value is unlikely, and must be confirmed.' })
  upperBound!: number | null;

  @Field(() => [Float], { nullable: true, description: 'Bounds between the classes of a map, ascending; null: quantiles.' })
  classBounds!: number[] | null;

  @Field(() => [IndicatorBreakType], { description: 'Breaks in the series, the first one first.' })
  breaks!: IndicatorBreakType[];

  @Field(() => [Int], { description: 'Periods that have values, ascending: yyyy00 for a year, yyyy01 to yyyy04 for quarters, yyyy01 to yyyy12 for months.' })
  periods!: number[];

  @Field(() => Instant, { nullable: true, description: 'When its values last changed; null: it has none.' })
  refreshedAt!: Date | null;

  @Field(() => [IndicatorRef], { description: 'Indicators that are computed from it, as far as the viewer may read them.' })
  usedBy!: IndicatorRef[];

  @Field(() => Boolean, { description: 'Whether it is out of use: kept, and shown no more.' })
  isArchived!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  canManage!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('IndicatorPage', { description: 'A page of the catalogue.' })
export class IndicatorPage {
  @Field(() => [IndicatorType], {
    description: 'Indicators of this page, by theme and name; when something is searched, those that have it in their name come first.',
  })
  items!: IndicatorType[];

  @Field(() => [RecentValues], { description: 'Of each of them, the last values for the territory that was asked for; empty where none was.' })
  recent!: RecentValues[];

  @Field(() => Int, { description: 'Number of indicators on all pages.' })
  totalCount!: number;
}

@ArgsType()
export class IndicatorsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network whose own indicators are listed beside the shared ones, to who may read them.' })
  networkId!: string;

  @Field(() => String, { nullable: true, description: 'Part of the name, the code or the definition, whatever case and accents.' })
  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  search?: string | null;

  @Field(() => IndicatorThemeEnum, { nullable: true, description: 'Those of this theme.' })
  @IsOptional()
  theme?: IndicatorTheme | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether archived ones are listed too.' })
  includeArchived!: boolean;

  @Field(() => Int, { nullable: true, description: 'The territory whose last values are told with each.' })
  @IsOptional()
  territoryId?: number | null;
}

import { NO_VALUE_LETTER, VALUE_STATE_LETTERS, type TerritoryKind } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { NumberList, TextList } from '../../platform/graphql/scalars';
import { TerritoryKindEnum, TerritoryRef } from '../../territories';

/** The most territories of which series are drawn together. */
export const SERIES_MAX = 12;

const LETTERS = `one letter each: ${Object.entries(VALUE_STATE_LETTERS)
  .map(([state, letter]) => `${letter} ${state}`)
  .join(', ')}, ${NO_VALUE_LETTER} nothing known`;

@ObjectType('TerritoryPortrait', { description: 'The last values of every indicator for one territory. Lists run in parallel, an indicator at each place.' })
export class TerritoryPortrait {
  @Field(() => TerritoryRef, { description: 'The territory.' })
  territory!: TerritoryRef;

  @Field(() => Int, { nullable: true, description: 'Municipal population, in persons; null when it is not published.' })
  populationPersons!: number | null;

  @Field(() => [TerritoryRef], {
    nullable: 'items',
    description: 'What it is compared with: EPT or EPCI, département, région, France; null at the place of what there is not, or of itself.',
  })
  comparedTo!: (TerritoryRef | null)[];

  @Field(() => Int, {
    nullable: true,
    description: 'Class of population of the communes that are called similar (0 below 2,000 persons, 6 from 100,000); null for what is no commune.',
  })
  peerSizeClass!: number | null;

  @Field(() => String, { nullable: true, description: 'Région of the communes that are called similar.' })
  peerRegionName!: string | null;

  @Field(() => NumberList, { description: 'Ids of the indicators.' })
  indicatorIds!: number[];

  @Field(() => NumberList, { description: 'Last period known, as yyyypp.' })
  periods!: number[];

  @Field(() => NumberList, { description: 'Values; null where the state carries no number.' })
  values!: (number | null)[];

  @Field(() => String, { description: `States of the values, ${LETTERS}.` })
  states!: string;

  @Field(() => NumberList, { description: 'The period before; null when there is none.' })
  previousPeriods!: (number | null)[];

  @Field(() => NumberList, { description: 'Values of the period before.' })
  previousValues!: (number | null)[];

  @Field(() => String, { description: 'States of the values of the period before, in the same letters.' })
  previousStates!: string;

  @Field(() => NumberList, { description: 'Rank of a commune in its département, 1 being the highest value; null without value.' })
  ranks!: (number | null)[];

  @Field(() => NumberList, { description: 'Communes of the département that are ranked.' })
  rankedCounts!: (number | null)[];

  @Field(() => NumberList, {
    description:
      'Five places for each indicator, one after the other, at the same period: EPT or EPCI, département, région, France, median of similar communes.',
  })
  comparedValues!: (number | null)[];

  @Field(() => String, { description: 'States of the compared values, in the same letters.' })
  comparedStates!: string;
}

@ObjectType('PortraitContext', { description: 'Beside what the values of a portrait are read. Lists run in parallel, an indicator at each place.' })
export class PortraitContext {
  @Field(() => NumberList, { description: 'Ids of the indicators.' })
  indicatorIds!: number[];

  @Field(() => NumberList, { description: 'Lowest number shown of a commune of the département at the period of the portrait; null when none is.' })
  lowest!: (number | null)[];

  @Field(() => NumberList, { description: 'Highest number shown of a commune of the département at that period; null when none is.' })
  highest!: (number | null)[];

  @Field(() => NumberList, { description: 'Of a ratio that has a number: what stands above its line, as it is shown.' })
  numerators!: (number | null)[];

  @Field(() => NumberList, { description: 'Of a ratio that has a number: what stands below its line, as it is shown.' })
  denominators!: (number | null)[];

  @Field(() => NumberList, {
    description:
      'Last period of which something is known of each level above, as yyyypp; four places for each indicator: EPT or EPCI, département, région, France.',
  })
  abovePeriods!: (number | null)[];

  @Field(() => NumberList, { description: 'Values of these levels at that period.' })
  aboveValues!: (number | null)[];

  @Field(() => String, { description: `States of these values, ${LETTERS}.` })
  aboveStates!: string;
}

@ObjectType('TerritorySeries', { description: 'The values of one indicator for one territory, at each period of the series.' })
export class TerritorySeries {
  @Field(() => TerritoryRef, { description: 'The territory.' })
  territory!: TerritoryRef;

  @Field(() => NumberList, { description: 'Values; null where the state carries no number.' })
  values!: (number | null)[];

  @Field(() => String, { description: `States of the values, ${LETTERS}.` })
  states!: string;

  @Field(() => NumberList, { description: 'Of a computed aggregate: territories that had a value; null for what was published.' })
  covered!: (number | null)[];

  @Field(() => NumberList, { description: 'Of a computed aggregate: territories in all; null for what was published.' })
  members!: (number | null)[];

  @Field(() => NumberList, { description: 'Median of similar communes at each period; empty unless asked for, and for what is no commune.' })
  peerMedians!: (number | null)[];
}

@ObjectType('IndicatorSeries', { description: 'One indicator for some territories, over time.' })
export class IndicatorSeries {
  @Field(() => NumberList, { description: 'All periods of the indicator, as yyyypp, oldest first.' })
  periods!: number[];

  @Field(() => [TerritorySeries], { description: 'The series, in the order in which they were asked for.' })
  series!: TerritorySeries[];
}

@ObjectType('IndicatorTable', { description: 'One indicator for all territories of one level inside another, over time.' })
export class IndicatorTable {
  @Field(() => NumberList, { description: 'Ids of the territories, by name; former perimeters stand beside present ones.' })
  territoryIds!: number[];

  @Field(() => TextList, { description: 'Codes of the territories.' })
  codes!: string[];

  @Field(() => TextList, { description: 'Names of the territories.' })
  names!: string[];

  @Field(() => TextList, { description: 'EPT, else EPCI, in which each territory stands; empty where there is none.' })
  groupNames!: string[];

  @Field(() => NumberList, { description: 'Those of the ids that are former perimeters: their code may be another territory’s today.' })
  formerIds!: number[];

  @Field(() => NumberList, { description: 'All periods of the indicator, as yyyypp, oldest first.' })
  periods!: number[];

  @Field(() => NumberList, { description: 'Values, territory by territory, all periods of each.' })
  values!: (number | null)[];

  @Field(() => String, { description: `States of the values, ${LETTERS}.` })
  states!: string;
}

@ObjectType('IndicatorAtPeriod', {
  description: 'One indicator at one period for the territories of one level inside another: parallel lists, in no order; `territoryMembers` names them.',
})
export class IndicatorAtPeriod {
  @Field(() => NumberList, { description: 'Ids of the territories of which something is known.' })
  territoryIds!: number[];

  @Field(() => NumberList, { description: 'Values; null where the state carries no number.' })
  values!: (number | null)[];

  @Field(() => String, { description: `States of the values, ${LETTERS}.` })
  states!: string;
}

@ObjectType('IndicatorMap', { description: 'One indicator at one period for all communes that have a row, by code.' })
export class IndicatorMap {
  @Field(() => Int, { description: 'The period, as yyyypp.' })
  period!: number;

  @Field(() => Int, { description: 'Number of communes.' })
  territoriesCount!: number;

  @Field(() => String, {
    description:
      'INSEE codes between spaces, sorted; each is written as what differs at its end from the one before: « 01001 2 4 10 » is 01001, 01002, 01004, 01010.',
  })
  codes!: string;

  @Field(() => String, {
    description:
      'Values between spaces, in the order of the codes; an empty place where the state carries no number. What we computed has two decimals more than are shown.',
  })
  numbers!: string;

  @Field(() => String, { description: `States in the order of the codes, ${LETTERS}.` })
  states!: string;
}

@ArgsType()
export class PortraitArgs {
  @Field(() => ID, { description: 'The network as whose member one asks: its own indicators are among the answers.' })
  networkId!: string;

  @Field(() => Int, { description: 'The territory.' })
  territoryId!: number;
}

@ArgsType()
export class IndicatorSeriesArgs {
  @Field(() => ID, { description: 'The network as whose member one asks.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => [Int], { description: `The territories, ${SERIES_MAX} at most.` })
  @ArrayMinSize(1, { context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(SERIES_MAX)
  territoryIds!: number[];

  @Field(() => Boolean, { defaultValue: false, description: 'With the median of similar communes.' })
  withPeers!: boolean;
}

@ArgsType()
export class IndicatorTableArgs {
  @Field(() => ID, { description: 'The network as whose member one asks.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => Int, { description: 'The territory in which they stand.' })
  withinId!: number;

  @Field(() => TerritoryKindEnum, { defaultValue: 'commune', description: 'The level of the territories.' })
  kind!: TerritoryKind;
}

@ArgsType()
export class IndicatorAtPeriodArgs extends IndicatorTableArgs {
  @Field(() => Int, { description: 'The period, as yyyypp.' })
  period!: number;
}

@ArgsType()
export class IndicatorMapArgs {
  @Field(() => ID, { description: 'The network as whose member one asks.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => Int, { description: 'The period, as yyyypp.' })
  period!: number;
}

import type { ImportOutcome, ValueDoubt, ValueState } from '@maillage/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IndicatorRef } from '../../indicator-ref.type';
import { ValueStateEnum } from '../../indicator.enums';
import { ImportDoubtKindEnum, ImportOutcomeEnum } from '../import.enums';

@ObjectType('ImportIssue', { description: 'A line or a cell that could not be taken.' })
export class ImportIssue {
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Header of the column; null when the whole line is meant.' })
  column!: string | null;

  @Field(() => String, { description: 'Why, a word of a closed list: NOT_A_NUMBER, TERRITORY_UNKNOWN, DUPLICATE_VALUE…' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What stands there, shortened.' })
  found!: string | null;
}

@ObjectType('ImportDoubt', { description: 'An unlikely value.' })
export class ImportDoubt {
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Field(() => String, { description: 'Name of the territory.' })
  territoryName!: string;

  @Field(() => IndicatorRef, { description: 'The indicator.' })
  indicator!: IndicatorRef;

  @Field(() => Int, { description: 'The period.' })
  period!: number;

  @Field(() => Float, { nullable: true, description: 'The value in the file; null where it says that there is none.' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What makes the value unlikely, by its kind: the value of the period before, the one that is shown, or what the communes add up to.',
  })
  previousValue!: number | null;

  @Field(() => ImportDoubtKindEnum, { description: 'Why it is unlikely.' })
  kind!: ValueDoubt;
}

@ObjectType('ImportChange', { description: 'A value that the file says otherwise, or that is not taken as it is.' })
export class ImportChange {
  @Field(() => String, { description: 'Name of the territory.' })
  territoryName!: string;

  @Field(() => IndicatorRef, { description: 'The indicator.' })
  indicator!: IndicatorRef;

  @Field(() => Int, { description: 'The period.' })
  period!: number;

  @Field(() => ImportOutcomeEnum, { description: 'What becomes of it.' })
  outcome!: ImportOutcome;

  @Field(() => Float, { nullable: true, description: 'The number that is shown.' })
  oldValue!: number | null;

  @Field(() => ValueStateEnum, { nullable: true, description: 'What is shown of it; null: nothing.' })
  oldState!: ValueState | null;

  @Field(() => Float, { nullable: true, description: 'The number after.' })
  newValue!: number | null;

  @Field(() => ValueStateEnum, { description: 'What is known of it after.' })
  newState!: ValueState;
}

@ObjectType('ImportReading', { description: 'A value as it was read, beside what stands in the file.' })
export class ImportReading {
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Header of the column.' })
  column!: string | null;

  @Field(() => String, { description: 'Name of the territory, or its code where it has none here.' })
  territoryName!: string;

  @Field(() => IndicatorRef, { description: 'The indicator.' })
  indicator!: IndicatorRef;

  @Field(() => Int, { description: 'The period.' })
  period!: number;

  @Field(() => String, { description: 'What stands in the cell, shortened.' })
  found!: string;

  @Field(() => Float, { nullable: true, description: 'The number that was read.' })
  value!: number | null;

  @Field(() => ValueStateEnum, { description: 'What is known of it.' })
  state!: ValueState;
}

@ObjectType('ImportNote', { description: 'How the file was understood where it could have been understood otherwise.' })
export class ImportNote {
  @Field(() => String, { description: 'What is told, a word of a closed list: decimals_decided, codes_joined, sheet_left…' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Column or sheet that it is about.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there: an example.' })
  found!: string | null;

  @Field(() => String, { nullable: true, description: 'What decided.' })
  because!: string | null;

  @Field(() => Int, { description: 'Rows or cells concerned.' })
  count!: number;
}

@ObjectType('ImportSkip', { description: 'Rows that were left aside on purpose.' })
export class ImportSkip {
  @Field(() => String, { description: 'Why, a word of a closed list: no_territory, other_level, hidden…' })
  reason!: string;

  @Field(() => Int, { description: 'How many rows.' })
  count!: number;
}

/** How the values of a file stand to what was known. */
@ObjectType({ isAbstract: true })
abstract class ImportCounts {
  @Field(() => Int, { description: 'Values where there was none.' })
  newCount!: number;

  @Field(() => Int, { description: 'Values that differ from what is shown.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Numbers in the place of secrets: they are taken, and nobody is told whether they differ from what is hidden.' })
  overSecretCount!: number;

  @Field(() => Int, { description: 'Values that are shown already.' })
  equalCount!: number;

  @Field(() => Int, { description: 'Values of another network’s territory, which wait for that network or the administration.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'Values that are left where they are, each for a reason that `changes` gives.' })
  leftCount!: number;

  @Field(() => Int, { description: 'Of all these, those that the producer withholds.' })
  secretCount!: number;
}

@ObjectType('ImportIndicatorReport', { description: 'What a file brings of one indicator.' })
export class ImportIndicatorReport extends ImportCounts {
  @Field(() => IndicatorRef, { description: 'The indicator.' })
  indicator!: IndicatorRef;

  @Field(() => [Int], { description: 'Periods of the file, oldest first.' })
  periods!: number[];
}

@ObjectType('ImportWaiting', { description: 'A network that has to decide of values of the file.' })
export class ImportWaiting {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its name.' })
  networkName!: string;

  @Field(() => Int, { description: 'How many values; where territories of networks overlap, each of them counts its own.' })
  count!: number;
}

@ObjectType('ImportReport', {
  description: 'What a file would change, or changed. Lists hold the first hundred of each; counts count all. It never tells what a secret hides.',
})
export class ImportReport extends ImportCounts {
  @Field(() => Int, { description: 'Communes of the network in the file that exist today.' })
  networkMatched!: number;

  @Field(() => Int, { description: 'Communes of the network that were to be expected at the file’s geography and exist today.' })
  networkExpected!: number;

  @Field(() => Int, { description: 'Communes of the network in the file that no longer exist today, merged since.' })
  formerCount!: number;

  @Field(() => Int, { description: 'Communes of the file outside of the network.' })
  outsideNetworkCount!: number;

  @Field(() => Int, { description: 'Codes that are no territory’s at the file’s geography.' })
  unknownTerritoryCount!: number;

  @Field(() => [String], { description: 'The first of these codes.' })
  unknownCodes!: string[];

  @Field(() => Int, { description: 'Cells without value. They change something only where a value stood.' })
  emptyCount!: number;

  @Field(() => Int, { description: 'Lines and cells that could not be taken.' })
  errorCount!: number;

  @Field(() => Int, { description: 'Unlikely values.' })
  doubtCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Once undone: values that stayed: a later import or a correction had replaced them, or their territory is not one’s own to change.',
  })
  keptCount!: number | null;

  @Field(() => [ImportWaiting], { description: 'Networks that have to decide of the values that wait.' })
  waitingFor!: ImportWaiting[];

  @Field(() => [ImportIssue], { description: 'Lines and cells that could not be taken.' })
  errors!: ImportIssue[];

  @Field(() => [ImportDoubt], { description: 'Unlikely values.' })
  doubts!: ImportDoubt[];

  @Field(() => [ImportChange], { description: 'Values that the file says otherwise, or that are not taken as they are: of each outcome, the first hundred.' })
  changes!: ImportChange[];

  @Field(() => [ImportIndicatorReport], { description: 'What it brings of each indicator.' })
  indicators!: ImportIndicatorReport[];

  @Field(() => [ImportReading], { description: 'The first values of each indicator, as they were read.' })
  readings!: ImportReading[];

  @Field(() => [ImportNote], { description: 'How the file was understood where it could have been understood otherwise.' })
  notes!: ImportNote[];

  @Field(() => [ImportSkip], { description: 'Rows that were left aside on purpose.' })
  skips!: ImportSkip[];
}

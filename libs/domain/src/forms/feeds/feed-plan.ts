import type { Aggregation } from '../../indicators/indicator-enums';
import type { Periodicity } from '../../calendar/period';
import { INDICATOR_LIMITS } from '../../indicators/indicator-limits';
import type { FormDefinition } from '../form-definition';
import { measuresOf, type ResultMeasure } from '../results/result-measures';
import { unitOf } from '../unit-words';

/**
 * What of a form an indicator may show. `communes`: the number of each CCAS, where its question is read by the whole network, as its results tell it ·
 * `totals`: those of the EPT and of the network alone, of any other question.
 */
export const FEED_EXTENTS = {
  communes: 'The number of each CCAS, for its commune.',
  totals: 'The totals of the EPT and of the network alone.',
} as const;
/** One of them. */
export type FeedExtent = keyof typeof FEED_EXTENTS;

/** What an indicator shows of a question. */
export const FEED_PARTS = {
  value: 'Its number.',
  numerator: 'What stands above the line of a share.',
  denominator: 'What stands below it.',
  rate: 'The rate of both.',
} as const;
/** One of them. */
export type FeedPart = keyof typeof FEED_PARTS;

/** Why a question feeds no indicator. */
export const FEED_REFUSALS = {
  not_a_number: 'It is answered in words, by a choice, a day or files.',
  open_table: 'Its rows are those of who answers: they are other ones from one CCAS to the next.',
  sensitive: 'A sensitive breakdown, where 0 to 4 is masked; indicators show 0.',
  no_total: 'It is not read by the whole network, and is not added up.',
} as const;
/** One of them. */
export type FeedRefusal = keyof typeof FEED_REFUSALS;

/** Why an indicator cannot show a question. */
export const FEED_MISFITS = {
  unit: 'It counts something else.',
  aggregation: 'What it shows above the communes is made otherwise.',
  not_masked: 'It would show counts under five.',
  periodicity: 'It is not of whole years.',
} as const;
/** One of them. */
export type FeedMisfit = keyof typeof FEED_MISFITS;

/** Why an indicator waits that a question fed before, or could. */
export const FEED_WAITS = {
  ...FEED_REFUSALS,
  ...FEED_MISFITS,
  removed: 'The version of the form does not ask it.',
  readers: 'In this version of the form, other CCAS do not read it.',
  period: 'The collection is not of a whole civil year.',
  archived: 'The indicator is in the archives.',
} as const;
/** One of them. */
export type FeedWait = keyof typeof FEED_WAITS;

/** An indicator that a question needs. */
export interface FedIndicator {
  readonly part: FeedPart;
  readonly aggregation: Aggregation;
  readonly unit: string;
  readonly decimals: number;
  /** Whether it must hide counts under five by itself: for what somebody may add to it by a file. */
  readonly isMasked: boolean;
}

/** How a question feeds indicators. */
export interface FeedPlan {
  readonly extent: FeedExtent;
  /** The one that people look for is the last one. */
  readonly indicators: readonly FedIndicator[];
  /** Whether somebody may be counted twice in what is added up. */
  readonly hasDoubles: boolean;
}

/** An indicator as somebody may relate it. */
export interface RelatedIndicator {
  readonly unit: string;
  readonly aggregation: Aggregation;
  readonly periodicity: Periodicity;
  readonly isMasked: boolean;
}

const PERCENT = '%';

const sideUnit = (label: string): string => label.toLocaleLowerCase('fr').slice(0, INDICATOR_LIMITS.unit);

/** How a measure of a form feeds indicators, or why it feeds none. `isTotals`: by its totals alone, though more could be told of it. */
export function feedPlan(measure: ResultMeasure, isTotals = false): FeedPlan | FeedRefusal {
  const { rule, formula, isCount, isSensitive } = measure;
  const { question, holds } = measure.entry;
  if (rule === 'classes') return 'not_a_number';
  if (question.kind === 'table' && question.rows.are === 'open') return 'open_table';
  if (isSensitive) return 'sensitive';
  const extent: FeedExtent = question.readBy === 'network' && !isTotals ? 'communes' : 'totals';
  const hasDoubles = rule === 'sum_with_doubles';
  if (holds.kind === 'share') {
    const rate = { part: 'rate', unit: PERCENT, decimals: 1, isMasked: false } as const;
    if (extent === 'totals') return { extent, hasDoubles, indicators: [{ ...rate, aggregation: 'published_only' }] };
    const side = (part: FeedPart, label: string): FedIndicator => ({ part, aggregation: 'sum', unit: sideUnit(label), decimals: 0, isMasked: true });
    return { extent, hasDoubles, indicators: [side('numerator', holds.numerator), side('denominator', holds.denominator), { ...rate, aggregation: 'ratio' }] };
  }
  if (rule === 'none' && extent === 'totals') return 'no_total';
  const isAdded = extent === 'communes' && rule !== 'none' && !formula;
  const decimals = 'decimals' in holds ? holds.decimals : 0;
  const one: FedIndicator = {
    ...{ part: 'value', unit: unitOf(holds).slice(0, INDICATOR_LIMITS.unit), decimals },
    ...{ aggregation: isAdded ? 'sum' : 'published_only', isMasked: isAdded && isCount },
  };
  return { extent, hasDoubles, indicators: [one] };
}

const sameUnit = (one: string, other: string): boolean => {
  const plain = (unit: string): string => unit.trim().toLocaleLowerCase('fr').replace(/\s+/g, ' ');
  return plain(one) === plain(other);
};

/** Why an indicator cannot show this; null: it can. What stands above and below the line of a share has a name of its own, and no unit that one compares. */
export function feedMisfit(asked: FedIndicator, { unit, aggregation, periodicity, isMasked }: RelatedIndicator): FeedMisfit | null {
  if (periodicity !== 'year') return 'periodicity';
  if (aggregation !== asked.aggregation) return 'aggregation';
  const isSide = asked.part === 'numerator' || asked.part === 'denominator';
  if (!isSide && !sameUnit(unit, asked.unit)) return 'unit';
  return asked.isMasked && !isMasked ? 'not_masked' : null;
}

/** The measure of a form under that key; undefined where there is none. */
export const feedMeasure = (definition: Pick<FormDefinition, 'sections'>, entry: string): ResultMeasure | undefined =>
  measuresOf(definition).find((measure) => measure.entry.key === entry);

const PERIODS_OF_A_YEAR = 100;

/**
 * The period of an indicator that a collection is of: the year. What is counted over time must be counted over the whole civil year; what stands on a day is of the
 * year of that day. Null: of none.
 */
export function feedPeriod({ entry: { holds } }: ResultMeasure, from: string, to: string): number | null {
  const year = to.slice(0, 4);
  const isStock = 'time' in holds && holds.time === 'stock';
  const isWholeYear = from === `${year}-01-01` && to === `${year}-12-31`;
  return isStock || isWholeYear ? Number(year) * PERIODS_OF_A_YEAR : null;
}

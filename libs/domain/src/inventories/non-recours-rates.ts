import { addMonths, type CivilDateText } from '../calendar/civil-date';
import { cellEntry } from '../forms/form-entries';
import {
  BY_RIGHT_COLUMN,
  COUNTERS_BY_RIGHT,
  MONTHS,
  NON_RECOURS_COUNTERS,
  NON_RECOURS_TABLES,
  type NonRecoursCounter,
  RIGHTS,
} from '../forms/models/non-recours-counters';
import { isSmallCount } from '../secrecy/small-counts';
import type { InventoryAnswers } from './inventory-answers';

/** Counters of a month, of a right or of a year; null where nobody knows. */
export type NonRecoursCounts = Readonly<Record<NonRecoursCounter, number | null>>;

/** A row of counters: a month, a right. */
export interface NonRecoursRow {
  readonly code: string;
  readonly label: string;
  readonly counts: NonRecoursCounts;
}

/** A rate is both of its numbers, and never stored. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

const COUNTERS = Object.keys(NON_RECOURS_COUNTERS) as NonRecoursCounter[];
/** After so many months without an issue, somebody is lost sight of. */
const MONTHS_TO_LOSE_SIGHT = 6;

const countsOf = (of: (counter: NonRecoursCounter) => number | null): NonRecoursCounts =>
  Object.fromEntries(COUNTERS.map((counter) => [counter, of(counter)])) as Record<NonRecoursCounter, number | null>;

const numberIn = (answers: InventoryAnswers, table: string, row: string, column: string): number | null =>
  answers.isNone(table) || answers.isNone(cellEntry(table, row, column)) ? 0 : answers.number(cellEntry(table, row, column));

/** The counters of a CCAS month by month: each row follows what was detected in that month, whenever its issue came. */
export const countsByMonth = (answers: InventoryAnswers): NonRecoursRow[] =>
  Object.entries(MONTHS).map(([code, label]) => ({ code, label, counts: countsOf((counter) => numberIn(answers, NON_RECOURS_TABLES.months, code, counter)) }));

/** The counters of a CCAS right by right, over the year; reviews are of a person, and not of a right. */
export const countsByRight = (answers: InventoryAnswers): NonRecoursRow[] =>
  Object.entries(RIGHTS).map(([code, label]) => ({
    code,
    label,
    counts: countsOf((counter) => {
      const told = COUNTERS_BY_RIGHT.find((each) => each === counter);
      return told ? numberIn(answers, NON_RECOURS_TABLES.rights, code, BY_RIGHT_COLUMN[told]) : null;
    }),
  }));

/** Rows of several CCAS, or of several months, added up counter by counter: of what is known; null where nothing is. */
export const addCounts = (rows: readonly NonRecoursCounts[]): NonRecoursCounts =>
  countsOf((counter) => {
    const known = rows.flatMap((row) => row[counter] ?? []);
    return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
  });

/** What the counters say, each as both numbers; null where one of them is not known, or there is nothing to divide by. */
export interface NonRecoursRates {
  /** Reviews done, of those proposed. */
  readonly acceptance: Rate | null;
  /** Reviews with at least one right that was not had, of those done. */
  readonly detection: Rate | null;
  /** Requests lodged, of rights detected. */
  readonly lodging: Rate | null;
  /** Rights opened, of the issues that are known: never told without `unknown`. */
  readonly opening: Rate | null;
  /** Rights opened, of all that was lodged. */
  readonly openingOfLodged: Rate | null;
  /** Requests whose issue nobody knows, of those lodged. */
  readonly unknown: Rate | null;
  /** Rights detected for each review that found any. */
  readonly rightsPerReview: Rate | null;
}

const rate = (numerator: number | null, denominator: number | null): Rate | null =>
  numerator === null || denominator === null || denominator === 0 ? null : { numerator, denominator };
const sum = (...numbers: readonly (number | null)[]): number | null => numbers.reduce((all, one) => (all === null || one === null ? null : all + one), 0);

/** The rates of a cohort by the month of detection. They describe one protocol: nothing is compared by them. */
export const nonRecoursRates = (counts: NonRecoursCounts): NonRecoursRates => ({
  acceptance: rate(counts.realises, counts.proposes),
  detection: rate(counts.avec, counts.realises),
  lodging: rate(counts.deposes, counts.detectes),
  opening: rate(counts.ouverts, sum(counts.ouverts, counts.refuses, counts.abandonnes)),
  openingOfLodged: rate(counts.ouverts, counts.deposes),
  unknown: rate(counts.inconnus, counts.deposes),
  rightsPerReview: rate(counts.detectes, counts.avec),
});

/** A rate as others than who reads every return may be told it: masked where its numerator, or what is left of it, is one to four. */
export const isMaskedRate = ({ numerator, denominator }: Rate): boolean => isSmallCount(numerator) || isSmallCount(denominator - numerator);

/** Requests without a known issue: those of months so long ago that they are lost sight of, and those that may still be answered. */
export function lostSight(rows: readonly NonRecoursRow[], year: number, on: CivilDateText): { readonly lost: number; readonly waiting: number } {
  const before = addMonths(on, -MONTHS_TO_LOSE_SIGHT);
  const unknown = (isLost: boolean): number =>
    rows.filter(({ code }) => endOfMonth(year, code) < before === isLost).reduce((all, { counts }) => all + (counts.inconnus ?? 0), 0);
  return { lost: unknown(true), waiting: unknown(false) };
}

const endOfMonth = (year: number, code: string): CivilDateText => `${year}-${code.slice(1)}-31`;

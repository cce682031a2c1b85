import { addMonths, type CivilDateText } from '../calendar/civil-date';
import { isPlausibleDay } from '../calendar/plausible-date';
import type { FieldReason } from '../errors/field-reasons';
import type { ConventionActKind } from './convention-enums';
import { type ConventionFacts, firstActs } from './convention-facts';
import { termSpanOn, termSpans } from './convention-terms';

/** What a refusal or a doubt is about: a field of the convention, an act, or a rider. */
export type DateSubject = 'effectiveOn' | 'endsOn' | 'renewal' | 'rider' | ConventionActKind;

/** Dates that cannot be together, and why. */
export interface ImpossibleDate {
  readonly about: DateSubject;
  readonly reason: FieldReason;
}

/** Why a date is doubtful. It may be right: whoever typed it is asked again. */
export const DATE_DOUBTS = [
  'DURATION_OVER_10_YEARS',
  'ACT_IN_FUTURE',
  'ACT_OVER_10_YEARS_OLD',
  'EFFECT_BEFORE_SIGNATURE',
  'EFFECT_OVER_1_YEAR_AFTER_SIGNATURE',
  'NOTICE_AFTER_DEADLINE',
  'RENEWAL_AFTER_TERM',
  'RIDER_AFTER_TERM',
] as const;
export type DateDoubt = (typeof DATE_DOUBTS)[number];

/** A doubtful date. */
export interface UnlikelyDate {
  readonly about: DateSubject;
  readonly doubt: DateDoubt;
}

/** Acts that make a signed convention enforceable (CGCT L.2131-1): none of them comes before the signature. */
const AFTER_SIGNATURE = ['transmission', 'receipt', 'publication'] as const;
const BEFORE_SIGNATURE = ['ca_deliberation', 'council_deliberation'] as const;

const isOutOfRange = (date: CivilDateText | null): boolean => date !== null && !isPlausibleDay(date);

/** Which dates of a convention cannot be, or cannot be together; empty: none. */
export function impossibleDates(facts: ConventionFacts): ImpossibleDate[] {
  const { effectiveOn, endsOn, renewal, riders } = facts;
  const acts = firstActs(facts);
  const subjects: readonly (readonly [DateSubject, CivilDateText | null])[] = [
    ['effectiveOn', effectiveOn],
    ['endsOn', endsOn],
    ...facts.acts.map(({ kind, happenedOn }) => [kind, happenedOn] as const),
    ...riders.flatMap((rider) => [rider.signedOn, rider.effectiveOn, rider.newEndsOn].map((date) => ['rider', date] as const)),
  ];
  const outOfRange = new Set(subjects.flatMap(([about, date]) => (isOutOfRange(date) ? [about] : [])));
  const found: ImpossibleDate[] = [...outOfRange].map((about) => ({ about, reason: 'OUT_OF_RANGE' }));
  if (effectiveOn !== null && endsOn !== null && endsOn < effectiveOn) found.push({ about: 'endsOn', reason: 'TERM_BEFORE_EFFECT' });
  for (const rider of riders) {
    const starts = [rider.effectiveOn, effectiveOn].filter((start) => start !== null);
    if (rider.newEndsOn !== null && starts.some((start) => (rider.newEndsOn as CivilDateText) < start))
      found.push({ about: 'rider', reason: 'TERM_BEFORE_EFFECT' });
  }
  if (renewal !== 'none' && endsOn === null) found.push({ about: 'renewal', reason: 'RENEWAL_WITHOUT_TERM' });
  const isBefore = (one: ConventionActKind, other: ConventionActKind): boolean => {
    const [first, second] = [acts[one], acts[other]];
    return first !== undefined && second !== undefined && first < second;
  };
  for (const kind of BEFORE_SIGNATURE) if (isBefore('signature', kind)) found.push({ about: kind, reason: 'DELIBERATION_AFTER_SIGNATURE' });
  for (const kind of AFTER_SIGNATURE) if (isBefore(kind, 'signature')) found.push({ about: kind, reason: 'ACT_BEFORE_SIGNATURE' });
  if (isBefore('receipt', 'transmission')) found.push({ about: 'receipt', reason: 'RECEIPT_BEFORE_TRANSMISSION' });
  return found;
}

/** Which dates of a convention are doubtful on the day on which they are typed; empty: none. */
export function unlikelyDates(facts: ConventionFacts, today: CivilDateText): UnlikelyDate[] {
  const { effectiveOn, endsOn, acts, riders, noticeMonths } = facts;
  const { signature } = firstActs(facts);
  const found: UnlikelyDate[] = [];
  if (effectiveOn !== null && endsOn !== null && endsOn >= addMonths(effectiveOn, 120)) found.push({ about: 'endsOn', doubt: 'DURATION_OVER_10_YEARS' });
  if (effectiveOn !== null && signature !== undefined) {
    if (effectiveOn < signature) found.push({ about: 'effectiveOn', doubt: 'EFFECT_BEFORE_SIGNATURE' });
    if (effectiveOn > addMonths(signature, 12)) found.push({ about: 'effectiveOn', doubt: 'EFFECT_OVER_1_YEAR_AFTER_SIGNATURE' });
  }
  const spans = termSpans(
    facts,
    [today, ...acts.map(({ happenedOn }) => happenedOn)].reduce((a, b) => (a > b ? a : b)),
  );
  // what comes after the term leaves it as it was
  const isPastTerm = (day: CivilDateText): boolean => {
    const { termOn } = termSpanOn(spans, day);
    return termOn !== null && termOn < day;
  };
  for (const { kind, happenedOn } of acts) {
    if (happenedOn > today) found.push({ about: kind, doubt: 'ACT_IN_FUTURE' });
    if (happenedOn < addMonths(today, -120)) found.push({ about: kind, doubt: 'ACT_OVER_10_YEARS_OLD' });
    if (kind === 'express_renewal' && isPastTerm(happenedOn)) found.push({ about: kind, doubt: 'RENEWAL_AFTER_TERM' });
    if (kind === 'notice' && noticeMonths !== null && endsOn !== null && !termSpanOn(spans, happenedOn).isDenounced)
      found.push({ about: kind, doubt: 'NOTICE_AFTER_DEADLINE' });
  }
  if (riders.some(({ signedOn, newEndsOn }) => signedOn !== null && newEndsOn !== null && isPastTerm(signedOn)))
    found.push({ about: 'rider', doubt: 'RIDER_AFTER_TERM' });
  return found;
}

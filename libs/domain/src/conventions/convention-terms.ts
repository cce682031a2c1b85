import { addDays, addMonths, type CivilDateText } from '../calendar/civil-date';
import { type ConventionFacts, firstActs } from './convention-facts';

/** What holds as the term of a convention from a day on, by what is known on that day. */
export interface TermSpan {
  readonly from: CivilDateText;
  /** Last day in force; null: none. */
  readonly termOn: CivilDateText | null;
  /** Whether the convention goes on after the term unless somebody acts. */
  readonly isTacitlyRenewed: boolean;
  /** Whether notice was given in time: at its term it is terminated rather than expired. */
  readonly isDenounced: boolean;
}

/** Before anything is known. */
const EVER: CivilDateText = '0001-01-01';

/** Last day to give notice so that the convention ends at that term. */
export const noticeDeadline = (termOn: CivilDateText, noticeMonths: number | null): CivilDateText => addMonths(termOn, -(noticeMonths ?? 0));

/**
 * Term after so many renewals of a period that ends on `endsOn`. Counted from the day after it, always the first one: what ends with a month
 * goes on ending with the month, and 29 February comes back in leap years.
 */
export const renewedTerm = (endsOn: CivilDateText, renewalMonths: number, renewals: number): CivilDateText =>
  addDays(addMonths(addDays(endsOn, 1), renewalMonths * renewals), -1);

type TermEvent = { readonly on: CivilDateText } & (
  { readonly what: 'rider'; readonly endsOn: CivilDateText } | { readonly what: 'express_renewal' } | { readonly what: 'notice' } | { readonly what: 'horizon' }
);

/** What moves the term, in order; on one day a notice first, so that it counts for the term that it was given for. */
function termEvents({ acts, riders }: ConventionFacts, { notice }: { notice?: CivilDateText }, horizon: CivilDateText): TermEvent[] {
  const events: TermEvent[] = notice === undefined ? [] : [{ on: notice, what: 'notice' }];
  for (const { kind, happenedOn } of acts) if (kind === 'express_renewal') events.push({ on: happenedOn, what: kind });
  for (const { signedOn, newEndsOn } of riders) if (signedOn !== null && newEndsOn !== null) events.push({ on: signedOn, what: 'rider', endsOn: newEndsOn });
  const past = events.filter(({ on }) => on <= horizon).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return [...past, { on: addDays(horizon, 1), what: 'horizon' }];
}

/**
 * The terms of a convention one after the other until the horizon: each span says what was known from its first day on. A tacit renewal goes
 * on period by period until the cap, or until notice given by the deadline of a term; what comes too late counts for the next one. Once the
 * term is over, neither a rider nor a renewal brings the convention back.
 */
export function termSpans(facts: ConventionFacts, horizon: CivilDateText): TermSpan[] {
  const { renewal, renewalMonths, renewalsMax, noticeMonths } = facts;
  const { signature, notice } = firstActs(facts);
  let anchor = facts.endsOn;
  let termOn = facts.endsOn;
  let renewalsSinceAnchor = 0;
  let renewals = 0;
  let noticeGiven: CivilDateText | undefined;
  let endsByNotice = false;
  const spans: TermSpan[] = [];

  const isDenounced = (): boolean => endsByNotice || (noticeGiven !== undefined && termOn !== null && noticeGiven <= noticeDeadline(termOn, noticeMonths));
  const canRenew = (): boolean => renewalMonths !== null && termOn !== null && (renewalsMax === null || renewals < renewalsMax);
  const isTacitlyRenewed = (): boolean =>
    renewal === 'tacit' && canRenew() && !isDenounced() && signature !== undefined && termOn !== null && signature <= termOn;
  const keep = (from: CivilDateText): void => {
    if (spans.at(-1)?.from === from) spans.pop();
    spans.push({ from, termOn, isTacitlyRenewed: isTacitlyRenewed(), isDenounced: isDenounced() });
  };
  const renew = (): void => {
    renewals += 1;
    renewalsSinceAnchor += 1;
    if (anchor !== null && renewalMonths !== null) termOn = renewedTerm(anchor, renewalMonths, renewalsSinceAnchor);
  };

  keep(EVER);
  let knownFrom = EVER;
  for (const event of termEvents(facts, { notice }, horizon)) {
    while (termOn !== null && termOn < event.on && isTacitlyRenewed()) {
      const dayAfter = addDays(termOn, 1);
      knownFrom = dayAfter > knownFrom ? dayAfter : knownFrom;
      renew();
      keep(knownFrom);
    }
    if (event.what === 'horizon' || (termOn !== null && termOn < event.on)) continue;
    if (event.what === 'notice') {
      noticeGiven = event.on;
      // without term, notice is what ends it
      if (termOn === null) {
        termOn = addMonths(event.on, noticeMonths ?? 0);
        endsByNotice = true;
      }
    } else if (event.what === 'rider') {
      anchor = termOn = event.endsOn;
      renewalsSinceAnchor = 0;
    } else if (renewal === 'express' && canRenew()) {
      renew();
    }
    knownFrom = event.on;
    keep(knownFrom);
  }
  return spans;
}

/** The span that holds on a day. */
export function termSpanOn(spans: readonly TermSpan[], day: CivilDateText): TermSpan {
  const span = spans.findLast(({ from }) => from <= day) ?? spans[0];
  if (span === undefined) throw new Error('termSpans always gives one');
  return span;
}

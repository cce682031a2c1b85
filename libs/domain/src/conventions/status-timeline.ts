import { addDays, type CivilDateText, latest } from '../calendar/civil-date';
import { type ConventionStatus, STATUSES_IN_FORCE } from './convention-enums';
import { type ConventionFacts, type FirstActs, firstActs } from './convention-facts';
import { type TermSpan, termSpanOn, termSpans } from './convention-terms';

/** How long before a term that nothing renews by itself the convention is to be renewed. */
export const DAYS_TO_RENEW = 180;

/** A status from `startsOn` until the day before `endsOn` (null: for good, as far as the horizon of its timeline sees). */
export interface StatusPeriod {
  readonly status: ConventionStatus;
  readonly startsOn: CivilDateText;
  readonly endsOn: CivilDateText | null;
  /** Term that holds during the period, renewals and riders included; null: none. */
  readonly termOn: CivilDateText | null;
}

/**
 * First day of effect. A convention that names none takes effect when it is enforceable: signed and received by the préfecture
 * (CGCT L.2131-1).
 */
export function effectOf({ effectiveOn }: Pick<ConventionFacts, 'effectiveOn'>, { signature, receipt }: FirstActs): CivilDateText | null {
  if (effectiveOn !== null) return effectiveOn;
  return signature !== undefined && receipt !== undefined ? latest(signature, receipt) : null;
}

/** The status on a day, by the acts of that day or before and by the term as it is known on it. */
function statusOn(day: CivilDateText, acts: FirstActs, effectOn: CivilDateText | null, { termOn, isTacitlyRenewed, isDenounced }: TermSpan): ConventionStatus {
  const has = (kind: keyof FirstActs): boolean => {
    const happenedOn = acts[kind];
    return happenedOn !== undefined && happenedOn <= day;
  };
  if (has('replacement')) return 'replaced';
  if (has('termination')) return 'terminated';
  const deliberations = [has('ca_deliberation'), has('council_deliberation')].filter(Boolean).length;
  if (!has('signature')) {
    if (deliberations > 0) return deliberations === 2 ? 'deliberated_by_both' : 'deliberated_by_one';
    if (has('agreed_draft')) return 'agreed_draft';
    return has('negotiation') ? 'negotiating' : 'to_start';
  }
  if (termOn !== null && termOn < day) return isDenounced ? 'terminated' : 'expired';
  if (deliberations < 2) return 'signed_fragile';
  if (effectOn === null || effectOn > day) return has('transmission') || has('receipt') ? 'transmitted' : 'signed';
  if (!has('receipt')) return 'signed_fragile';
  return termOn !== null && !isTacitlyRenewed && addDays(termOn, -DAYS_TO_RENEW) <= day ? 'to_renew' : 'in_force';
}

/** Every day on which the status or the term may change, until the horizon. */
function changeDays(facts: ConventionFacts, effectOn: CivilDateText | null, spans: readonly TermSpan[]): CivilDateText[] {
  const days = facts.acts.map(({ happenedOn }) => happenedOn);
  if (effectOn !== null) days.push(effectOn);
  for (const { from, termOn } of spans) {
    days.push(from);
    if (termOn !== null) days.push(addDays(termOn, -DAYS_TO_RENEW), addDays(termOn, 1));
  }
  return [...new Set(days)].sort();
}

/**
 * The statuses of a convention one after the other, from its creation or its first act until the horizon: contiguous, each different from
 * the one before. The status on any day follows from the acts of that day or before alone, so that what it was on a past date never depends
 * on what came later.
 */
export function statusTimeline(facts: ConventionFacts, { horizon }: { readonly horizon: CivilDateText }): StatusPeriod[] {
  const acts = firstActs(facts);
  const effectOn = effectOf(facts, acts);
  const start = Object.values(acts).reduce((one, other) => (one < other ? one : other), facts.createdOn);
  const end = latest(start, horizon);
  const spans = termSpans(facts, end);
  const endedOn = [acts.termination, acts.replacement].filter((on) => on !== undefined).sort()[0];
  const periods: { status: ConventionStatus; startsOn: CivilDateText; endsOn: CivilDateText | null; termOn: CivilDateText | null }[] = [];
  for (const day of [start, ...changeDays(facts, effectOn, spans).filter((change) => change > start && change <= end)]) {
    // once ended by an act, the term that held on that day goes on standing there
    const span = termSpanOn(spans, endedOn !== undefined && endedOn < day ? endedOn : day);
    const status = statusOn(day, acts, effectOn, span);
    const last = periods.at(-1);
    if (last?.status === status && last.termOn === span.termOn) continue;
    if (last) last.endsOn = day;
    periods.push({ status, startsOn: day, endsOn: null, termOn: span.termOn });
  }
  return periods;
}

/** When a convention is in force, each time until the day before `endsOn`. */
export function periodsInForce(timeline: readonly StatusPeriod[]): { readonly startsOn: CivilDateText; readonly endsOn: CivilDateText | null }[] {
  const merged: { startsOn: CivilDateText; endsOn: CivilDateText | null }[] = [];
  for (const { status, startsOn, endsOn } of timeline) {
    if (!STATUSES_IN_FORCE.includes(status)) continue;
    const last = merged.at(-1);
    if (last?.endsOn === startsOn) last.endsOn = endsOn;
    else merged.push({ startsOn, endsOn });
  }
  return merged;
}

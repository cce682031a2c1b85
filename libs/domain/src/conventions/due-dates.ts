import { addDays, addMonths, type CivilDateText, daysBetween, latest, yearOf } from '../calendar/civil-date';
import type { DeadlineKind } from '../deadlines/deadline-kinds';
import type { ConventionActKind, ConventionKind } from './convention-enums';
import { type ConventionFacts, type FirstActs, firstActs } from './convention-facts';
import { noticeDeadline, type TermSpan, termSpans } from './convention-terms';
import { DAYS_TO_RENEW, effectOf, periodsInForce, type StatusPeriod, statusTimeline } from './status-timeline';

/** Something that comes due of a convention, open from `opensOn` until the day before `closesOn` (null: until it is handled). */
export interface ConventionDueDate {
  readonly kind: DeadlineKind;
  /** What tells it from others of its kind: a term, a year, the id of a secondment or of a party. */
  readonly occurrence: string;
  readonly opensOn: CivilDateText;
  /** Last day to handle it in time; of what is merely to be put right, the day since which it is. */
  readonly dueOn: CivilDateText;
  readonly closesOn: CivilDateText | null;
  readonly label: string;
}

/** How long before the notice deadline it calls for attention. */
export const DAYS_BEFORE_NOTICE = 60;
/** How long before its own date the preparation of a notice calls for attention. */
export const DAYS_BEFORE_PREPARATION = 30;
/** How long the receipt and the publication may take. */
export const DAYS_TO_TRANSMIT = 15;
/** How long before its end a secondment calls for attention; and how long after, when nobody renewed it. */
export const DAYS_AROUND_SECONDMENT = 90;
/** How often the follow-up committee meets at least. */
export const MONTHS_BETWEEN_COMMITTEES = 12;

/** Conventions that a committee follows and a yearly report tells of; a lease or a group purchase needs neither. */
export const FOLLOWED_CONVENTION_KINDS: readonly ConventionKind[] = ['framework', 'cpom', 'objectives_grant'];

/** Acts that revise a convention, and so take a new perimeter into account. */
const REVISIONS: readonly ConventionActKind[] = ['ca_deliberation', 'council_deliberation', 'signature', 'express_renewal'];

/** What the rules below look at. */
interface Subject {
  readonly facts: ConventionFacts;
  readonly acts: FirstActs;
  readonly signedOn: CivilDateText;
  /** Day of the termination or replacement; null: none. */
  readonly endedOn: CivilDateText | null;
  /** The terms that were or will be reached, each as it is known at last. */
  readonly terms: readonly (TermSpan & { readonly termOn: CivilDateText })[];
  readonly inForce: readonly { readonly startsOn: CivilDateText; readonly endsOn: CivilDateText | null }[];
  readonly horizon: CivilDateText;
}
type Due = Omit<ConventionDueDate, 'label'> & { readonly label?: string };

const before = (one: CivilDateText | null, other: CivilDateText | null): CivilDateText | null =>
  one === null || (other !== null && other < one) ? other : one;

function termDues({ facts, terms, signedOn, endedOn }: Subject): Due[] {
  const { noticeMonths, preparationMonths } = facts;
  return terms.flatMap(({ termOn, isTacitlyRenewed, isDenounced }): Due[] => {
    const dayAfter = addDays(termOn, 1);
    if (!isTacitlyRenewed) {
      const opensOn = latest(addDays(termOn, -DAYS_TO_RENEW), signedOn);
      // who gave notice decided; what merely expired is to be renewed or replaced
      return [{ kind: 'convention_term', occurrence: termOn, opensOn, dueOn: termOn, closesOn: before(endedOn, isDenounced ? dayAfter : null) }];
    }
    const deadline = noticeDeadline(termOn, noticeMonths);
    const noticeOpensOn = addDays(deadline, -DAYS_BEFORE_NOTICE);
    const preparationOn = addMonths(deadline, -preparationMonths);
    const dues: Due[] = [
      { kind: 'convention_notice', occurrence: termOn, opensOn: noticeOpensOn, dueOn: deadline, closesOn: addDays(deadline, 1) },
      { kind: 'convention_tacit_renewal', occurrence: termOn, opensOn: addDays(deadline, 1), dueOn: termOn, closesOn: dayAfter },
    ];
    if (preparationMonths > 0) {
      dues.push({
        kind: 'convention_notice_preparation',
        occurrence: termOn,
        opensOn: addDays(preparationOn, -DAYS_BEFORE_PREPARATION),
        dueOn: preparationOn,
        closesOn: latest(noticeOpensOn, addDays(preparationOn, 1)),
      });
    }
    return dues.map((due) => ({ ...due, opensOn: latest(due.opensOn, signedOn), closesOn: before(endedOn, due.closesOn) }));
  });
}

function formalityDues({ acts, signedOn, endedOn, terms }: Subject): Due[] {
  const dueOn = addDays(signedOn, DAYS_TO_TRANSMIT);
  const last = terms.at(-1);
  const closesOn = before(endedOn, last ? addDays(last.termOn, 1) : null);
  const missing = (kind: DeadlineKind, act: ConventionActKind): Due[] =>
    acts[act] === undefined ? [{ kind, occurrence: signedOn, opensOn: dueOn, dueOn, closesOn }] : [];
  return [...missing('convention_receipt_missing', 'receipt'), ...missing('convention_publication_missing', 'publication')];
}

function committeeDues({ facts, inForce }: Subject): Due[] {
  if (!FOLLOWED_CONVENTION_KINDS.includes(facts.kind)) return [];
  const committees = facts.acts.flatMap(({ kind, happenedOn }) => (kind === 'committee' ? [happenedOn] : []));
  return inForce.slice(-1).map(({ startsOn, endsOn }) => {
    const dueOn = addMonths(latest(startsOn, ...committees), MONTHS_BETWEEN_COMMITTEES);
    return { kind: 'convention_committee', occurrence: dueOn, opensOn: dueOn, dueOn, closesOn: endsOn };
  });
}

/** Years in which the convention is in force on one day at least. */
function yearsInForce({ inForce, horizon }: Subject): number[] {
  const years = new Set<number>();
  for (const { startsOn, endsOn } of inForce) {
    const last = yearOf(endsOn === null ? horizon : addDays(endsOn, -1));
    for (let year = yearOf(startsOn); year <= last; year += 1) years.add(year);
  }
  return [...years];
}

function reportDues(subject: Subject): Due[] {
  const { kind, acts } = subject.facts;
  if (!FOLLOWED_CONVENTION_KINDS.includes(kind)) return [];
  const reported = new Set(acts.flatMap((act) => (act.kind === 'yearly_report' ? [act.year] : [])));
  return yearsInForce(subject)
    .filter((year) => !reported.has(year))
    .map((year) => ({
      kind: 'convention_yearly_report',
      occurrence: String(year),
      opensOn: `${year + 1}-06-01`,
      dueOn: `${year + 1}-06-30`,
      // then the next one is asked for: an old gap is history, no task
      closesOn: `${year + 2}-06-01`,
    }));
}

/** The budget is voted by 15 April, by 30 April in the year of the municipal elections (CGCT L.1612-2): 2020, 2026, every six years. */
export const grantVoteDueOn = (year: number): CivilDateText => `${year}-04-${(year - 2020) % 6 === 0 ? '30' : '15'}`;

function grantDues(subject: Subject): Due[] {
  const { kind, grants } = subject.facts;
  if (grants.length === 0 || !FOLLOWED_CONVENTION_KINDS.includes(kind)) return [];
  const firstYear = Math.min(...grants.map(({ year }) => year));
  const voted = new Set(grants.flatMap(({ year, votedOn }) => (votedOn === null ? [] : [year])));
  return yearsInForce(subject)
    .filter((year) => year >= firstYear && !voted.has(year))
    .map((year) => {
      const dueOn = grantVoteDueOn(year);
      return { kind: 'convention_grant_vote', occurrence: String(year), opensOn: addDays(dueOn, -30), dueOn, closesOn: `${year + 1}-01-01` };
    });
}

function secondmentDues({ facts: { secondments } }: Subject): Due[] {
  return secondments
    .filter(({ post, endsOn }) => !secondments.some((other) => other.post === post && other.endsOn > endsOn))
    .map(({ id, post, endsOn }) => ({
      kind: 'convention_secondment',
      occurrence: id,
      opensOn: addDays(endsOn, -DAYS_AROUND_SECONDMENT),
      dueOn: endsOn,
      closesOn: addDays(endsOn, DAYS_AROUND_SECONDMENT),
      label: post,
    }));
}

function changeDues({ facts, acts, inForce }: Subject): Due[] {
  const { parties, perimeterChangedOn, riders } = facts;
  // while in force, from the change on
  const since = (kind: DeadlineKind, occurrence: string, changedOn: CivilDateText, label: string): Due[] =>
    inForce.slice(-1).map(({ startsOn, endsOn }) => {
      const opensOn = latest(changedOn, startsOn);
      return { kind, occurrence, opensOn, dueOn: opensOn, closesOn: endsOn, label };
    });
  const dues = parties.flatMap(({ id, name, mandateEndsOn }) =>
    mandateEndsOn === null ? [] : since('convention_signatory', id, addDays(mandateEndsOn, 1), name),
  );
  const effectOn = effectOf(facts, acts);
  if (perimeterChangedOn === null || effectOn === null || perimeterChangedOn <= effectOn) return dues;
  const isRevised =
    facts.acts.some(({ kind, happenedOn }) => REVISIONS.includes(kind) && happenedOn >= perimeterChangedOn) ||
    riders.some(({ signedOn }) => signedOn !== null && signedOn >= perimeterChangedOn);
  return isRevised ? dues : [...dues, ...since('convention_perimeter', perimeterChangedOn, perimeterChangedOn, facts.title)];
}

/**
 * What comes due of a convention until the horizon, in no order. What an act handled is not there; what only time ends has its last day.
 * Nothing is due of a convention before its signature, nor once it is archived. Its timeline to the same horizon spares deriving it again.
 */
export function conventionDueDates(
  facts: ConventionFacts,
  { horizon }: { readonly horizon: CivilDateText },
  timeline: readonly StatusPeriod[] = statusTimeline(facts, { horizon }),
): ConventionDueDate[] {
  const acts = firstActs(facts);
  const signedOn = acts.signature;
  if (signedOn === undefined || facts.isArchived) return [];
  const endedOn = before(acts.termination ?? null, acts.replacement ?? null);
  const spans = termSpans(facts, horizon);
  // a span is reached when the next one is its renewal, or when it is the last: others were moved before their term
  const terms = spans.flatMap((span, index) => {
    const { termOn } = span;
    const next = spans[index + 1];
    const isReached = termOn !== null && (next === undefined || daysBetween(termOn, next.from) === 1);
    return isReached ? [{ ...span, termOn }] : [];
  });
  const subject: Subject = { facts, acts, signedOn, endedOn, terms, inForce: periodsInForce(timeline), horizon };
  return [termDues, formalityDues, committeeDues, reportDues, grantDues, secondmentDues, changeDues]
    .flatMap((rule) => rule(subject))
    .filter(({ opensOn, closesOn }) => opensOn <= horizon && (closesOn === null || opensOn < closesOn))
    .map((due) => ({ ...due, label: due.label ?? facts.title }));
}

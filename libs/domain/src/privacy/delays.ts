import { addMonths } from '../calendar/civil-date';
import { HOUR_MS } from '../calendar/durations';
import { parisDayOf } from '../calendar/paris-day';

/** Hours to notify a breach to the CNIL (RGPD art. 33). */
export const NOTIFICATION_HOURS = 72;
/** Months to answer a rights request (RGPD art. 12). */
export const ANSWER_MONTHS = 1;
/** Months more when the delay is extended for the complexity of the request (RGPD art. 12). */
export const EXTENSION_MONTHS = 2;

/** Where the notification of a breach stands. */
export const BREACH_STATES = ['running', 'overdue', 'notified_in_time', 'notified_late', 'not_notified', 'not_required'] as const;
export type BreachState = (typeof BREACH_STATES)[number];

/** A breach as dates alone: nothing tells what happened, nor to whom. */
export interface BreachDates {
  readonly discoveredAt: Date;
  readonly notifiedAt: Date | null;
  /** Unlikely to be a risk for people: no notification is needed (art. 33 § 1). */
  readonly isWithoutRisk: boolean;
  readonly closedOn: string | null;
}

/** State of the notification, and the instant until which it is in time. */
export interface BreachClock {
  readonly state: BreachState;
  readonly notifyBefore: Date;
}

/**
 * The clock of art. 33: 72 hours from the discovery, week-ends included (the extension of règlement 1182/71 to the next working day is left
 * out: nobody is late by being early). A breach that was closed without being notified stays so.
 */
export function breachClock({ discoveredAt, notifiedAt, isWithoutRisk, closedOn }: BreachDates, now: Date): BreachClock {
  const notifyBefore = new Date(discoveredAt.getTime() + NOTIFICATION_HOURS * HOUR_MS);
  const state = (): BreachState => {
    if (isWithoutRisk) return 'not_required';
    if (notifiedAt) return notifiedAt <= notifyBefore ? 'notified_in_time' : 'notified_late';
    if (closedOn !== null) return 'not_notified';
    return now <= notifyBefore ? 'running' : 'overdue';
  };
  return { state: state(), notifyBefore };
}

/** A rights request as dates alone. */
export interface RequestDates {
  readonly receivedOn: string;
  readonly isExtended: boolean;
  readonly answeredOn: string | null;
}

/** Last day to answer: one month after the reception, two more when extended, at the end of a shorter month. */
export const requestDueOn = ({ receivedOn, isExtended }: Pick<RequestDates, 'receivedOn' | 'isExtended'>): string =>
  addMonths(receivedOn, ANSWER_MONTHS + (isExtended ? EXTENSION_MONTHS : 0));

/** Whether the answer is late: given after the last day, or not given while that day is past. */
export const isRequestLate = (request: RequestDates, today: string): boolean => (request.answeredOn ?? today) > requestDueOn(request);

/** Counts of one year; a share is always a numerator and its denominator. */
export interface YearlyCounts {
  readonly year: number;
  /** Breaches discovered in the year. */
  readonly breaches: number;
  /** Those to be notified whose outcome is known: notified, closed, or past 72 h. */
  readonly breachesDue: number;
  readonly notifiedInTime: number;
  /** Requests received in the year. */
  readonly requests: number;
  /** Those that are answered, or past their last day. */
  readonly requestsDue: number;
  readonly answeredInTime: number;
}

/** Counts by year, the latest first. What still runs is in no denominator: it is neither in time nor late yet. */
export function yearlyCounts(breaches: readonly BreachDates[], requests: readonly RequestDates[], now: Date): YearlyCounts[] {
  const today = parisDayOf(now);
  const dated = {
    breaches: breaches.map((breach) => ({ year: Number(parisDayOf(breach.discoveredAt).slice(0, 4)), state: breachClock(breach, now).state })),
    requests: requests.map((request) => ({
      year: Number(request.receivedOn.slice(0, 4)),
      isLate: isRequestLate(request, today),
      isAnswered: request.answeredOn !== null,
    })),
  };
  const years = [...new Set([...dated.breaches, ...dated.requests].map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const found = dated.breaches.filter((breach) => breach.year === year);
    const received = dated.requests.filter((request) => request.year === year);
    return {
      year,
      breaches: found.length,
      breachesDue: found.filter(({ state }) => state !== 'not_required' && state !== 'running').length,
      notifiedInTime: found.filter(({ state }) => state === 'notified_in_time').length,
      requests: received.length,
      requestsDue: received.filter(({ isLate, isAnswered }) => isLate || isAnswered).length,
      answeredInTime: received.filter(({ isLate, isAnswered }) => isAnswered && !isLate).length,
    };
  });
}

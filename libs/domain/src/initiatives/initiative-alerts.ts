import { isNewsMissing, WEEKS_WITHOUT_NEWS_LIMIT, weeksSince } from './news-age';

/**
 * What the product computes about an initiative, beside the weather that a person declares.
 * `late_milestone` one at least is past its date · `no_news` no CCAS gave news for 8 weeks · `below_median` adopted by a smaller
 * share of the concerned CCAS than the median initiative of its plan · `no_recommendation` serves none · `no_owner` nobody carries it.
 */
export const INITIATIVE_ALERTS = ['late_milestone', 'no_news', 'below_median', 'no_recommendation', 'no_owner'] as const;
export type InitiativeAlert = (typeof INITIATIVE_ALERTS)[number];

/** What the alerts of an initiative are computed from. */
export interface InitiativeFacts {
  readonly createdAt: Date;
  readonly lateMilestonesCount: number;
  readonly lastNewsAt: Date | null;
  readonly adoptionRateRatio: number | null;
  /** Median of the adoption rates of the plan's initiatives, this one included. */
  readonly medianRateRatio: number | null;
  readonly recommendationsCount: number;
  readonly hasOwner: boolean;
}

/** Weeks that whoever creates an initiative has to say who carries it and what it serves. Product rule. */
const WEEKS_TO_BE_FILLED_IN = 1;

/** The alerts of an initiative, in the order of the list. A new one has its time: nobody can have failed to do what was just asked. */
export function computeAlerts(facts: InitiativeFacts, now: Date): InitiativeAlert[] {
  const age = weeksSince(facts.createdAt, now);
  const isNew = age < WEEKS_TO_BE_FILLED_IN;
  const isUnheardOf = age < WEEKS_WITHOUT_NEWS_LIMIT;
  const holds: Record<InitiativeAlert, boolean> = {
    late_milestone: facts.lateMilestonesCount > 0,
    no_news: !isUnheardOf && isNewsMissing(facts.lastNewsAt, now),
    below_median: !isUnheardOf && facts.adoptionRateRatio !== null && facts.medianRateRatio !== null && facts.adoptionRateRatio < facts.medianRateRatio,
    no_recommendation: !isNew && facts.recommendationsCount === 0,
    no_owner: !isNew && !facts.hasOwner,
  };
  return INITIATIVE_ALERTS.filter((alert) => holds[alert]);
}

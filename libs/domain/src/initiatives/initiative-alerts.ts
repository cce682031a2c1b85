import { isNewsMissing } from './news-age';

/**
 * What the product computes about an initiative, beside the weather that a person declares.
 * `late_milestone` one at least is past its date · `no_news` no CCAS gave news for 8 weeks · `below_median` adopted by a smaller
 * share of the concerned CCAS than the median initiative of its plan · `no_recommendation` serves none · `no_owner` nobody carries it.
 */
export const INITIATIVE_ALERTS = ['late_milestone', 'no_news', 'below_median', 'no_recommendation', 'no_owner'] as const;
export type InitiativeAlert = (typeof INITIATIVE_ALERTS)[number];

/** What the alerts of an initiative are computed from. */
export interface InitiativeFacts {
  readonly lateMilestonesCount: number;
  readonly lastNewsAt: Date | null;
  readonly adoptionRateRatio: number | null;
  /** Median of the adoption rates of the plan's initiatives, this one included. */
  readonly medianRateRatio: number | null;
  readonly recommendationsCount: number;
  readonly hasOwner: boolean;
}

/** The alerts of an initiative, in the order of the list. */
export function computeAlerts(facts: InitiativeFacts, now: Date): InitiativeAlert[] {
  const holds: Record<InitiativeAlert, boolean> = {
    late_milestone: facts.lateMilestonesCount > 0,
    no_news: isNewsMissing(facts.lastNewsAt, now),
    below_median: facts.adoptionRateRatio !== null && facts.medianRateRatio !== null && facts.adoptionRateRatio < facts.medianRateRatio,
    no_recommendation: facts.recommendationsCount === 0,
    no_owner: !facts.hasOwner,
  };
  return INITIATIVE_ALERTS.filter((alert) => holds[alert]);
}

import type { PlanChoice } from '../../pickers';

/** The plan of the year in the address, else the current one, else the latest; null when the network has none yet. */
export const chosenPlan = (plans: readonly PlanChoice[], year: number | null): PlanChoice | null =>
  plans.find((plan) => plan.year === year) ?? plans.find((plan) => plan.isCurrent) ?? plans.toSorted((a, b) => b.year - a.year)[0] ?? null;

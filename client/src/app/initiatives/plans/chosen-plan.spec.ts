import type { PlanChoice } from '../../pickers';
import { chosenPlan } from './chosen-plan';

const plan = (year: number, isCurrent = false): PlanChoice => ({
  id: `p${year}`,
  networkId: 'n',
  year,
  title: `Plan ${year}`,
  version: 1,
  isCurrent,
  initiativesCount: 0,
});

describe('the chosen plan', () => {
  it('is the one of the address, else the current one, else the latest', () => {
    const plans = [plan(2025), plan(2026, true), plan(2027)];
    expect(chosenPlan(plans, 2025)?.year).toBe(2025);
    expect(chosenPlan(plans, 1999)?.year).toBe(2026);
    expect(chosenPlan(plans, null)?.year).toBe(2026);
    expect(chosenPlan([plan(2024), plan(2025)], null)?.year).toBe(2025);
    expect(chosenPlan([], 2026)).toBeNull();
  });
});

import type { FundingTotals } from './publication-figures';

/** The steps of the money of a funder, the last first: what was paid, then what is left of each step before it. */
export const MONEY_STEPS = ['paid', 'signed', 'promised', 'sought'] as const;
export type MoneyStep = (typeof MONEY_STEPS)[number];

/** One segment of the bar. */
export interface MoneySegment {
  readonly step: MoneyStep;
  /** What is at this step, in euro cents; null: no line says it. */
  readonly cents: number | null;
  /** Length of the segment: what this step has beyond the further ones, as a share of the longest; 0 to 1. */
  readonly share: number;
}

/**
 * The bar: each step holds the further ones, so that a segment is what has come to it and not beyond. Where more was paid than signed, nothing is left of what
 * was signed. Empty where no line says anything.
 */
export function moneySegments(funding: FundingTotals): MoneySegment[] {
  const amounts = { paid: funding.paidCents, signed: funding.signedCents, promised: funding.promisedCents, sought: funding.soughtCents };
  const longest = Math.max(0, ...MONEY_STEPS.map((step) => amounts[step] ?? 0));
  if (longest === 0) return [];
  let reached = 0;
  return MONEY_STEPS.map((step) => {
    const end = Math.max(reached, amounts[step] ?? 0);
    const share = (end - reached) / longest;
    reached = end;
    return { step, cents: amounts[step], share };
  });
}

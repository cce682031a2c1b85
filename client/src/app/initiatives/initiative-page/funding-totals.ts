import type { FundingLine } from '../initiatives-gateway';

/** The life of a grant, in order: what was asked, promised, notified, signed, paid. */
export const FUNDING_STEPS = [
  { key: 'soughtCents', label: 'Demandé' },
  { key: 'promisedCents', label: 'Promis' },
  { key: 'notifiedCents', label: 'Notifié' },
  { key: 'signedCents', label: 'Signé' },
  { key: 'paidCents', label: 'Versé' },
] as const;
export type FundingStep = (typeof FUNDING_STEPS)[number]['key'];

/** Sum of each step; null when no line says anything about it: not known is not zero. */
export function fundingTotals(lines: readonly Pick<FundingLine, FundingStep>[]): Record<FundingStep, number | null> {
  const total = (key: FundingStep): number | null => {
    const amounts = lines.flatMap((line) => line[key] ?? []);
    return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
  };
  return {
    soughtCents: total('soughtCents'),
    promisedCents: total('promisedCents'),
    notifiedCents: total('notifiedCents'),
    signedCents: total('signedCents'),
    paidCents: total('paidCents'),
  };
}

import { onFirstUse } from '../../calendar/on-first-use';
import { sideOf } from './budget-accounts';
import type { BudgetLine } from './budget-line';

/** What happened against what was forecast. */
export interface BudgetGap {
  readonly cents: number;
  /** In tenths of a percent; null where nothing was forecast: « non prévu ». */
  readonly tenths: number | null;
  /** Whether the reader is owed a word on it. */
  readonly isCommentDue: boolean;
}

/** The gap of a charge is commented above both: a tenth of the forecast, and so many cents. What came in is explained by the result line. */
const COMMENT_ABOVE_CENTS = 50_000;
const COMMENT_ABOVE_PART = 10;

/** Tenths of a percent, rounded half away from zero; of whole numbers, so that no cent is lost on the way. */
const inTenths = (part: number, whole: number): number => {
  const [p, w] = [BigInt(Math.abs(part)), BigInt(whole)];
  return Math.sign(part) * Number((2000n * p + w) / (2n * w));
};

/** The gap between forecast and actual; null as long as nothing is known of what happened. */
export function budgetGap({ account, forecastCents, actualCents }: Pick<BudgetLine, 'account' | 'forecastCents' | 'actualCents'>): BudgetGap | null {
  if (actualCents === null) return null;
  const forecast = forecastCents ?? 0;
  const cents = actualCents - forecast;
  return {
    cents,
    tenths: forecast === 0 ? null : inTenths(cents, forecast),
    isCommentDue: sideOf(account) === 'charges' && Math.abs(cents) > COMMENT_ABOVE_CENTS && Math.abs(cents) * COMMENT_ABOVE_PART > forecast,
  };
}

const NARROW = '\u202f';
const wholeEuros = onFirstUse(() => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 }));
const exactEuros = onFirstUse(() => new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const tenth = onFirstUse(() => new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
const signed = (amount: number, text: string): string => (amount > 0 ? `+${text}` : amount < 0 ? `−${text}` : text);

/** Cents as euros: « 11 340 € », « 12,50 € ». */
export const wordEuros = (cents: number): string =>
  (cents % 100 === 0 ? wholeEuros : exactEuros)()
    .format(cents / 100)
    .replace(/[\u00a0 ]/g, NARROW)
    .replace('-', '−') + `${NARROW}€`;

/** A gap in euros: « +1 840 € », « −290 € », « 0 € ». */
export const wordGapCents = ({ cents }: Pick<BudgetGap, 'cents'>): string => signed(cents, wordEuros(Math.abs(cents)));

/** A gap in percent: « +19,4 % », « −8,5 % », « non prévu ». */
export const wordGapTenths = ({ tenths, cents }: Pick<BudgetGap, 'tenths' | 'cents'>): string => {
  if (tenths === null) return cents === 0 ? '—' : 'non prévu';
  return `${signed(tenths, tenth().format(Math.abs(tenths) / 10))}${NARROW}%`;
};

import { BUDGET_ACCOUNTS, type BudgetSide, sideOf } from './budget-accounts';
import { budgetGap, wordEuros } from './budget-gap';
import { amountIn, type BudgetColumn, type BudgetLine } from './budget-line';

/** What is left at the end of an exercise, or is missing: it balances what happened, and is explained. */
export const BUDGET_RESULT_KINDS = {
  surplus: 'More came in than was spent.',
  shortfall: 'More was spent than came in.',
  earmarked: 'What came in and is not spent is kept for the same purpose.',
} as const;
/** The result line of a budget. */
export type BudgetResultKind = keyof typeof BUDGET_RESULT_KINDS;

/** What a result is called. */
export const BUDGET_RESULT_LABELS: Readonly<Record<BudgetResultKind, string>> = {
  surplus: 'Excédent',
  shortfall: 'Insuffisance',
  earmarked: 'Fonds dédiés',
};

/** A result line as it was written; without a kind there is none. */
export interface BudgetResult {
  readonly resultKind: BudgetResultKind | null;
  readonly resultCents: number | null;
  readonly resultText: string | null;
}

/** Sum of a column on each side. */
export type BudgetTotals = Readonly<Record<BudgetSide, number>>;

/** The totals of a column; what is not known adds nothing. */
export function budgetTotals(lines: readonly BudgetLine[], column: BudgetColumn): BudgetTotals {
  const totals = { charges: 0, products: 0, inKindUses: 0, inKindSources: 0 };
  for (const line of lines) totals[sideOf(line.account)] += amountIn(line, column) ?? 0;
  return totals;
}

/** Why a budget cannot be settled: each with the line, or the total, that it is about. */
export type BudgetFault =
  | { readonly is: 'unbalanced'; readonly of: 'money' | 'inKind'; readonly short: BudgetSide; readonly missingCents: number; readonly totals: BudgetTotals }
  | { readonly is: 'empty' }
  | { readonly is: 'result_missing'; readonly kind: 'surplus' | 'shortfall'; readonly cents: number }
  | { readonly is: 'result_wrong'; readonly kind: 'surplus' | 'shortfall' | null; readonly cents: number }
  | { readonly is: 'result_unexplained' }
  | { readonly is: 'comment_missing'; readonly line: number }
  | { readonly is: 'actual_missing'; readonly line: number };

const balanceFault = (totals: BudgetTotals, [uses, sources]: readonly [BudgetSide, BudgetSide], of: 'money' | 'inKind'): BudgetFault[] => {
  const missing = totals[uses] - totals[sources];
  return missing === 0 ? [] : [{ is: 'unbalanced', of, short: missing > 0 ? sources : uses, missingCents: Math.abs(missing), totals }];
};

const MONEY = ['charges', 'products'] as const;
const IN_KIND = ['inKindUses', 'inKindSources'] as const;

/** What keeps a forecast from being settled: its charges are its products, and 86 is 87. */
export function forecastFaults(lines: readonly BudgetLine[]): BudgetFault[] {
  const totals = budgetTotals(lines, 'forecast');
  if (totals.charges === 0 && totals.products === 0) return [{ is: 'empty' }];
  return [...balanceFault(totals, MONEY, 'money'), ...balanceFault(totals, IN_KIND, 'inKind')];
}

/** What keeps what happened from being settled: it balances with its result line only, which is explained, as is every gap that wants it. */
export function actualFaults(lines: readonly BudgetLine[], result: BudgetResult): BudgetFault[] {
  const totals = budgetTotals(lines, 'actual');
  if (totals.charges === 0 && totals.products === 0) return [{ is: 'empty' }];
  const told = lines.flatMap((line, rank): BudgetFault[] => {
    if (line.forecastCents !== null && line.actualCents === null) return [{ is: 'actual_missing', line: rank }];
    return budgetGap(line)?.isCommentDue && line.comment === null ? [{ is: 'comment_missing', line: rank }] : [];
  });
  return [...resultFaults(totals, result), ...balanceFault(totals, IN_KIND, 'inKind'), ...told];
}

function resultFaults({ products, charges }: BudgetTotals, { resultKind, resultCents, resultText }: BudgetResult): BudgetFault[] {
  const left = products - charges;
  const kind = left === 0 ? null : left > 0 ? 'surplus' : 'shortfall';
  const cents = Math.abs(left);
  if (resultKind === null) return kind === null ? [] : [{ is: 'result_missing', kind, cents }];
  const isOnItsSide = kind === 'shortfall' ? resultKind === 'shortfall' : kind === 'surplus' && resultKind !== 'shortfall';
  if (!isOnItsSide || resultCents !== cents) return [{ is: 'result_wrong', kind, cents }];
  return resultText === null ? [{ is: 'result_unexplained' }] : [];
}

/** Ranks of the lines that are justified to funders more than once: their shares are more than the whole. */
export const overAllocated = (lines: readonly Pick<BudgetLine, 'shares'>[]): number[] =>
  lines.flatMap(({ shares }, rank) => (shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0) > WHOLE_BASIS_POINTS ? [rank] : []));

/** A hundred percent, in hundredths of one. */
export const WHOLE_BASIS_POINTS = 10_000;

const SHORT_SIDES: Readonly<Record<BudgetSide, string>> = {
  charges: 'aux charges',
  products: 'aux produits',
  inKindUses: 'au compte 86',
  inKindSources: 'au compte 87',
};

/** A line as a person knows it: « 62 Déplacements ». */
export const budgetLineName = ({ account, label }: Pick<BudgetLine, 'account' | 'label'>): string =>
  `${account === 'indirect' ? '' : `${account} `}${label ?? BUDGET_ACCOUNTS[account].label}`;

/** A fault of a budget of those lines as a person reads it: which line, by how much, and what to do. */
export function wordBudgetFault(fault: BudgetFault, lines: readonly BudgetLine[]): string {
  const nameOf = (rank: number): string => (lines[rank] ? budgetLineName(lines[rank]) : `Ligne ${rank + 1}`);
  switch (fault.is) {
    case 'empty':
      return 'Aucun montant n’est encore saisi.';
    case 'unbalanced': {
      const { totals, short, missingCents, of } = fault;
      const [uses, sources] = of === 'money' ? MONEY : IN_KIND;
      const names = of === 'money' ? (['de charges', 'de produits'] as const) : (['au compte 86', 'au compte 87'] as const);
      return `${wordEuros(totals[uses])} ${names[0]}, ${wordEuros(totals[sources])} ${names[1]}\u202f: il manque ${wordEuros(missingCents)} ${SHORT_SIDES[short]}.`;
    }
    case 'result_missing':
      return fault.kind === 'surplus'
        ? `Il reste ${wordEuros(fault.cents)}\u202f: ajoutez la ligne de résultat, en excédent ou en fonds dédiés, et expliquez-la.`
        : `Il manque ${wordEuros(fault.cents)}\u202f: ajoutez la ligne de résultat, en insuffisance, et expliquez-la.`;
    case 'result_wrong':
      if (fault.kind === null) return 'Les produits couvrent exactement les charges\u202f: retirez la ligne de résultat.';
      return fault.kind === 'surplus'
        ? `La ligne de résultat doit être un excédent ou des fonds dédiés de ${wordEuros(fault.cents)}.`
        : `La ligne de résultat doit être une insuffisance de ${wordEuros(fault.cents)}.`;
    case 'result_unexplained':
      return 'Expliquez la ligne de résultat.';
    case 'comment_missing':
      return `${nameOf(fault.line)}\u202f: expliquez l’écart.`;
    case 'actual_missing':
      return `${nameOf(fault.line)}\u202f: saisissez le réalisé, même s’il est de 0\u202f€.`;
  }
}

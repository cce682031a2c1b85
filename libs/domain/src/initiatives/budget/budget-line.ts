import type { BudgetAccount } from './budget-accounts';

/** How much of a charge is justified to one funder: in hundredths of a percent. */
export interface BudgetShare {
  readonly fundingLineId: string;
  readonly basisPoints: number;
}

/** A line of a budget, in cents. What is null is not foreseen, or not known yet. */
export interface BudgetLine {
  readonly account: BudgetAccount;
  readonly label: string | null;
  readonly forecastCents: number | null;
  /** What is expected since the forecast was settled; null: what was forecast. */
  readonly revisedCents: number | null;
  readonly actualCents: number | null;
  /** Why what happened is not what was forecast. */
  readonly comment: string | null;
  readonly shares: readonly BudgetShare[];
}

/** The amounts of a line that are compared and added up. */
export type BudgetColumn = 'forecast' | 'revised' | 'actual';

/** What a line says in a column: a forecast that was not revised still stands. */
export const amountIn = (line: Pick<BudgetLine, 'forecastCents' | 'revisedCents' | 'actualCents'>, column: BudgetColumn): number | null => {
  if (column === 'forecast') return line.forecastCents;
  return column === 'actual' ? line.actualCents : (line.revisedCents ?? line.forecastCents);
};

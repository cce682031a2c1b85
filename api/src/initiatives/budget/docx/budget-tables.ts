import {
  amountIn,
  BUDGET_ACCOUNT_CODES,
  BUDGET_ACCOUNTS,
  BUDGET_RESULT_LABELS,
  type BudgetAccount,
  budgetGap,
  type BudgetLine,
  type BudgetResult,
  type BudgetSide,
  budgetTotals,
  sideOf,
  typeset,
  wordEuros,
  wordGapCents,
  wordGapTenths,
} from '@maillage/domain';
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { cell, grid } from '../../../platform/documents/docx-tables';

/** Stands where nobody wrote what a report wants. */
export const LABEL_OF_MISSING = '[à compléter]';

/** A cell of figures. */
export const right = (content: string, isStrong = false): Paragraph => cell([new TextRun({ text: content, bold: isStrong })], { alignment: AlignmentType.END });
const left = (content: string, isStrong = false): Paragraph => cell([new TextRun({ text: typeset(content), bold: isStrong })]);
const head = (title: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(typeset(title))] });

const euros = (cents: number | null): string => (cents === null ? '—' : wordEuros(cents));
const nameOf = (account: BudgetAccount, label: string | null): string => {
  const { label: name } = BUDGET_ACCOUNTS[account];
  const title = account === 'indirect' ? name : `${account} – ${name}`;
  return label === null ? title : `${title} : ${label}`;
};

/** The lines of a side in the order of the forms; a budget may hold several of an account. */
const linesOf = (lines: readonly BudgetLine[], side: BudgetSide): BudgetLine[] =>
  BUDGET_ACCOUNT_CODES.filter((account) => sideOf(account) === side).flatMap((account) => lines.filter((line) => line.account === account));

/** One side of a forecast, with its total. */
export function forecastTable(lines: readonly BudgetLine[], side: BudgetSide, title: string): (Paragraph | Table)[] {
  const rows = linesOf(lines, side).map((line) => [left(nameOf(line.account, line.label)), right(euros(line.forecastCents))]);
  const total = [left(`Total : ${title.toLowerCase()}`, true), right(wordEuros(budgetTotals(lines, 'forecast')[side]), true)];
  return [head(title), grid(['Compte', 'Prévision'], [...rows, total], [74, 26])];
}

/** One side of forecast and actual with the gaps of each line; the result line stands on the side that it balances. */
export function comparedTable(lines: readonly BudgetLine[], side: BudgetSide, title: string, result?: BudgetResult): (Paragraph | Table)[] {
  const row = (name: string, forecast: number | null, actual: number | null, account: BudgetAccount, isStrong = false): Paragraph[] => {
    const gap = budgetGap({ account, forecastCents: forecast, actualCents: actual });
    return [
      left(name, isStrong),
      right(euros(forecast), isStrong),
      right(euros(actual), isStrong),
      right(gap ? wordGapCents(gap) : '—', isStrong),
      right(gap ? wordGapTenths(gap) : '—', isStrong),
    ];
  };
  const own = linesOf(lines, side);
  const [first] = BUDGET_ACCOUNT_CODES.filter((account) => sideOf(account) === side);
  const rows = own.map((line) => row(nameOf(line.account, line.label), line.forecastCents, amountIn(line, 'actual'), line.account));
  const total = row(`Total : ${title.toLowerCase()}`, budgetTotals(lines, 'forecast')[side], budgetTotals(lines, 'actual')[side], first ?? '60', true);
  return [
    head(title),
    grid(['Compte', 'Prévision', 'Réalisation', 'Écart en €', 'Écart en %'], [...rows, total, ...resultRow(lines, side, result)], [40, 16, 16, 14, 14]),
  ];
}

function resultRow(lines: readonly BudgetLine[], side: BudgetSide, result: BudgetResult | undefined): Paragraph[][] {
  if (!result?.resultKind || (result.resultKind === 'shortfall' ? 'products' : 'charges') !== side) return [];
  const { resultKind, resultCents } = result;
  const actual = resultCents ?? 0;
  const balanced = budgetTotals(lines, 'actual')[side] + actual;
  return [
    [left(`Résultat : ${BUDGET_RESULT_LABELS[resultKind].toLowerCase()}`, true), right('—'), right(wordEuros(actual), true), right('—'), right('—')],
    [left('Total général', true), right(wordEuros(budgetTotals(lines, 'forecast')[side]), true), right(wordEuros(balanced), true), right('—'), right('—')],
  ];
}

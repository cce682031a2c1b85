import { FormArray, FormControl, FormGroup, FormRecord } from '@angular/forms';
import {
  BUDGET_LIMITS,
  type BudgetAccount,
  budgetLineName,
  type BudgetLine,
  type BudgetResultKind,
  isBudgetAccount,
  overAllocated,
  wordEuros,
} from '@maillage/domain';
import { endNotBeforeStart, maxLength, required } from '../../ui';
import type { FundingLine } from '../initiatives-gateway';
import type { Budget } from './budget-gateway';

/** Texts of a report that stand beside its figures, each with its question. */
export const BUDGET_TEXTS = [
  { key: 'story', label: 'Mise en œuvre de l’action', hint: 'Ce qui a été fait, par qui, avec quels moyens.' },
  { key: 'people', label: 'Personnes bénéficiaires', hint: 'Des nombres et des publics, jamais de nom.' },
  { key: 'places', label: 'Dates et lieux', hint: 'Quand et où l’action s’est déroulée.' },
  { key: 'results', label: 'Objectifs atteints', hint: 'Au regard des indicateurs de la demande, avec le numérateur et le dénominateur.' },
  { key: 'overheadKey', label: 'Répartition des charges indirectes', hint: 'La clé employée\u202f: par exemple 5\u202f% du temps de paie.' },
  { key: 'inKindMethod', label: 'Valorisation des contributions en nature', hint: 'Par exemple\u202f: heures déclarées × taux horaire.' },
] as const;

const percentOf = (line: BudgetLine, grantId: string): number | null => {
  const share = line.shares.find(({ fundingLineId }) => fundingLineId === grantId);
  return share ? share.basisPoints / 100 : null;
};

/** The form of one line. Shares are typed in percent, one field for each grant of the initiative. */
export const lineForm = (line: BudgetLine, grants: readonly FundingLine[]) =>
  new FormGroup({
    account: new FormControl<BudgetAccount>(line.account, { nonNullable: true }),
    label: new FormControl(line.label, maxLength(BUDGET_LIMITS.label)),
    forecastCents: new FormControl(line.forecastCents),
    revisedCents: new FormControl(line.revisedCents),
    actualCents: new FormControl(line.actualCents),
    comment: new FormControl(line.comment, maxLength(BUDGET_LIMITS.comment)),
    shares: new FormRecord<FormControl<number | null>>(Object.fromEntries(grants.map(({ id }) => [id, new FormControl(percentOf(line, id))])), ({ value }) =>
      overAllocated([{ shares: sharesOf(value as Record<string, number | null>) }]).length > 0 ? { SHARES_ABOVE_WHOLE: true } : null,
    ),
  });
export type LineForm = ReturnType<typeof lineForm>;

const sharesOf = (percents: Readonly<Record<string, number | null>>): BudgetLine['shares'] =>
  Object.entries(percents).flatMap(([fundingLineId, percent]) => (percent ? [{ fundingLineId, basisPoints: Math.round(percent * 100) }] : []));

/** What the form of a line holds. */
export const lineOf = (form: LineForm): BudgetLine => {
  const { shares, label, comment, ...line } = form.getRawValue();
  return { ...line, label: label?.trim() || null, comment: comment?.trim() || null, shares: sharesOf(shares) };
};

/** The form of a budget; its lines are put in by `place`. */
export const budgetForm = () =>
  new FormGroup(
    {
      exerciseStartsOn: new FormControl<string | null>(null, required),
      exerciseEndsOn: new FormControl<string | null>(null, required),
      agreedReportOn: new FormControl<string | null>(null),
      reportSentOn: new FormControl<string | null>(null),
      lines: new FormArray<LineForm>([]),
      resultKind: new FormControl<BudgetResultKind | null>(null),
      resultCents: new FormControl<number | null>(null),
      resultText: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
      overheadKey: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
      inKindMethod: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
      story: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
      people: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
      places: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
      results: new FormControl<string | null>(null, maxLength(BUDGET_LIMITS.text)),
    },
    endNotBeforeStart('exerciseStartsOn', 'exerciseEndsOn'),
  );

/** What is typed, as it is kept and sent. */
export type TypedBudget = Omit<Budget, 'id' | 'stage' | 'reportDueOn' | 'version' | 'updatedAt' | 'updatedByName' | '__typename' | 'lines'> & {
  readonly lines: readonly BudgetLine[];
};

/** The lines of the API: an account that this page does not know yet is left where it is, and shown by its code. */
export const linesOf = (budget: Pick<Budget, 'lines'>): BudgetLine[] =>
  budget.lines.map(({ account, label, forecastCents, revisedCents, actualCents, comment, shares }) => ({
    account: isBudgetAccount(account) ? account : '65',
    label: label ?? null,
    forecastCents: forecastCents ?? null,
    revisedCents: revisedCents ?? null,
    actualCents: actualCents ?? null,
    comment: comment ?? null,
    shares: shares.map(({ fundingLineId, basisPoints }) => ({ fundingLineId, basisPoints })),
  }));

/** A line of which nothing is known yet. */
export const emptyLine = (account: BudgetAccount, label: string | null = null): BudgetLine => ({
  account,
  label,
  forecastCents: null,
  revisedCents: null,
  actualCents: null,
  comment: null,
  shares: [],
});

/** What a budget begins with: the usual accounts, and one line of grants for each funder that is known. */
export const firstBudget = (year: number, grants: readonly FundingLine[]): TypedBudget => ({
  exerciseStartsOn: `${year}-01-01`,
  exerciseEndsOn: `${year}-12-31`,
  agreedReportOn: null,
  reportSentOn: null,
  lines: [
    ...(['60', '61', '62', '64', 'indirect', '70'] as const).map((account) => emptyLine(account)),
    ...(grants.length > 0 ? [...new Set(grants.map(({ funder }) => funder.name))].map((name) => emptyLine('74', name)) : [emptyLine('74')]),
    ...(['75', '86', '87'] as const).map((account) => emptyLine(account)),
  ],
  resultKind: null,
  resultCents: null,
  resultText: null,
  overheadKey: null,
  inKindMethod: null,
  story: null,
  people: null,
  places: null,
  results: null,
});

/** Lines in one text, to set two versions of a budget side by side. */
export const wordLines = (lines: unknown): string => {
  const amount = (cents: number | null): string => (cents === null ? '—' : wordEuros(cents));
  const all = lines as readonly BudgetLine[];
  return (
    all.map((line) => `${budgetLineName(line)}\u202f: ${[line.forecastCents, line.revisedCents, line.actualCents].map(amount).join(', ')}`).join('\n') ||
    '(aucune ligne)'
  );
};

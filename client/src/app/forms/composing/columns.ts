import { type CountingUnit, type FigureTime, type FormCell, FORM_LIMITS, type TableQuestion } from '@maillage/domain';
import { codeFor, optionsOf } from './drafts';

/** A column of a table while it is composed: as it is typed, whole or not. */
export interface ColumnDraft {
  /** Null of a new one. */
  readonly code: string | null;
  readonly label: string;
  readonly kind: FormCell['kind'];
  readonly unit: CountingUnit;
  readonly unitWord: string;
  readonly time: FigureTime;
  readonly decimals: number;
  /** One a line. */
  readonly options: string;
}

type Columns = TableQuestion['columns'];

const FIGURE_CELL = { kind: 'figure', unit: 'person', unitWord: null, time: 'flow', decimals: 0, bounds: null, addsUp: 'sum' } as const satisfies FormCell;
const BEGUN: Readonly<Record<FormCell['kind'], FormCell>> = {
  figure: FIGURE_CELL,
  amount: { kind: 'amount', time: 'flow', bounds: null, addsUp: 'sum' },
  choice: { kind: 'choice', options: [] },
  text: { kind: 'text', longest: 200 },
  date: { kind: 'date' },
};

/** A column as one begins it. */
export const NEW_COLUMN: ColumnDraft = { code: null, label: '', kind: 'figure', unit: 'person', unitWord: '', time: 'flow', decimals: 0, options: 'Oui\nNon' };

/** Columns as they stand, to compose them. */
export const columnDrafts = (columns: Columns): ColumnDraft[] =>
  columns.map(({ code, label, cell }) => ({
    ...NEW_COLUMN,
    code,
    label,
    kind: cell.kind,
    ...('time' in cell && { time: cell.time }),
    ...(cell.kind === 'figure' && { unit: cell.unit, unitWord: cell.unitWord ?? '', decimals: cell.decimals }),
    ...(cell.kind === 'choice' && { options: cell.options.map((option) => option.label).join('\n') }),
  }));

/** What is missing of a column, in words; null where nothing is. */
export function columnFault({ label, kind, unit, unitWord, options }: ColumnDraft): string | null {
  if (label.trim() === '') return 'Nommez la colonne.';
  if (kind === 'figure' && unit === 'other' && unitWord.trim() === '') return 'Dites ce que l’on compte.';
  return kind === 'choice' && options.trim() === '' ? 'Écrivez les réponses possibles, une par ligne.' : null;
}

function cellOf(draft: ColumnDraft, before: FormCell | undefined): FormCell {
  const former = before?.kind === draft.kind ? before : BEGUN[draft.kind];
  switch (former.kind) {
    case 'figure':
      return { ...former, unit: draft.unit, unitWord: draft.unit === 'other' ? draft.unitWord.trim() : null, time: draft.time, decimals: draft.decimals };
    case 'amount':
      return { ...former, time: draft.time };
    case 'choice':
      return { ...former, options: optionsOf(draft.options, former.options) };
    default:
      return former;
  }
}

/** The columns that were composed: each keeps its code, and what no field asks of it. */
export function columnsOf(drafts: readonly ColumnDraft[], before: Columns): Columns {
  const taken = new Set(drafts.flatMap(({ code }) => code ?? []));
  return drafts.slice(0, FORM_LIMITS.columns).map((draft) => {
    const code = draft.code ?? codeFor(draft.label, taken);
    taken.add(code);
    const former = before.find((column) => column.code === draft.code);
    return { code, label: draft.label.trim(), cell: cellOf(draft, former?.cell) };
  });
}

import { type FormEntry, isOfOpenRow } from '@maillage/domain';
import { cellState, cellText } from './result-texts';
import type { ResultCell, ResultMatrix } from './results-gateway';

type Ccas = ResultMatrix['ccas'][number];

/** A row that a CCAS added. */
interface OpenRow {
  readonly key: string;
  readonly ccas: Ccas;
  readonly cells: readonly { readonly code: string; readonly label: string; readonly text: string }[];
}

/** A table to which each CCAS adds its own rows, with those that it added, and what is known of those that added none. */
export interface OpenTable {
  readonly code: string;
  readonly name: string;
  readonly section: string;
  readonly columns: readonly { readonly code: string; readonly label: string }[];
  readonly rows: readonly OpenRow[];
  readonly silent: readonly { readonly ccas: Ccas; readonly state: string }[];
}

interface MatrixRow {
  readonly entry: FormEntry;
  readonly cells: readonly ResultCell[];
}

const textOf = (cell: ResultCell | undefined, { holds }: FormEntry): string => (cell && cell.state && !cell.untold ? cellText(cell, holds) : '');

/** The tables among the rows of a matrix. */
export function openTablesOf(rows: readonly MatrixRow[], ccas: readonly Ccas[]): OpenTable[] {
  const byQuestion = new Map<string, MatrixRow[]>();
  for (const row of rows) if (isOfOpenRow(row.entry)) byQuestion.set(row.entry.question.code, [...(byQuestion.get(row.entry.question.code) ?? []), row]);
  return [...byQuestion].flatMap(([code, of]): OpenTable[] => {
    const question = of[0]?.entry.question;
    if (question?.kind !== 'table') return [];
    const lines = [...new Set(of.map(({ entry }) => entry.row?.code ?? ''))];
    const added = ccas.flatMap((one, index) =>
      lines.flatMap((line): OpenRow[] => {
        const own = of.filter(({ entry }) => entry.row?.code === line);
        if (!own.some(({ cells }) => cells[index]?.value != null || cells[index]?.untold === 'secret')) return [];
        const cells = own.map(({ entry, cells: given }) => ({
          code: entry.column?.code ?? '',
          label: entry.column?.label ?? '',
          text: given[index]?.untold === 'secret' ? 'secret' : textOf(given[index], entry),
        }));
        return [{ key: `${one.id} ${line}`, ccas: one, cells }];
      }),
    );
    const heard = new Set(added.map((row) => row.ccas.id));
    const silent = ccas.flatMap((one, index) => {
      const cell = of[0]?.cells[index];
      return heard.has(one.id) || !cell ? [] : [{ ccas: one, state: cellState(cell) }];
    });
    const columns = question.columns.map((column) => ({ code: column.code, label: column.label }));
    return [{ code, name: question.label, section: of[0]?.entry.section.title ?? '', columns, rows: added, silent }];
  });
}

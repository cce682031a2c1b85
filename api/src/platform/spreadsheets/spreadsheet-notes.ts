import { cellAddress, columnName } from './cell-address';
import { inArchive } from './container';
import type { WorkbookSheet } from './read-workbook';
import { CELL_KINDS, MERGED } from './sheet-cells';

/** What there is to know of how a file was read. */
export const SPREADSHEET_NOTE_KINDS = {
  macros: 'The file holds macros: none is read or run.',
  external_links: 'Formulas point at other files: the results that the file keeps of them are read, nothing is fetched.',
  embedded: 'Objects of other programs stand in the file: they are left unread.',
  other_sheets: 'Sheets that are no tables (charts, dialogues) are left unread.',
  text_damaged: 'Bytes of a text are no characters.',
  quote_unclosed: 'A quote of a text is never closed: the line is left out.',
  line_too_long: 'A line of a text is longer than any: it is left out.',
  merged: 'Ranges are merged: each says what its first cell says.',
  hidden_rows: 'Rows are hidden, by hand or by a filter.',
  hidden_columns: 'Columns are hidden.',
  errors: 'Cells show an error.',
  formulas_without_result: 'Formulas keep no result: the workbook was never computed.',
  cells_cut: 'Texts are longer than anything that is read: they are cut.',
} as const satisfies Record<string, string>;

export type SpreadsheetNoteKind = keyof typeof SPREADSHEET_NOTE_KINDS;

/** One of them, with how often, and where first: a cell (« B12 »), a range, a row or column, a line of a text. */
export interface SpreadsheetNote {
  readonly kind: SpreadsheetNoteKind;
  readonly cell: string | null;
  readonly count: number;
}

/** By the names of its parts: what is not read stays packed. */
const ASIDE: readonly (readonly [SpreadsheetNoteKind, RegExp])[] = [
  ['macros', /^(xl\/(vbaProject\.bin|macrosheets\/.)|Basic\/.|Scripts\/.)/i],
  ['external_links', /^xl\/externalLinks\/externalLink[^/]{0,20}\.xml$/i],
  ['embedded', /^(xl\/(embeddings|activeX)\/.|Object [0-9]{1,4}\/content\.xml$)/i],
  ['other_sheets', /^xl\/(chartsheets|dialogsheets)\/[^/]{1,100}\.xml$/i],
];

/** What an archive holds beside its sheets. */
export const notesOfWorkbook = (bytes: Uint8Array): SpreadsheetNote[] =>
  inArchive(bytes, ({ entries }) =>
    ASIDE.flatMap(([kind, name]) => {
      const { length: count } = entries.filter((entry) => name.test(entry.name));
      return count > 0 ? [{ kind, cell: null, count }] : [];
    }),
  );

/** What to know of how a sheet was read, with the first place of each. */
export function notesOfSheet({ rows, kinds, merges, hiddenRows, hiddenColumns }: WorkbookSheet, maxCellCharacters: number): SpreadsheetNote[] {
  const counts = new Map<SpreadsheetNoteKind, { cell: string; count: number }>();
  const note = (kind: SpreadsheetNoteKind, cell: () => string): void => {
    const told = counts.get(kind);
    if (told) told.count++;
    else counts.set(kind, { cell: cell(), count: 1 });
  };
  for (const { startRow, startCol, endRow, endCol } of merges) note('merged', () => `${cellAddress(startRow, startCol)}:${cellAddress(endRow, endCol)}`);
  for (const row of [...hiddenRows].sort((a, b) => a - b)) if (rows[row]?.some((cell) => cell !== '')) note('hidden_rows', () => String(row + 1));
  for (const column of [...hiddenColumns].sort((a, b) => a - b)) if (column < (rows[0]?.length ?? 0)) note('hidden_columns', () => columnName(column + 1));
  for (const [row, line] of kinds.entries()) {
    for (const [column, kind] of line.entries()) {
      if (kind === CELL_KINDS.error) note('errors', () => cellAddress(row, column));
      else if (kind === CELL_KINDS.formula) note('formulas_without_result', () => cellAddress(row, column));
      if ((kind & MERGED) === 0 && (rows[row]?.[column]?.length ?? 0) > maxCellCharacters) note('cells_cut', () => cellAddress(row, column));
    }
  }
  return [...counts].map(([kind, told]) => ({ kind, ...told }));
}

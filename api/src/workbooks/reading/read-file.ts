import type { RawCell, WorkbookHeading } from '@maillage/domain';
import { CELL_KINDS, MERGED, readWorkbook, type SheetSummary, UnreadableWorkbook, type WorkbookSheet } from '../../platform/spreadsheets';
import { HELP_SHEET, ID_TITLE, LISTS_SHEET, MARK, readMark, VERSION_TITLE } from '../marks';
import { isCsvOfOurs, readCsvSheet } from './read-csv-sheet';

/** A line of a sheet that came back: its cells stand in the order of its headings. */
export interface ReturnedLine {
  /** From 1, as the spreadsheet counts. */
  readonly line: number;
  readonly id: string;
  readonly cells: readonly RawCell[];
}

/** A sheet that came back, before it is known what it is compared with. */
export interface ReturnedSheet {
  readonly name: string;
  /** What the mark says it is; null where the mark is gone. */
  readonly key: string | null;
  readonly headings: readonly WorkbookHeading[];
  /** Place of each heading in the sheet, from 1. */
  readonly places: readonly number[];
  readonly lines: readonly ReturnedLine[];
}

/** A file that came back. */
export interface ReturnedFile {
  /** What the marks say; null where none is left. */
  readonly exportId: string | null;
  readonly kind: string | null;
  readonly sheets: readonly ReturnedSheet[];
}

/** Lines among which the headings are looked for. */
const HEAD_LINES = 30;
/** Sheets that are looked at. */
const MAX_SHEETS = 60;

/** Cells of ours that are taken back; ten times those of a large network. They are handed over to the process that answers. */
const MAX_CELLS = 1_000_000;
/** Characters of them: one text that thousands of cells share is handed over once for each. */
const MAX_CHARACTERS = 32_000_000;

/** What a workbook that came back says, or a CSV of one. Pure: bytes in; `UnreadableWorkbook` where it is none. */
export async function readFile(bytes: Uint8Array): Promise<ReturnedFile> {
  let count = 0;
  const isWanted = ({ name }: SheetSummary): boolean => name !== LISTS_SHEET && name !== HELP_SHEET && ++count <= MAX_SHEETS;
  const sheets = isCsvOfOurs(bytes) ? await readCsvSheet(bytes) : await readWorkbook(bytes, isWanted);
  const marks = sheets.map((sheet) => findMark(sheet));
  const mark = marks.find(Boolean);
  // a sheet that was copied in from another export is compared with none
  const isOfExport = (own: Mark | null): boolean => own === null || own.exportId === mark?.exportId;
  const returned = sheets.flatMap((sheet, at) => (isOfExport(marks[at] ?? null) ? returnedSheet(sheet, marks[at] ?? null) : []));
  const cells = returned.reduce((sum, { lines, headings }) => sum + lines.length * headings.length, 0);
  if (cells > MAX_CELLS || charactersOf(returned) > MAX_CHARACTERS) throw new UnreadableWorkbook('TOO_LARGE');
  return { exportId: mark?.exportId ?? null, kind: mark?.kind ?? null, sheets: returned };
}

function charactersOf(sheets: readonly ReturnedSheet[]): number {
  const ofCell = (cell: RawCell): number =>
    typeof cell === 'string' ? cell.length : cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text.length : 1;
  const ofLine = ({ id, cells }: ReturnedLine): number => id.length + cells.reduce((sum: number, cell) => sum + ofCell(cell), 0);
  const ofTitles = (headings: readonly WorkbookHeading[]): number => headings.reduce((sum, { key, title }) => sum + key.length + title.length, 0);
  return sheets.reduce((sum, { lines, headings }) => sum + ofTitles(headings) + lines.reduce((all, line) => all + ofLine(line), 0), 0);
}

type Mark = NonNullable<ReturnType<typeof readMark>> & { readonly line: number; readonly place: number };

function findMark({ rows }: WorkbookSheet): Mark | null {
  for (const [line, cells] of rows.slice(0, HEAD_LINES).entries()) {
    const place = cells.findIndex((text) => text.startsWith(MARK));
    const mark = place < 0 ? null : readMark(cells[place] ?? '');
    if (mark) return { ...mark, line, place };
  }
  return null;
}

function returnedSheet(sheet: WorkbookSheet, mark: Mark | null): ReturnedSheet[] {
  const headingsLine = sheet.rows.slice(0, HEAD_LINES).findIndex((cells) => cells.includes(ID_TITLE));
  // the sheet that tells what export it is has a mark and no heading
  if (headingsLine < 0) return [];
  const titles = sheet.rows[headingsLine] ?? [];
  const idPlace = titles.indexOf(ID_TITLE);
  const keys = mark ? (sheet.rows[mark.line] ?? []) : [];
  const places = titles.flatMap((title, place) => (place === idPlace || title === VERSION_TITLE || place === mark?.place ? [] : [place]));
  const isHead = (line: number): boolean => line <= headingsLine || line === mark?.line;
  return [
    {
      name: sheet.name,
      key: mark?.sheet ?? null,
      headings: places.map((place) => ({ key: keys[place] ?? '', title: titles[place] ?? '' })),
      places: places.map((place) => place + 1),
      lines: sheet.rows.flatMap((cells, line) => {
        if (isHead(line)) return [];
        const id = (cells[idPlace] ?? '').trim();
        const raw = places.map((place) => rawCell(sheet, line, place));
        return id === '' && raw.every((cell) => cell === null) ? [] : [{ line: line + 1, id, cells: raw }];
      }),
    },
  ];
}

/** A cell as it was typed. A date that has a time beside is left as it shows. */
function rawCell({ rows, kinds }: WorkbookSheet, line: number, place: number): RawCell {
  const text = rows[line]?.[place] ?? '';
  const kind = kinds[line]?.[place] ?? CELL_KINDS.text;
  if (kind & MERGED) return { problem: 'merged', text };
  if (text === '') return null;
  if (kind === CELL_KINDS.error) return { problem: 'error', text };
  if (kind === CELL_KINDS.formula) return { problem: 'formula', text };
  if (kind === CELL_KINDS.number) return Number(text);
  return kind === CELL_KINDS.date && !text.includes('T') ? new Date(`${text}T00:00:00Z`) : text;
}

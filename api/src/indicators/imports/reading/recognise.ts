import { createHash } from 'node:crypto';
import type { ImportReadingProblem } from '@maillage/domain';
import { openContent, workbookSource, type Content } from './container/open-content';
import { readTables } from './container/workbook';
import type { ReadingNote } from './cell-batch';
import { Territories } from './cells/territories';
import { findHeaderRow } from './format/header-row';
import { propose } from './format/propose';
import type { ImportSource, KnownContext } from './import-source';
import type { Mapping } from './mapping';
import type { Recognition } from './recognition';
import { uniqueHeaders, type TableHead } from './table-head';
import { type TextBeginning, textBeginning } from './text-beginning';
import { UnreadableFile } from './unreadable-file';
import { type DateOrder, dateOrderOf } from './value/period-text';
import { plain } from './value/plain-words';
import { haveLostZeros, joinedCode, readTerritory } from './value/territory-code';

const SAMPLE_ROWS = 20;
/** Enough for a day behind the twelfth of a month to come. */
const DATED_ROWS = 2000;
const NO_COLUMNS: ReadonlySet<number> = new Set();

/** The beginning of a table, before it is known what it is. */
interface Beginning extends Omit<TextBeginning, 'encoding' | 'delimiter'> {
  readonly encoding: Recognition['encoding'];
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly notes: readonly ReadingNote[];
}

const tableOfText = async (content: Content): Promise<Beginning> => ({ ...(await textBeginning(content)), sheet: null, hiddenColumns: NO_COLUMNS, notes: [] });

const sheetNote = (kind: 'sheet_hidden' | 'sheet_left', sheet: string): ReadingNote => ({ kind, column: sheet, found: null, because: null, count: 1 });

/** The first sheet with a table of territories; else the first of all, for somebody to look at. */
async function workbookBeginning(source: ImportSource, content: Content): Promise<Beginning> {
  const sheets = (await readTables(await workbookSource(source, content.part))).filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const tables = sheets.filter(({ rows }) => holdsTable(rows));
  const [chosen = sheets[0], ...left] = tables;
  if (!chosen) throw new UnreadableFile('EMPTY');
  const { name, rows, isHidden, hiddenColumns } = chosen;
  const notes = [...(isHidden ? [sheetNote('sheet_hidden', name)] : []), ...left.map((sheet) => sheetNote('sheet_left', sheet.name))];
  return { encoding: 'xlsx', delimiter: null, rows, lines: rows.map((_, i) => i + 1), isWhole: true, sheet: name, hiddenColumns, notes };
}

/** Whether a header of codes stands above a code. */
function holdsTable(rows: readonly (readonly string[])[]): boolean {
  const header = findHeaderRow(rows);
  if (header === null) return false;
  const next = rows.slice(header + 1).find((row) => row.some((cell) => cell !== ''));
  return next?.some((cell) => typeof readTerritory(cell, null, true) === 'object') ?? false;
}

/** Columns whose days are not written as in France. */
function dateOrders(headers: readonly string[], rows: readonly (readonly string[])[]): Record<string, DateOrder> {
  const orders = headers.map((header, i) => [header, dateOrderOf(rows.slice(0, DATED_ROWS).map((row) => row[i] ?? ''))] as const);
  return Object.fromEntries(orders.filter(([, order]) => order !== 'day_first'));
}

const signatureOf = (headers: readonly string[]): string => createHash('sha256').update(headers.map(plain).join('\n')).digest('hex').slice(0, 32);

/** Year of the geography, where all codes of the file were seen; else it is told once they are. */
function withGeography(mapping: Mapping, head: TableHead, hasLostZeros: boolean): Mapping {
  if (!head.isWhole) return mapping;
  const { level, territoryAliases, departementColumn, areAliasesNames } = mapping.valueRules;
  const at = head.headers.indexOf(mapping.territoryColumn);
  const before = departementColumn ? head.headers.indexOf(departementColumn) : -1;
  const territories = new Territories(level, territoryAliases, hasLostZeros, areAliasesNames);
  for (const row of head.rows) territories.find(before < 0 ? (row[at] ?? '') : joinedCode(row[before] ?? '', row[at] ?? ''), null);
  const { communeCodes } = territories;
  return communeCodes.size ? { ...mapping, geographyYear: head.known.geographyYearOf(communeCodes) } : mapping;
}

function recogniseTable(beginning: Beginning, content: Content, source: ImportSource, known: KnownContext): Recognition {
  const { encoding, delimiter, rows, lines, sheet, isWhole, hiddenColumns, notes } = beginning;
  const header = findHeaderRow(rows);
  if (header === null) return unreadable('NOT_A_TABLE', { encoding, delimiter, sheet, part: content.part, sampleRows: rows.slice(0, SAMPLE_ROWS) });
  const headers = uniqueHeaders(rows[header] ?? [], hiddenColumns);
  const data = rows.slice(header + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const names = [...new Set([content.fileName, source.fileName])];
  const head: TableHead = { names, headerLine: lines[header] ?? 1, headers, rows: data, isWhole, known };
  const proposal = propose(head);
  // of a column that nobody sees it is asked whether it is meant
  const isHidden = (columns: Mapping['columns']): boolean => columns.some(({ column }) => hiddenColumns.has(headers.indexOf(column)));
  const at = headers.indexOf(proposal?.mapping.territoryColumn ?? '');
  const hasLostZeros = haveLostZeros(data.map((row) => row[at] ?? ''));
  return {
    encoding,
    delimiter,
    headerLine: head.headerLine,
    headers,
    sampleRows: data.slice(0, SAMPLE_ROWS).map((row) => headers.map((_, i) => row[i] ?? '')),
    signature: signatureOf(headers),
    part: content.part,
    sheet,
    hiddenColumns: headers.filter((_, i) => hiddenColumns.has(i)),
    notes,
    dateOrders: dateOrders(headers, data),
    hasLostZeros,
    formatName: proposal?.formatName ?? null,
    mapping: proposal && withGeography(proposal.mapping, head, hasLostZeros),
    isCertain: data.length > 0 && (proposal?.isCertain ?? false) && !isHidden(proposal?.mapping.columns ?? []),
    problem: data.length === 0 ? 'NO_ROWS' : proposal ? null : 'NO_TERRITORY_COLUMN',
  };
}

/** What is left of a recognition where there is no table. */
const unreadable = (problem: ImportReadingProblem, known: Partial<Recognition> = {}): Recognition => ({
  encoding: 'utf-8',
  delimiter: null,
  headerLine: 0,
  headers: [],
  sampleRows: [],
  signature: '',
  part: null,
  sheet: null,
  hiddenColumns: [],
  notes: [],
  hasLostZeros: false,
  formatName: null,
  mapping: null,
  isCertain: false,
  ...known,
  problem,
});

/** Makes out what a file is, by its content: encoding, delimiter, header, producer, and how it is to be read. */
export async function recognise(source: ImportSource, known: KnownContext): Promise<Recognition> {
  try {
    const content = await openContent(source);
    const beginning = content.kind === 'text' ? await tableOfText(content) : await workbookBeginning(source, content);
    return recogniseTable(beginning, content, source, known);
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadable(error.problem);
    throw error;
  }
}

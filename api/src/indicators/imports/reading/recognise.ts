import { createHash } from 'node:crypto';
import type { ImportReadingProblem } from '@maillage/domain';
import { openContent, workbookSource, type Content } from './container/open-content';
import { listSheets, readRows } from './container/workbook';
import { findHeaderRow } from './format/header-row';
import { propose } from './format/propose';
import type { ImportSource, KnownContext } from './import-source';
import type { Mapping } from './mapping';
import type { Recognition } from './recognition';
import { uniqueHeaders, type TableHead } from './table-head';
import { rowsOfHead } from './text/csv-rows';
import { decodeText } from './text/decode-text';
import { detectDelimiter } from './text/delimiter';
import { detectEncoding } from './text/text-encoding';
import { UnreadableFile } from './unreadable-file';
import { detectDecimalMark } from './value/number-text';
import { plain } from './value/plain-words';
import { haveLostZeros, readTerritory } from './value/territory-code';

/** Some ten thousand rows: enough to tell what a table is, little enough to be looked at in a moment. */
const HEAD_BYTES = 1024 * 1024;
const SAMPLE_ROWS = 20;
const DECIMAL_ROWS = 5000;

/** The beginning of a table, before it is known what it is. */
interface Beginning {
  readonly encoding: Recognition['encoding'];
  readonly delimiter: string | null;
  readonly rows: readonly (readonly string[])[];
  /** Line of each row. */
  readonly lines: readonly number[];
  readonly isWhole: boolean;
  readonly sheet: string | null;
}

async function readHead(content: Content): Promise<{ head: Uint8Array; isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let count = 0;
  for await (const piece of content.bytes()) {
    pieces.push(piece);
    count += piece.length;
    if (count > HEAD_BYTES) return { head: Buffer.concat(pieces).subarray(0, HEAD_BYTES), isWhole: false };
  }
  if (count === 0) throw new UnreadableFile('EMPTY');
  return { head: Buffer.concat(pieces), isWhole: true };
}

async function textBeginning(content: Content): Promise<Beginning> {
  const { head, isWhole } = await readHead(content);
  const encoding = detectEncoding(head);
  let text = '';
  for await (const chunk of decodeText(one(head), encoding)) text += chunk.text;
  if (text.trim() === '') throw new UnreadableFile('EMPTY');
  const delimiter = detectDelimiter(text, isWhole);
  if (delimiter === null) throw new UnreadableFile(isWhole || /[\r\n]/.test(text) ? 'NOT_A_TABLE' : 'LINE_TOO_LONG');
  const { rows, lines, isLineTooLong } = rowsOfHead(text, delimiter, isWhole);
  if (!rows.length && isLineTooLong) throw new UnreadableFile('LINE_TOO_LONG');
  return { encoding, delimiter, rows, lines, isWhole, sheet: null };
}

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item;
}

/** The first sheet with a table of territories; else the first of all, for somebody to look at. */
async function workbookBeginning(source: ImportSource, content: Content): Promise<Beginning> {
  const workbook = await workbookSource(source, content.part);
  let first: Beginning | null = null;
  for (const sheet of await listSheets(workbook)) {
    const rows = await readRows(workbook, sheet);
    const beginning = { encoding: 'xlsx' as const, delimiter: null, rows, lines: rows.map((_, i) => i + 1), isWhole: true, sheet };
    if (holdsTable(rows)) return beginning;
    if (rows.length) first ??= beginning;
  }
  if (!first) throw new UnreadableFile('EMPTY');
  return first;
}

/** Whether a header of codes stands above a code. */
function holdsTable(rows: readonly (readonly string[])[]): boolean {
  const header = findHeaderRow(rows);
  if (header === null) return false;
  const next = rows.slice(header + 1).find((row) => row.some((cell) => cell !== ''));
  return next?.some((cell) => typeof readTerritory(cell, null, true) === 'object') ?? false;
}

const signatureOf = (headers: readonly string[]): string => createHash('sha256').update(headers.map(plain).join('\n')).digest('hex').slice(0, 32);

/** Year of the geography, where all codes of the file were seen; else it is told once they are. */
function withGeography(mapping: Mapping, head: TableHead, hasLostZeros: boolean): Mapping {
  if (!head.isWhole) return mapping;
  const at = head.headers.indexOf(mapping.territoryColumn);
  const codes = new Set<string>();
  for (const row of head.rows) {
    const territory = readTerritory(row[at] ?? '', mapping.valueRules.level, hasLostZeros);
    if (typeof territory === 'object' && territory.kind === 'commune') codes.add(territory.code);
  }
  return codes.size ? { ...mapping, geographyYear: head.known.geographyYearOf(codes) } : mapping;
}

function recogniseTable(beginning: Beginning, content: Content, source: ImportSource, known: KnownContext): Recognition {
  const { encoding, delimiter, rows, lines, sheet, isWhole } = beginning;
  const header = findHeaderRow(rows);
  if (header === null) return unreadable('NOT_A_TABLE', { encoding, delimiter, sheet, part: content.part, sampleRows: rows.slice(0, SAMPLE_ROWS) });
  const headers = uniqueHeaders(rows[header] ?? []);
  const data = rows.slice(header + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const names = [...new Set([content.fileName, source.fileName])];
  const head: TableHead = { names, headerLine: lines[header] ?? 1, headers, rows: data, isWhole, known };
  const proposal = propose(head);
  const at = headers.indexOf(proposal?.mapping.territoryColumn ?? '');
  const hasLostZeros = haveLostZeros(data.map((row) => row[at] ?? ''));
  return {
    encoding,
    delimiter,
    decimalMark: encoding === 'xlsx' ? '.' : detectDecimalMark(data.slice(0, DECIMAL_ROWS)),
    headerLine: head.headerLine,
    headers,
    sampleRows: data.slice(0, SAMPLE_ROWS).map((row) => headers.map((_, i) => row[i] ?? '')),
    signature: signatureOf(headers),
    part: content.part,
    sheet,
    hasLostZeros,
    formatName: proposal?.formatName ?? null,
    mapping: proposal && withGeography(proposal.mapping, head, hasLostZeros),
    isCertain: data.length > 0 && (proposal?.isCertain ?? false),
    problem: data.length === 0 ? 'NO_ROWS' : proposal ? null : 'NO_TERRITORY_COLUMN',
  };
}

/** What is left of a recognition where there is no table. */
const unreadable = (problem: ImportReadingProblem, known: Partial<Recognition> = {}): Recognition => ({
  encoding: 'utf-8',
  delimiter: null,
  decimalMark: null,
  headerLine: 0,
  headers: [],
  sampleRows: [],
  signature: '',
  part: null,
  sheet: null,
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
    const beginning = content.kind === 'text' ? await textBeginning(content) : await workbookBeginning(source, content);
    return recogniseTable(beginning, content, source, known);
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadable(error.problem);
    throw error;
  }
}

import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { ImportSource } from '../import-source';
import { problemOfContainer } from '../../../../platform/spreadsheets';
import { UnreadableFile } from '../unreadable-file';
import { gunzippedBytes, plainBytes, unzippedBytes } from './unpack';
import { bytesOf, workbookProblem } from './workbook';
import { listArchive, type ZipEntry } from './zip-directory';

export type OnBytes = (count: number) => void;

/** What a file holds: a text, or a workbook of Excel; `part` is its name within an archive. */
export interface Content {
  readonly kind: 'text' | 'workbook';
  readonly fileName: string;
  readonly part: string | null;
  bytes(onBytes?: OnBytes): AsyncIterable<Uint8Array>;
}

const TABLE_EXTENSIONS = ['.csv', '.txt', '.tsv', '.xlsx'];
/** Spreadsheets that are to be saved as XLSX first. */
const OTHER_SPREADSHEETS = ['.xls', '.xlsb', '.ods'];
/** INSEE lays a description of the columns beside each table. */
const ABOUT_TABLES = /meta|documentation|dictionnaire|lisez|readme|variables|notice|libell[eé]s/i;
const OF_COMMUNES = /(^|[^a-z])com(mune)?s?([^a-z]|$)/i;
const OF_DATA = /data|donn[eé]es/i;

const MAGIC = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  gzip: [0x1f, 0x8b],
  /** Excel before 2007, and workbooks under a password. */
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
  parquet: [0x50, 0x41, 0x52, 0x31],
};

const MAGIC_BYTES = 4;

async function readStart(source: ImportSource): Promise<Uint8Array> {
  let start = Buffer.alloc(0);
  for await (const piece of source.open() as AsyncIterable<Uint8Array>) {
    start = Buffer.concat([start, piece.subarray(0, MAGIC_BYTES)]);
    if (start.length >= MAGIC_BYTES) break;
  }
  if (start.length === 0) throw new UnreadableFile('EMPTY');
  return start;
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The table among the files of an archive: that of the communes where there are several, then the largest. */
export function chooseEntry(entries: readonly ZipEntry[]): ZipEntry {
  const rank = ({ name }: ZipEntry): number => (OF_COMMUNES.test(baseName(name)) ? 2 : 0) + (OF_DATA.test(baseName(name)) ? 1 : 0);
  const tables = entries
    .filter(({ name }) => TABLE_EXTENSIONS.includes(extname(name).toLowerCase()) && !/(^|\/)(\.|__MACOSX)/.test(name))
    .filter(({ name }) => !ABOUT_TABLES.test(baseName(name)))
    .sort((a, b) => rank(b) - rank(a) || b.unpackedBytes - a.unpackedBytes);
  const [first] = tables;
  if (first) return first;
  const isSpreadsheet = entries.some(({ name }) => OTHER_SPREADSHEETS.includes(extname(name).toLowerCase()));
  throw new UnreadableFile(isSpreadsheet ? 'WORKBOOK_FORMAT' : 'NO_TABLE_IN_ARCHIVE');
}

const has = (entries: readonly ZipEntry[], name: string): boolean => entries.some((entry) => entry.name.toLowerCase() === name);
/** A workbook of the binary kind, or a table of LibreOffice, is an archive too. */
const isOtherSpreadsheet = (entries: readonly ZipEntry[]): boolean =>
  has(entries, 'xl/workbook.bin') || (has(entries, 'mimetype') && has(entries, 'content.xml'));

/** A file of an archive, as a source of its own. */
const entrySource = (source: ImportSource, entry: ZipEntry): ImportSource => ({
  fileName: baseName(entry.name),
  sizeBytes: entry.unpackedBytes,
  open: () => Readable.from(unzippedBytes(source, entry), { objectMode: false }),
});

/** The workbook as a source, to be listed and opened again. */
export async function workbookSource(source: ImportSource, part: string | null): Promise<ImportSource> {
  if (part === null) return source;
  const entry = (await listArchive(source)).find(({ name }) => name === part);
  if (!entry) throw new UnreadableFile('NO_TABLE_IN_ARCHIVE');
  return entrySource(source, entry);
}

async function openArchive(source: ImportSource): Promise<Content> {
  const entries = await listArchive(source);
  if (isOtherSpreadsheet(entries)) throw new UnreadableFile('WORKBOOK_FORMAT');
  if (has(entries, 'xl/workbook.xml')) return { kind: 'workbook', fileName: source.fileName, part: null, bytes: (onBytes) => plainBytes(source, onBytes) };
  const entry = chooseEntry(entries);
  const kind = extname(entry.name).toLowerCase() === '.xlsx' ? 'workbook' : 'text';
  return { kind, fileName: baseName(entry.name), part: entry.name, bytes: (onBytes) => unzippedBytes(source, entry, onBytes) };
}

/** What the file holds, by its first bytes and never by its name. */
export async function openContent(source: ImportSource): Promise<Content> {
  const start = await readStart(source);
  const is = (magic: readonly number[]): boolean => magic.every((byte, i) => start[i] === byte);
  if (is(MAGIC.zip)) return openArchive(source);
  const { fileName } = source;
  if (is(MAGIC.gzip)) {
    return { kind: 'text', fileName: fileName.replace(/\.gz$/i, ''), part: null, bytes: (onBytes) => gunzippedBytes(source, onBytes) };
  }
  if (is(MAGIC.oldOffice)) throw new UnreadableFile(workbookProblem(problemOfContainer(await bytesOf(source)) ?? 'OTHER_FORMAT'));
  if (is(MAGIC.pdf) || is(MAGIC.parquet)) throw new UnreadableFile('UNSUPPORTED_FILE');
  return { kind: 'text', fileName, part: null, bytes: (onBytes) => plainBytes(source, onBytes) };
}

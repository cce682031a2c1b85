import { readSheet } from 'read-excel-file/node';
import type { ImportSource } from '../import-source';
import { UnreadableFile } from '../unreadable-file';
import { unzippedBytes } from './unpack';
import { listArchive, type ZipEntry } from './zip-directory';

/** A workbook is taken into memory whole: a larger one is to be had as CSV from whoever publishes it. */
const MAX_WORKBOOK_BYTES = 96 * 1024 ** 2;
/** Sheets that tell about the tables. */
const ABOUT_TABLES = /documentation|variables|lisez|notice|m[eé]tadonn|sommaire|readme|modalit/i;
const OF_COMMUNES = /(^|[^a-z])com(mune)?s?([^a-z]|$)/i;

async function readText(source: ImportSource, entry: ZipEntry): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of unzippedBytes(source, entry)) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** What the directory says of sizes may be made up: they are counted. */
async function checkSize(source: ImportSource, entries: readonly ZipEntry[]): Promise<void> {
  let count = 0;
  for (const entry of entries) {
    if (!/^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$/.test(entry.name)) continue;
    if (count + entry.unpackedBytes > MAX_WORKBOOK_BYTES) throw new UnreadableFile('WORKBOOK_TOO_LARGE');
    for await (const piece of unzippedBytes(source, entry)) {
      count += piece.length;
      if (count > MAX_WORKBOOK_BYTES) throw new UnreadableFile('WORKBOOK_TOO_LARGE');
    }
  }
}

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');

/** Names of the sheets that may hold a table, that of the communes first. */
export async function listSheets(source: ImportSource): Promise<string[]> {
  const entries = await listArchive(source);
  await checkSize(source, entries);
  const workbook = entries.find(({ name }) => name === 'xl/workbook.xml');
  if (!workbook) throw new UnreadableFile('DAMAGED');
  const tags = (await readText(source, workbook)).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const names = tags.map((tag) => unescaped(/\sname="([^"]*)"/.exec(tag)?.[1] ?? '')).filter((name) => name && !ABOUT_TABLES.test(name));
  return names.sort((a, b) => Number(OF_COMMUNES.test(b)) - Number(OF_COMMUNES.test(a)));
}

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));

/** All rows of a sheet as text: numbers as the workbook writes them (with a dot), dates as 2024-12-31. */
export async function readRows(source: ImportSource, sheet: string): Promise<string[][]> {
  try {
    const rows = await readSheet(source.open(), sheet, { parseNumber: (text) => text });
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('DAMAGED', { cause: error });
  }
}

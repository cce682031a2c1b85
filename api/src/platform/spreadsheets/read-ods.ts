import { DamagedXml, readXml } from '../xml';
import { inArchive } from './container';
import { odsSheets } from './ods-sheets';
import type { WorkbookSheet } from './read-workbook';
import { UnreadableWorkbook } from './unreadable-workbook';

/** The content of a sheet of LibreOffice, unpacked, and the list of what stands in the file. */
const MAX_CONTENT_BYTES = 64 * 1024 ** 2;
const MAX_MANIFEST_BYTES = 4 * 1024 ** 2;
const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?$/;

/** The sheets of an OpenDocument, in its order. Memory is bounded by what is filled, never by what a file repeats. */
export function readOds(bytes: Uint8Array): WorkbookSheet[] {
  const part = (name: string, most: number): string =>
    inArchive(bytes, (archive) => {
      const entry = archive.entries.find((candidate) => candidate.name === name);
      if (!entry) return '';
      if (entry.unpackedBytes > most) throw new UnreadableWorkbook('TOO_LARGE');
      return archive.unpack(entry).toString();
    });
  if (!SPREADSHEET.test(part('mimetype', 200).trim())) throw new UnreadableWorkbook('OTHER_FORMAT');
  try {
    requirePlain(part('META-INF/manifest.xml', MAX_MANIFEST_BYTES));
    const sheets = odsSheets(part('content.xml', MAX_CONTENT_BYTES));
    if (sheets.length === 0) throw new UnreadableWorkbook('DAMAGED');
    return sheets;
  } catch (error) {
    throw error instanceof DamagedXml ? new UnreadableWorkbook('DAMAGED', { cause: error }) : error;
  }
}

/** A password encrypts the parts, and the manifest says so. */
function requirePlain(manifest: string): void {
  readXml(manifest, {
    open: (name) => {
      if (name === 'encryption-data' || name === 'encrypted-key') throw new UnreadableWorkbook('PROTECTED');
    },
  });
}

import { zipSync } from 'fflate';
import { type ArchiveProblem, BadArchive, ZipArchive } from '../archives';
import { UnreadableWorkbook, type WorkbookProblem } from './unreadable-workbook';

/** What is unpacked of a workbook, all sheets together; two to four million cells. */
export const MAX_UNPACKED_BYTES = 96 * 1024 ** 2;

/** What tells the content of cells. Pictures, pivot tables, comments and all else stay packed, whatever their size. */
const NEEDED =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedstrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]{1,200}\.xml)$/i;

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP = Buffer.from('PK\u0003\u0004');
/** Name of the stream that holds a workbook under a password (MS-OFFCRYPTO). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** LibreOffice writes it first and unpacked (OpenDocument 1.3, part 2, 3.3). */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';
const MIMETYPE_ENDS_AT = 200;

/** Why a file that looks like one of a spreadsheet can be no workbook of ours, by its first bytes; null where it may be one. */
export function problemOfContainer(bytes: Uint8Array): WorkbookProblem | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.subarray(0, OLE.length).equals(OLE)) return file.includes(ENCRYPTED) ? 'PROTECTED' : 'OTHER_FORMAT';
  if (!file.subarray(0, ZIP.length).equals(ZIP)) return 'DAMAGED';
  return isOpenDocument(bytes) ? 'OTHER_FORMAT' : null;
}

/** Whether LibreOffice, or a program like it, wrote the file, whatever it holds. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MIMETYPE_ENDS_AT));
  return start.includes(OPEN_DOCUMENT);
}

/** The parts that tell the content of cells, by their names. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

const PROBLEMS: Readonly<Record<ArchiveProblem, WorkbookProblem>> = {
  damaged: 'DAMAGED',
  encrypted: 'PROTECTED',
  unsupported: 'OTHER_FORMAT',
  too_large: 'TOO_LARGE',
};
/** What is not needed stays packed, so that its size matters to nobody. */
const ANY_SIZE = { perEntry: Infinity, inAll: Infinity };

/** Unpacks what is needed of a workbook, by the one check that all archives pass: each part holds what the directory says of it, to the byte. */
export function unpackWorkbook(bytes: Uint8Array): WorkbookParts {
  const early = problemOfContainer(bytes);
  if (early) throw new UnreadableWorkbook(early);
  return inArchive(bytes, unpack);
}

/** What is found in an archive; one that is none, or no honest one, is no workbook. */
export function inArchive<T>(bytes: Uint8Array, look: (archive: ZipArchive) => T): T {
  try {
    return look(new ZipArchive(bytes, ANY_SIZE));
  } catch (error) {
    throw error instanceof BadArchive ? new UnreadableWorkbook(PROBLEMS[error.problem], { cause: error }) : error;
  }
}

function unpack(archive: ZipArchive): WorkbookParts {
  if (archive.entries.some(({ name }) => name.toLowerCase() === 'xl/workbook.bin')) throw new UnreadableWorkbook('OTHER_FORMAT');
  const needed = archive.entries.filter(({ name }) => NEEDED.test(name));
  if (needed.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > MAX_UNPACKED_BYTES) throw new UnreadableWorkbook('TOO_LARGE');
  return Object.fromEntries(needed.map((entry) => [entry.name, archive.unpack(entry)]));
}

/** Whether the days of a workbook that was read count from 1904, as on old Macs. */
export const countsFrom1904 = (bytes: Uint8Array): boolean =>
  inArchive(bytes, (archive) => {
    const workbook = archive.entries.find(({ name }) => name.toLowerCase() === 'xl/workbook.xml');
    return workbook !== undefined && /\sdate1904="(1|true)"/.test(archive.unpack(workbook).toString());
  });

/** Those parts as a workbook without anything else. They stay unpacked: this is for the reader alone. */
export const packWorkbook = (parts: WorkbookParts): Uint8Array => zipSync(parts, { level: 0 });

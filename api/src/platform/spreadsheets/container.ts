import { unzipSync, zipSync } from 'fflate';
import { UnreadableWorkbook, type WorkbookProblem } from './unreadable-workbook';

/** What is unpacked of a workbook, all sheets together; two to four million cells. */
export const MAX_UNPACKED_BYTES = 96 * 1024 ** 2;
/** Files that an archive may list: a workbook of hundreds of sheets with their pictures has fewer. */
const MAX_ENTRIES = 10_000;

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
const END_OF_SHEET_BYTES = 300;

/** Why a file that looks like one of a spreadsheet can be no workbook of ours, by its first bytes and its names; null where it may be one. */
export function problemOfContainer(bytes: Uint8Array, entryNames: readonly string[] = []): WorkbookProblem | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.subarray(0, OLE.length).equals(OLE)) return file.includes(ENCRYPTED) ? 'PROTECTED' : 'OTHER_FORMAT';
  if (!file.subarray(0, ZIP.length).equals(ZIP)) return 'DAMAGED';
  if (file.subarray(0, MIMETYPE_ENDS_AT).includes(OPEN_DOCUMENT)) return 'OTHER_FORMAT';
  return entryNames.some((name) => name.toLowerCase() === 'xl/workbook.bin') ? 'OTHER_FORMAT' : null;
}

/** The parts that tell the content of cells, by their names. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/** Unpacks what is needed of a workbook. Sizes are those that the directory tells: no part gives more than it said. */
export function unpackWorkbook(bytes: Uint8Array): WorkbookParts {
  const names: string[] = [];
  let unpackedBytes = 0;
  const isTaken = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (names.push(name) > MAX_ENTRIES) throw new UnreadableWorkbook('TOO_LARGE');
    if (!NEEDED.test(name)) return false;
    unpackedBytes += originalSize;
    if (unpackedBytes > MAX_UNPACKED_BYTES) throw new UnreadableWorkbook('TOO_LARGE');
    return true;
  };
  const early = problemOfContainer(bytes);
  if (early) throw new UnreadableWorkbook(early);
  const parts = unpack(bytes, isTaken);
  const problem = problemOfContainer(bytes, names) ?? (Object.entries(parts).every(isWholeSheet) ? null : 'DAMAGED');
  if (problem) throw new UnreadableWorkbook(problem);
  return parts;
}

/** Those parts as a workbook without anything else. They stay unpacked: this is for the reader alone. */
export const packWorkbook = (parts: WorkbookParts): Uint8Array => zipSync(parts, { level: 0 });

function unpack(bytes: Uint8Array, filter: (entry: { name: string; originalSize: number }) => boolean): WorkbookParts {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('DAMAGED', { cause: error });
  }
}

/** Whether a sheet goes on to its end: what is larger than the directory says of it is cut there. */
function isWholeSheet([name, xml]: [string, Uint8Array]): boolean {
  if (!/\/worksheets\//i.test(name)) return true;
  const end = Buffer.from(xml.subarray(-END_OF_SHEET_BYTES)).toString('latin1');
  return end.includes('worksheet>') || !end.includes('</');
}

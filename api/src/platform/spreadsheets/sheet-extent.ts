const [OPEN, CLOSE, SLASH, COLON, SPACE, EQUALS, LETTER_R] = [0x3c, 0x3e, 0x2f, 0x3a, 0x20, 0x3d, 0x72];
const ROW = Buffer.from('row');
const CELL = Buffer.from('c');
const LETTERS = 26;
/** Cells of the rectangles up to the last filled cell of each sheet, empty ones included: all are held in memory. */
export const MAX_CELLS = 5_000_000;

const isSpace = (byte: number | undefined): boolean => byte !== undefined && byte <= SPACE;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
/** 1 for A or a; 0 for what is no letter. */
const letterRank = (byte: number): number => {
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x5a ? upper - 0x40 : 0;
};

/** Rows and columns, counted from 1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * How far the filled cells of a sheet reach, by its XML and without reading what they hold. What the sheet declares of itself is not asked;
 * cells that have a format and nothing else, which spreadsheets leave down to the last row, do not count. Each byte is looked at once.
 */
export function extentOf(xml: Uint8Array): Extent {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.length);
  let [rows, columns, row, column] = [0, 0, 0, 0];
  for (let at = bytes.indexOf(OPEN); at >= 0; at = bytes.indexOf(OPEN, at)) {
    const nameEnd = endOfName(bytes, ++at);
    const local = localName(bytes, at, nameEnd);
    const isRow = local.equals(ROW);
    if (!isRow && !local.equals(CELL)) {
      at = nameEnd;
      continue;
    }
    const end = bytes.indexOf(CLOSE, nameEnd);
    if (end < 0) break;
    const place = referenceIn(bytes, nameEnd, end);
    if (isRow) {
      row = place.row || row + 1;
      column = 0;
    } else {
      column = place.column || column + 1;
      if (bytes[end - 1] !== SLASH) {
        rows = Math.max(rows, place.row || row);
        columns = Math.max(columns, column);
      }
    }
    at = end;
  }
  return { rows, columns };
}

function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && byte > SPACE && byte !== CLOSE && byte !== SLASH; byte = bytes[++at]);
  return at;
}

function localName(bytes: Buffer, start: number, end: number): Buffer {
  const prefix = bytes.subarray(start, end).indexOf(COLON);
  return bytes.subarray(start + prefix + 1, end);
}

/** What the attribute `r` of a tag says: « C12 » of a cell, « 12 » of a row; zeros where there is none. */
function referenceIn(bytes: Buffer, start: number, end: number): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (let at = start; at < end; at++) {
    if (bytes[at] !== LETTER_R || !isSpace(bytes[at - 1])) continue;
    let next = at + 1;
    while (isSpace(bytes[next])) next++;
    if (bytes[next] !== EQUALS) continue;
    next++;
    while (isSpace(bytes[next])) next++;
    next++; // the quote
    for (let rank = letterRank(bytes[next] ?? 0); rank > 0; rank = letterRank(bytes[++next] ?? 0)) column = column * LETTERS + rank;
    for (; next < end && isDigit(bytes[next] ?? 0); next++) row = row * 10 + (bytes[next] ?? 0) - 0x30;
    break;
  }
  return { row, column };
}

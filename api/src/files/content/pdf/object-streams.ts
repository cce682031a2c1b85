import { constants, inflateSync } from 'node:zlib';
import { type PdfObject, ReadingBudget, readPdfObject, TooMuchToRead } from './pdf-objects';

const MIB = 1024 * 1024;
const MAX_STREAM_BYTES = 32 * MIB;
/** Pairs of number and place: a stream has some hundred objects. */
const MAX_PAIRS_BYTES = MIB;
const READINGS = 4;

/** Who is told what stands in a stream of objects. */
export interface ObjectStreamListener {
  add(object: PdfObject): void;
  addNames(names: ReadonlySet<string>): void;
  /** So many bytes more were unpacked: throws `TooMuchToRead` where that makes more in the file than a document has. */
  unpacked(bytes: number): void;
}

/**
 * Reads a stream of objects (ISO 32000-1, 7.5.7): pairs of number and place, then the objects. Does nothing for any other stream. `packed` begins
 * where the stream does, and goes on behind its end. False where it is packed, or listed, in a way that cannot be looked at.
 */
export function readObjectStream(packed: Buffer, { entries, namesOf }: PdfObject, listener: ObjectStreamListener): boolean {
  const first = entries.get('First');
  const count = entries.get('N');
  // whoever reads generously does not ask for the type
  if (entries.get('Type') !== '/ObjStm' && (first === undefined || count === undefined)) return true;
  const content = unpack(packed, entries, namesOf.get('Filter'));
  if (content === null || typeof first !== 'number' || typeof count !== 'number' || first < 0 || first > MAX_PAIRS_BYTES) return false;
  listener.unpacked(content.length);
  const pairs = content.subarray(0, first).toString('latin1').split(/\s+/).filter(Boolean).map(Number);
  if (count > pairs.length / 2 || !pairs.every(Number.isInteger)) return false;
  const budget = new ReadingBudget(READINGS * content.length + MIB);
  for (let i = 0; i < count; i++) {
    const start = first + (pairs[2 * i + 1] ?? 0);
    const end = first + (pairs[2 * i + 3] ?? content.length);
    // the next one begins where this one ends; where it does not, this one goes on to the end
    listener.add(readPdfObject(content.subarray(start, end > start ? end : undefined), 0, budget, pairs[2 * i] ?? null));
  }
  // others read one object behind the other, wherever the pairs say that they begin
  for (let at = first; at < content.length;) {
    const { names, end } = readPdfObject(content, at, budget);
    listener.addNames(names);
    at = Math.max(end, at + 1);
  }
  return true;
}

/** The bytes of a stream that begins there, as long as it says or, where another object says it, until its end is told. */
export function streamBytes(file: Buffer, { end, entries }: PdfObject): Buffer {
  const length = entries.get('Length');
  return typeof length === 'number' ? file.subarray(end, end + length) : untilItsEnd(file.subarray(end));
}

/** What stands behind a stream. */
export const END_OF_STREAM = Buffer.from('endstream');

/** Nothing where no end is told. */
const untilItsEnd = (bytes: Buffer): Buffer => bytes.subarray(0, Math.max(0, bytes.indexOf(END_OF_STREAM)));

/** What nobody uses for streams of objects is not undone: it hides them. */
function unpack(packed: Buffer, entries: PdfObject['entries'], filterNames: ReadonlySet<string> | undefined): Buffer | null {
  if (!entries.has('Filter')) return untilItsEnd(packed);
  const isFlate = filterNames?.size === 1 && (filterNames.has('FlateDecode') || filterNames.has('Fl'));
  if (!isFlate || entries.has('DecodeParms')) return null;
  try {
    return inflateSync(packed, { maxOutputLength: MAX_STREAM_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooMuchToRead();
    return null;
  }
}

import { constants, inflateSync } from 'node:zlib';
import { type PdfObject, ReadingBudget, readPdfObject, TooMuchToRead } from './pdf-objects';

const MIB = 1024 * 1024;
const MAX_STREAM_BYTES = 32 * MIB;
const MAX_STREAMS_BYTES = 128 * MIB;
/** Pairs of number and place: a stream has some hundred objects. */
const MAX_PAIRS_BYTES = MIB;
const READINGS = 4;

/** Who is told what stands in a stream of objects. */
export interface ObjectStreamListener {
  add(object: PdfObject): void;
  addNames(names: ReadonlySet<string>): void;
  /** So many bytes more were unpacked; gives how many that makes in the file. */
  unpacked(bytes: number): number;
}

/**
 * Reads a stream of objects (ISO 32000-1, 7.5.7): pairs of number and place, then the objects. Does nothing for any other stream. `packed` begins
 * where the stream does, and may go on to the end of the file. False where it is packed, or listed, in a way that cannot be looked at.
 */
export function readObjectStream(packed: Buffer, { entries, namesOf }: PdfObject, listener: ObjectStreamListener): boolean {
  const first = entries.get('First');
  const count = entries.get('N');
  // whoever reads generously does not ask for the type
  if (entries.get('Type') !== '/ObjStm' && (first === undefined || count === undefined)) return true;
  const content = unpack(packed, entries, namesOf.get('Filter'));
  if (content === null || typeof first !== 'number' || typeof count !== 'number' || first < 0 || first > MAX_PAIRS_BYTES) return false;
  if (listener.unpacked(content.length) > MAX_STREAMS_BYTES) throw new TooMuchToRead();
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

function untilItsEnd(bytes: Buffer): Buffer {
  const end = bytes.indexOf('endstream');
  return end < 0 ? bytes : bytes.subarray(0, end);
}

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

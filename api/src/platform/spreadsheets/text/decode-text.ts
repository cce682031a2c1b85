import { TextDecoder } from 'node:util';
import { isUtf8, unfinishedLength, type TextEncoding } from './text-encoding';

export interface TextChunk {
  readonly text: string;
  /** Bytes that are no text in this encoding: each shows as U+FFFD. */
  readonly isDamaged: boolean;
}

const BOM = '\uFEFF';

/** Characters of windows-1252 where ISO 8859-1 has none. Some versions of Node decode the one as the other. */
const BYTES_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => BYTES_80_TO_9F.charAt(character.charCodeAt(0) - 0x80));

function joined(carry: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (carry.length === 0) return bytes;
  const all = new Uint8Array(carry.length + bytes.length);
  all.set(carry);
  all.set(bytes, carry.length);
  return all;
}

/**
 * UTF-8. A file whose beginning is plain ASCII looks like UTF-8 until its first accent: if that is none of UTF-8, all that
 * came before reads the same in windows-1252, and the rest is taken for it. After a true accent the bytes are damaged instead.
 */
class Utf8Decoder {
  private readonly strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private carry: Uint8Array = new Uint8Array();
  private isAscii = true;
  private isWindows1252 = false;

  decode(bytes: Uint8Array, isLast: boolean): TextChunk {
    if (this.isWindows1252) return { text: decodeWindows1252(bytes), isDamaged: false };
    const all = joined(this.carry, bytes);
    const end = isLast ? all.length : all.length - unfinishedLength(all);
    const whole = all.subarray(0, end);
    this.carry = all.slice(end);
    try {
      const text = this.strict.decode(whole);
      this.isAscii &&= text.length === whole.length;
      return { text, isDamaged: false };
    } catch {
      this.isAscii &&= !isUtf8(whole);
      if (!this.isAscii) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole), isDamaged: true };
      this.isWindows1252 = true;
      const rest = this.carry;
      this.carry = new Uint8Array();
      return { text: decodeWindows1252(joined(whole, rest)), isDamaged: false };
    }
  }
}

/** A pair of bytes is one character: the platform's decoder keeps the odd one between chunks. */
class Utf16Decoder {
  private readonly decoder: TextDecoder;

  constructor(encoding: TextEncoding) {
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  decode(bytes: Uint8Array, isLast: boolean): TextChunk {
    return { text: this.decoder.decode(bytes, { stream: !isLast }), isDamaged: false };
  }
}

function decoderOf(encoding: TextEncoding): Pick<Utf8Decoder, 'decode'> {
  if (encoding === 'utf-8') return new Utf8Decoder();
  return encoding === 'windows-1252' ? { decode: (bytes) => ({ text: decodeWindows1252(bytes), isDamaged: false }) } : new Utf16Decoder(encoding);
}

/** The text of a file, without its byte order mark. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<TextChunk> {
  const decoder = decoderOf(encoding);
  let isStart = true;
  const trimmed = (chunk: TextChunk): TextChunk => {
    if (!isStart || chunk.text === '') return chunk;
    isStart = false;
    return chunk.text.startsWith(BOM) ? { ...chunk, text: chunk.text.slice(1) } : chunk;
  };
  for await (const piece of bytes) yield trimmed(decoder.decode(piece, false));
  const last = trimmed(decoder.decode(new Uint8Array(), true));
  if (last.text) yield last;
}

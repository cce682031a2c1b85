export type TextEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Control characters that no table has, besides tabs and line ends. */
const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/**
 * How many bytes at the end begin a character of UTF-8 that the next bytes go on with.
 */
export function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/**
 * Whether bytes are UTF-8, damaged ones at most here and there. windows-1252 has hardly a pair of bytes that happens to be a character of
 * UTF-8, whereas a text of UTF-8 that lost a byte is full of them.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const whole = bytes.subarray(0, bytes.length - unfinishedLength(bytes));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
  const wrong = text.split('\uFFFD').length - 1;
  if (wrong === 0) return true;
  let right = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) right++;
  return right - wrong > 10 * wrong;
}

/**
 * Encoding of a text by its beginning; null of what is no text. What is no UTF-8 is windows-1252, which Excel writes in France and which any bytes are.
 */
export function detectEncoding(head: Uint8Array): TextEncoding | null {
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  const controls = head.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (head.includes(0) || controls > head.length / 1000) return null;
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

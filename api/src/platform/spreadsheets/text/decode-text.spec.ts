import { decodeText } from './decode-text';
import { detectEncoding, type TextEncoding } from './text-encoding';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decode(bytes: Uint8Array, encoding: TextEncoding | null, size = 3) {
  if (encoding === null) throw new Error('no text');
  let text = '';
  let isDamaged = false;
  for await (const chunk of decodeText(inPieces(bytes, size), encoding)) {
    text += chunk.text;
    isDamaged ||= chunk.isDamaged;
  }
  return { text, isDamaged };
}

/** « Épinay;€ » */
const CP1252 = Buffer.from([0xc9, 0x70, 0x69, 0x6e, 0x61, 0x79, 0x3b, 0x80, 0x0a]);

describe('decodeText', () => {
  it('reads UTF-8 cut amid its characters, without its byte order mark', async () => {
    const bytes = Buffer.from('\uFEFFÉpinay;€;𝌠\n');
    for (const size of [1, 2, 3, 5, 100]) expect(await decode(bytes, detectEncoding(bytes), size)).toEqual({ text: 'Épinay;€;𝌠\n', isDamaged: false });
  });

  it('reads windows-1252, where Excel saved as CSV', async () => {
    expect(detectEncoding(CP1252)).toBe('windows-1252');
    expect((await decode(CP1252, 'windows-1252')).text).toBe('Épinay;€\n');
  });

  it('turns to windows-1252 at the first accent of a file that began like plain UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('a;b\n'.repeat(50)), CP1252]);
    for (const size of [1, 4, 7]) expect((await decode(bytes, 'utf-8', size)).text.slice(-9)).toBe('Épinay;€\n');
  });

  it('tells damaged bytes of a file that is UTF-8 otherwise', async () => {
    const bytes = Buffer.concat([Buffer.from('Épinay\n'.repeat(20)), Buffer.from([0xe9, 0x0a])]);
    expect(detectEncoding(bytes)).toBe('utf-8');
    for (const size of [10, 1000]) expect(await decode(bytes, 'utf-8', size)).toEqual({ text: `${'Épinay\n'.repeat(20)}\uFFFD\n`, isDamaged: true });
  });

  it('reads UTF-16 of either order, as Excel saves « Texte Unicode »', async () => {
    const little = Buffer.from('\uFEFFÉpinay\t1\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) expect((await decode(bytes, detectEncoding(bytes))).text).toBe('Épinay\t1\n');
  });

  it('refuses what is no text', () => {
    expect(detectEncoding(Buffer.from([1, 0, 2, 0, 255, 3]))).toBeNull();
  });
});

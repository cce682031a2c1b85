import { ENCRYPTED_AND_ORDINARY } from '../../../testing/encrypted-pdfs';
import { objectStreamOf, pdfWith, streamOf } from '../../../testing/pdf-files';
import { lookAtPdf } from './pdf-hazards';
import { ReadingBudget, TooMuchToRead } from './pdf-objects';

/** How many bytes of objects are read, and how often a search goes through a byte of the file. */
function work(bytes: Buffer): { readonly read: number; readonly searched: number } {
  const counted = { read: 0, searched: 0 };
  const take = jest.spyOn(ReadingBudget.prototype, 'take');
  const original = Buffer.prototype.indexOf;
  const search = function (this: Buffer, word: string, from = 0): number {
    const at = original.call(this, word, from);
    counted.searched += (at < 0 ? this.length : at) - from + 1;
    return at;
  };
  const indexOf = jest.spyOn(Buffer.prototype, 'indexOf').mockImplementation(search as never);
  try {
    lookAtPdf(bytes);
  } catch (error) {
    if (!(error instanceof TooMuchToRead)) throw error;
  } finally {
    counted.read = take.mock.calls.reduce((sum, [count]) => sum + count, 0);
    take.mockRestore();
    indexOf.mockRestore();
  }
  return counted;
}

const MIB = 1024 * 1024;
/** What streams of objects that lie over one another may come to: they share one budget, and are read four times on the average. */
const UNPACKED = 4 * 129 * MIB;

describe('looking at a PDF', () => {
  it.each([
    '1 0 obj<</A[(x)]>>endobj\n',
    '1 0 obj<</OpenAction 1 0 R/AA<</O 1 0 R>>>>endobj\n',
    'obj ',
    '1 0 obj(',
    '1 0 obj<<',
    '1 0 obj<',
    '1 0 obj[',
    '1 0 obj%',
    '1 0 obj/A',
    'trailer<<',
    '/Encrypt ',
    '1 0 obj<</N 1/First 4>>stream\n1 0 <<>>endstream\n',
    '1 0 obj<</N 1/First 4>>stream\n',
    '1 0 obj<</N 1/First 4/Filter/FlateDecode>>stream\nx',
    '1 0 obj<</N 1/First 4/Filter/Crypt>>stream\nx',
    '1 0 obj<</Filter/Standard/V 1/R 2/O(x)/U(x)/ID[(a)]>>endobj\n',
  ])('of %j costs no more than its length asks for, ten times as long or not', (piece) => {
    for (const count of [300, 3_000]) {
      const bytes = Buffer.from(`%PDF-1.5\n${piece.repeat(count)}`);
      const { read, searched } = work(bytes);
      // objects that lie over one another are read four times on the average, and the last one as a whole
      expect(read).toBeLessThanOrEqual(5 * bytes.length + MIB + (piece.includes('First') ? UNPACKED : 0));
      // three words are looked for; ends of streams as long as what is unpacked has room
      expect(searched).toBeLessThanOrEqual(3 * (bytes.length + count + 1) + UNPACKED);
    }
  });

  it('of streams that are all to be decrypted has an end, wherever theirs is told', () => {
    const [encrypted = ''] = Object.values(ENCRYPTED_AND_ORDINARY);
    for (const end of ['', 'endstream']) {
      const bytes = Buffer.concat([Buffer.from(encrypted, 'base64'), Buffer.from(`${'1 0 obj<</N 1/First 4/Length 9 0 R>>stream\nx'.repeat(3_000)}${end}`)]);
      expect(work(bytes).searched).toBeLessThanOrEqual(4 * bytes.length + UNPACKED);
    }
  });

  it('of ordinary objects costs ten times as much when there are ten times as many', () => {
    const of = (count: number): number =>
      work(
        pdfWith({
          objects: Object.fromEntries(
            Array.from({ length: count }, (_, i) => [
              10 + i,
              i % 2 === 0 ? streamOf('', 'BT (a) Tj ET') : objectStreamOf({ [100_000 + i]: '<</A(x)/Next 12 0 R>>' }),
            ]),
          ),
        }),
      ).read;
    expect(of(1000)).toBeGreaterThan(10_000);
    expect(of(1000)).toBeLessThanOrEqual(10 * of(100));
  });
});

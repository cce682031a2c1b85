import { strToU8, zipSync } from 'fflate';
import { type ArchiveProblem, BadArchive, readZipDirectory, ZipArchive, type ZipEntry } from '.';

const MIB = 1024 * 1024;
const LIMITS = { perEntry: 8 * MIB, inAll: 10 * MIB };
const zip = (parts: Record<string, string | Uint8Array>, level: 0 | 1 = 1): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { level }));

/** The archive with a number of its directory changed, at so many bytes from the beginning of the entry. */
function changed(archive: Buffer, entry: string, at: number, value: number, bytes: 2 | 4 = 4): Buffer {
  const copy = Buffer.from(archive);
  const start = copy.indexOf(entry, copy.indexOf('PK\u0001\u0002')) - 46;
  copy.writeUIntLE(value, start + at, bytes);
  return copy;
}
const SIZE = 24;
const FLAGS = 8;
const METHOD = 10;
const OFFSET = 42;

const problemOf = (work: () => unknown): ArchiveProblem | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof BadArchive) return error.problem;
    throw error;
  }
};
const open = (bytes: Buffer): ZipArchive => new ZipArchive(bytes, LIMITS);
const unpackAll = (bytes: Buffer): string[] => {
  const archive = open(bytes);
  return archive.entries.map((entry) => archive.unpack(entry).toString());
};

describe('an archive', () => {
  it.each([0, 1] as const)('gives what it holds, packed (%d)', (level) => {
    const archive = open(zip({ 'a.txt': 'un', 'dossier/é.txt': 'deux'.repeat(1000), 'vide.txt': '' }, level));
    expect(archive.entries.map(({ name }) => name)).toEqual(['a.txt', 'dossier/é.txt', 'vide.txt']);
    expect(archive.entries.map((entry) => archive.unpack(entry).length)).toEqual([2, 4000, 0]);
  });

  it('is known by the end of its file alone', () => {
    const bytes = zip({ 'a.txt': Buffer.alloc(100_000, 7), 'b.txt': 'b' }, 0);
    expect(readZipDirectory(bytes.subarray(-400), bytes.length).map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  });

  it('that announces more than it may hold is refused before anything is unpacked', () => {
    const bytes = zip({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    expect(problemOf(() => open(changed(bytes, 'b.txt', SIZE, 9 * MIB)))).toBe('too_large');
    expect(problemOf(() => open(changed(changed(bytes, 'b.txt', SIZE, 6 * MIB), 'c.txt', SIZE, 6 * MIB)))).toBe('too_large');
  });

  it('that holds more than it announces is stopped at what it announced, ten times larger or not', () => {
    for (const size of [2, 20]) {
      const bytes = changed(zip({ 'a.txt': Buffer.alloc(size * MIB) }), 'a.txt', SIZE, 1000);
      const archive = open(bytes);
      const before = process.memoryUsage().arrayBuffers;
      expect(problemOf(() => archive.unpack(archive.entries[0] as ZipEntry))).toBe('damaged');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MIB);
    }
  });

  it('that holds less than it announces, or other bytes, is damaged', () => {
    const bytes = zip({ 'a.txt': 'texte' });
    expect(problemOf(() => unpackAll(changed(bytes, 'a.txt', SIZE, 6)))).toBe('damaged');
    expect(problemOf(() => unpackAll(changed(bytes, 'a.txt', 16, 1)))).toBe('damaged');
  });

  it('under a password, or packed as documents are not, is refused for that reason', () => {
    const bytes = zip({ 'a.txt': 'a' });
    expect(problemOf(() => open(changed(bytes, 'a.txt', FLAGS, 1, 2)))).toBe('encrypted');
    expect(problemOf(() => open(changed(bytes, 'a.txt', METHOD, 14, 2)))).toBe('unsupported');
  });

  it('that two programs would read in two ways is refused', () => {
    const bytes = zip({ 'a.txt': 'aaaaaaaa', 'b.txt': 'b' }, 0);
    const twice = Buffer.from(bytes.toString('latin1').replaceAll('b.txt', 'A.txt'), 'latin1');
    const otherName = Buffer.from(bytes.toString('latin1').replace('b.txt', 'c.txt'), 'latin1');
    expect(problemOf(() => open(twice))).toBe('damaged');
    expect(problemOf(() => unpackAll(otherName))).toBe('damaged');
    // one entry over the other: a few kilobytes that unpack to gigabytes
    expect(problemOf(() => open(changed(bytes, 'b.txt', OFFSET, 0)))).toBe('damaged');
    expect(problemOf(() => open(changed(bytes, 'a.txt', 20, 4000)))).toBe('damaged');
  });

  it.each([
    ['no archive', Buffer.from('PK\u0003\u0004')],
    ['empty', Buffer.alloc(0)],
    ['cut', zip({ 'a.txt': 'a' }).subarray(0, -10)],
    ['followed by something', Buffer.concat([zip({ 'a.txt': 'a' }), Buffer.from('autre')])],
  ])('that is %s is damaged', (_, bytes) => expect(problemOf(() => open(bytes))).toBe('damaged'));

  it('of more entries than any document has is refused without reading them', () => {
    const many = zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, ''])), 0);
    expect(problemOf(() => open(many))).toBe('too_large');
  });
});

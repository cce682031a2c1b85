import { constants, gunzipSync } from 'node:zlib';

type Test = (bytes: Buffer) => boolean;

/** Whether the bytes begin so, from that place on. */
const begins =
  (signature: string | readonly number[], at = 0): Test =>
  (bytes) => {
    const expected = typeof signature === 'string' ? Buffer.from(signature, 'latin1') : Buffer.from(signature);
    return bytes.subarray(at, at + expected.length).equals(expected);
  };
const any =
  (...tests: readonly Test[]): Test =>
  (bytes) =>
    tests.some((test) => test(bytes));
const all =
  (...tests: readonly Test[]): Test =>
  (bytes) =>
    tests.every((test) => test(bytes));

/** A text that begins with a tag, behind its mark of order and white space. */
const isXml: Test = (bytes) => {
  const start = bytes.subarray(0, 200);
  const text = start[0] === 0xff && start[1] === 0xfe ? start.toString('utf16le') : start[0] === 0xfe && start[1] === 0xff ? swapped(start) : start.toString();
  return /^\ufeff?[\s\0]*</.test(text);
};
const swapped = (bytes: Buffer): string =>
  Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');

const HEADERS_OF_BITMAPS = new Set([12, 40, 52, 56, 64, 108, 124]);
const isBitmap: Test = all(begins('BM'), (bytes) => bytes.length > 18 && HEADERS_OF_BITMAPS.has(bytes.readUInt32LE(14)));
/** Pictures of Windows that are drawn anew: enhanced or not, placeable or not. */
const isMetafile = any(all(begins([1, 0, 0, 0]), begins(' EMF', 40)), begins([0xd7, 0xcd, 0xc6, 0x9a]), begins([1, 0, 9, 0]), begins([2, 0, 9, 0]));
/** QuickDraw, of versions 1 and 2, with or without 512 bytes in front. */
const isQuickDraw = any(...[0, 512].flatMap((at) => [begins([0x00, 0x11, 0x02, 0xff], at + 10), begins([0x11, 0x01], at + 10)]));
/** Programs write one kind of picture under the name of another; each shows it all the same. */
const isPicture = any(
  begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  begins([0xff, 0xd8, 0xff]),
  begins('GIF87a'),
  begins('GIF89a'),
  isBitmap,
  begins('II*\0'),
  begins('MM\0*'),
  begins([0x49, 0x49, 0xbc]),
  all(begins('RIFF'), begins('WEBP', 8)),
  begins([0, 0, 1, 0]),
  isMetafile,
  begins('VCLMTF'),
  begins('SVGDI'),
  isQuickDraw,
);

const START_BYTES = 1024;
/** A metafile within GZIP. Its beginning alone is unpacked: a thousand bytes come to a million at most. */
const isPackedMetafile: Test = (bytes) => {
  try {
    return isMetafile(gunzipSync(bytes.subarray(0, START_BYTES), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
};

/** Where the names of the third table and of the two behind it stand in a font; the 32 bytes in front may be disguised (ECMA-376-4, 3.4). */
const TABLES_OF_FONTS = [44, 60, 76];
const isFont = any(begins([0, 1, 0, 0]), begins('OTTO'), begins('true'), begins('ttcf'), (bytes) => {
  const tables = TABLES_OF_FONTS.map((at) => bytes.toString('latin1', at, at + 4));
  return tables.every((table, i) => /^[A-Za-z][\w/]{2}[\w ]$/.test(table) && table > (tables[i - 1] ?? ''));
});
const isPowerPointFont = begins('LP', 34);
/** The model of a pivot table: a backup, packed or not (MS-XLDM, 2.1.1). */
const isDataModel = begins([0xff, 0xfe, ...Buffer.from('STREAM_STORAGE_SIGNATURE_', 'utf16le')]);
const isPackedDataModel = begins([0xff, 0xfe, ...Buffer.from('This backup was created using ', 'utf16le')]);
const isMediaType: Test = (bytes) => /^application\/[\w.+-]{1,100}\s{0,2}$/.test(bytes.toString('latin1', 0, 200));

/**
 * What a program of any kind, or another file, begins with. Asked only of the few parts that have no beginning of their own; of all others it is
 * told what they begin with.
 */
const isAnother = any(
  ...['MZ', '\x7fELF', '#!', 'PK', '%PDF', '{\\rtf', 'Rar!', '7z', 'MSCF', 'ITSF', 'Cr24', '!<arch>', '\x1f\x8b', 'BZh', '\xfd7zXZ'].map((text) =>
    begins(text),
  ),
  ...['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', 'd0cf11e0', '4c000000', '0061736d'].map((hex) => begins([...Buffer.from(hex, 'hex')])),
  all(isXml, (bytes) => !begins('<?xml')(bytes)),
);

const BY_ENDING: Readonly<Record<string, Test>> = {
  ...of('xml rels vml rdf svg psmdcp sigs', isXml),
  ...of('png jpg jpeg jpe jfif gif bmp tif tiff emf wmf svm webp ico wdp hdp jxr pict pct', isPicture),
  ...of('emz wmz', any(isPackedMetafile, isMetafile)),
  ...of('odttf ttf otf', isFont),
  fntdata: isPowerPointFont,
  data: any(isDataModel, isPackedDataModel),
};

function of(endings: string, test: Test): Record<string, Test> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, test]));
}

/** Whether the bytes of a part are what its name says; nothing at all is anything. */
export function isWhatItIsCalled(name: string, bytes: Buffer): boolean {
  if (bytes.length === 0) return true;
  if (name === 'mimetype') return isMediaType(bytes);
  if (/^ObjectReplacements\/[^/.]*$/.test(name)) return any(isPicture, isXml)(bytes);
  const test = BY_ENDING[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  return test ? test(bytes) : !isAnother(bytes);
}

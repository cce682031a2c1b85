import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Readable } from 'node:stream';
import { gzipSync as gzip } from 'node:zlib';
import { chooseEntry } from './container/open-content';
import { csv, KNOWN, read, readFile, sourceOf, workbook } from './reading.samples';
import { readCells } from './read-cells';
import { recognise } from './recognise';

const TABLE = csv('CODGEO;MED21', '93001;15830', '93005;17000');
const CELLS = ['93001 median_income 202100 15830 p', '93005 median_income 202100 17000 p'];
async function drain(batches: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of batches);
}

const entry = (name: string, unpackedBytes = 1) => ({ name, method: 8, isEncrypted: false, crc32: 0, packedBytes: 1, unpackedBytes, offset: 0 });
const problemOf = async (bytes: Uint8Array) => (await recognise(sourceOf('f', bytes), KNOWN)).problem;

describe('archives', () => {
  it('takes the data of a ZIP of INSEE, not the description beside it', async () => {
    const zip = zipSync({
      'meta_cc_filosofi_2021_COM.csv': strToU8(csv('COD_VAR;LIB_VAR', 'MED21;Médiane').repeat(50)),
      'cc_filosofi_2021_COM.csv': strToU8(TABLE),
    });
    const { recognition, cells } = await read('indic.zip', zip);
    expect(recognition).toMatchObject({ part: 'cc_filosofi_2021_COM.csv', isCertain: true });
    expect(cells).toEqual(CELLS);
  });

  it('reads an archive that comes in small pieces, stored or packed', async () => {
    for (const level of [0, 9] as const) {
      const zip = zipSync({ 'a/data.csv': strToU8(TABLE) }, { level });
      for (const pieceBytes of [1, 13, 4096]) expect((await readFile(sourceOf('z.zip', zip, pieceBytes))).cells).toEqual(CELLS);
    }
  });

  it('prefers the table of the communes among many, then data, then the largest', () => {
    expect(chooseEntry([entry('cc_EPCI.csv', 99), entry('cc_COM.csv'), entry('metadonnees_communes.csv', 999)]).name).toBe('cc_COM.csv');
    expect(chooseEntry([entry('DS_X_metadata.csv', 99), entry('DS_X_data.csv')]).name).toBe('DS_X_data.csv');
    expect(chooseEntry([entry('__MACOSX/b.csv', 99), entry('a.csv'), entry('b.csv', 5), entry('lisez-moi.txt', 99)]).name).toBe('b.csv');
  });

  it('reads gzip', async () => {
    expect((await read('export.csv.gz', gzipSync(strToU8(TABLE)))).cells).toEqual(CELLS);
  });

  it('reads a workbook within an archive', async () => {
    const zip = zipSync({
      'base-com.xlsx': await workbook({
        Feuil1: [
          ['CODGEO', 'MED21'],
          ['93001', 15830],
          ['93005', 17000],
        ],
      }),
    });
    const { recognition, cells } = await read('base.zip', zip);
    expect(recognition).toMatchObject({ part: 'base-com.xlsx', sheet: 'Feuil1' });
    expect(cells).toEqual(CELLS);
  });

  it('stops a file made to burst before it does', async () => {
    const bomb = gzip(Buffer.alloc(66 * 1024 * 1024, '0'));
    const source = sourceOf('bomb.csv.gz', bomb);
    const recognition = await recognise(sourceOf('t.csv', TABLE), KNOWN);
    if (!recognition.mapping) throw new Error('no mapping');
    await expect(drain(readCells(source, recognition, recognition.mapping))).rejects.toThrow('ARCHIVE_TOO_LARGE');
  });

  it('closes the archive when its reader stops amid it', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => `${20_000 + (i % 9000)};${i}`);
    for (const packed of [zipSync({ 'data.csv': strToU8(['CODGEO;MED21', ...rows].join('\n')) }), gzipSync(strToU8(['CODGEO;MED21', ...rows].join('\n')))]) {
      const source = sourceOf('z', packed, 1000);
      const recognition = await recognise(source, KNOWN);
      if (!recognition.mapping) throw new Error('no mapping');
      const opened: Readable[] = [];
      const open = (): Readable => {
        opened.push(source.open());
        return opened.at(-1) as Readable;
      };
      const cells = readCells({ ...source, open }, recognition, recognition.mapping);
      await cells.next();
      await cells.return();
      await new Promise((resolve) => setImmediate(resolve));
      expect(opened.map(({ destroyed }) => destroyed)).not.toContain(false);
    }
  });

  it('tells an archive without a table, one that is cut short, and a workbook cut short', async () => {
    const zip = zipSync({ 'data.csv': strToU8(csv(...Array.from({ length: 2000 }, (_, i) => `${93000 + (i % 90)};${(i * 7919) % 10007}`))) });
    expect(await problemOf(zipSync({ 'photo.png': new Uint8Array([1, 2]) }))).toBe('NO_TABLE_IN_ARCHIVE');
    expect(await problemOf(zip.subarray(0, zip.length - 40))).toBe('DAMAGED');
    const packed = gzipSync(strToU8(TABLE.repeat(500)));
    expect(await problemOf(packed.subarray(0, packed.length - 10))).toBe('DAMAGED');
    const book = await workbook({
      COM: [
        ['CODGEO', 'MED21'],
        ['93001', 1],
      ],
    });
    expect(await problemOf(book.subarray(0, book.length / 2))).toBe('DAMAGED');
  });

  it('tells files that are no tables it can read', async () => {
    expect(await problemOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('WORKBOOK_FORMAT');
    expect(await problemOf(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('PROTECTED');
    const tableOfLibreOffice = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }, { level: 0 });
    expect(await problemOf(tableOfLibreOffice)).toBe('WORKBOOK_FORMAT');
    expect(await problemOf(zipSync({ 'dossier/tableau.ods': tableOfLibreOffice }))).toBe('WORKBOOK_FORMAT');
    expect(await problemOf(Buffer.from('%PDF-1.7 …'))).toBe('UNSUPPORTED_FILE');
    expect(await problemOf(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)))).toBe('NOT_A_TABLE');
  });
});

describe('workbooks', () => {
  it('takes the sheet with a table of codes, that of communes first', async () => {
    const rows = (code: string) => [
      ['CODGEO', 'MED21'],
      [code, 1],
    ];
    const bytes = await workbook({ 'Lisez-moi': [['x', 'y']], ARM: rows('75101'), COM: rows('93001'), Variables: rows('93001') });
    expect((await read('filo.xlsx', bytes)).recognition.sheet).toBe('COM');
  });

  it('reads numbers typed as texts with a comma, and a text that may be thousands as its column decides', async () => {
    const bytes = await workbook({
      Feuil1: [
        ['CODGEO', 'MED21', 'RD21'],
        ['93001', '15,5', 12.345],
        ['93005', '1,234', 1],
      ],
      Autre: [['x']],
    });
    const { cells, issues, last } = await read('t.xlsx', bytes);
    expect(cells).toEqual([
      '93001 median_income 202100 15.5 p',
      '93001 interdecile_ratio 202100 12.345 p',
      '93005 interdecile_ratio 202100 1 p',
      '93005 median_income 202100 1.234 p',
    ]);
    expect(issues).toEqual([]);
    expect(last.notes).toEqual([{ kind: 'decimals_decided', column: 'MED21', found: '1,234', because: '15,5', count: 1 }]);
  });

  it('leaves out notes below the table and empty rows', async () => {
    const bytes = await workbook({
      F: [
        ['CODGEO', 'MED21'],
        ['93001', 1],
        ['93005', 2],
        [null, null],
        ['Source : Insee, Filosofi', null],
      ],
    });
    const { cells, issues, last } = await read('t.xlsx', bytes);
    expect(cells).toEqual(['93001 median_income 202100 1 p', '93005 median_income 202100 2 p']);
    expect(issues).toEqual([]);
    expect(last.skipped.no_territory).toBe(1);
  });
});

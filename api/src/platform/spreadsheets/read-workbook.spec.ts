import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from './read-workbook';
import { CELL_KINDS, MERGED } from './sheet-cells';
import { numberCell, type RawSheet, rawParts, rawWorkbook, row, textCell } from './spreadsheets.samples';
import { UnreadableWorkbook } from './unreadable-workbook';
import { writeWorkbook } from './write-workbook';

const { text, number, percent, error, formula, date } = CELL_KINDS;

const problemOf = (bytes: Uint8Array): Promise<string> =>
  readWorkbook(bytes).then(
    () => 'none',
    (problem: unknown) => (problem instanceof UnreadableWorkbook ? problem.problem : String(problem)),
  );

/** The archive, whose directory says another unpacked size of a file. */
function declaring(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const file = Buffer.from(bytes);
  file.writeUInt32LE(size, file.lastIndexOf(name) - 22);
  return file;
}

const readOne = async (sheet: Omit<RawSheet, 'name'>, workbook?: string) => {
  const [first] = await readWorkbook(rawWorkbook([{ name: 'Feuil1', ...sheet }], workbook));
  if (!first) throw new Error('no sheet');
  return { ...first, kinds: first.kinds.map((kinds) => [...kinds]) };
};

describe('reading a workbook', () => {
  it('gives numbers and texts as they stand, and a percentage as the sheet shows it', async () => {
    const { rows, kinds } = await readOne({
      rows: row(1, [textCell('A1', 'Taux'), numberCell('B1', 31402), numberCell('C1', 0.432, 1), numberCell('D1', 0.07, 3), numberCell('E1', 43.2, 4)]),
    });
    expect(rows).toEqual([['Taux', '31402', '43.2 %', '7 %', '43.2']]);
    expect(kinds).toEqual([[text, number, percent, percent, number]]);
  });

  it('gives days as days in either of Excel’s calendars, and their time where they have one', async () => {
    const rows = row(1, [numberCell('A1', 44561, 2), numberCell('B1', 44561.958333333336, 5)]);
    expect((await readOne({ rows })).rows).toEqual([['2021-12-31', '2021-12-31T23:00:00']]);
    expect((await readOne({ rows }, '<workbookPr date1904="1"/>')).rows).toEqual([['2026-01-01', '2026-01-01T23:00:00']]);
    expect((await readOne({ rows })).kinds).toEqual([[date, date]]);
  });

  it('tells errors, and formulas of which no result is kept', async () => {
    const cells = [
      '<c r="A1" t="e"><v>#REF!</v></c>',
      '<c r="B1"><f>A2+B2</f><v/></c>',
      '<c r="C1"><f>A2*2</f><v>12</v></c>',
      '<c r="D1" t="str"><f>IF(A2,1,"")</f><v></v></c>',
    ];
    const { rows, kinds } = await readOne({ rows: row(1, cells) });
    expect(rows).toEqual([['#REF!', '=A2+B2', '12', '']]);
    expect(kinds).toEqual([[error, formula, number, text]]);
  });

  it('takes no 0 for the result of a formula that is still to be computed', async () => {
    const rows = row(1, ['<c r="A1"><f>SUM(B1:B9)</f><v>0</v></c>', numberCell('B1', 0)]);
    expect((await readOne({ rows }, '<calcPr fullCalcOnLoad="1"/>')).kinds).toEqual([[formula, number]]);
    expect((await readOne({ rows })).kinds).toEqual([[number, number]]);
  });

  it('repeats what is merged over several rows, and nothing sideways', async () => {
    const { rows, kinds } = await readOne({
      rows: row(1, [textCell('A1', 'Titre')]) + row(2, [textCell('A2', '93001'), numberCell('B2', 1)]) + row(3, [numberCell('B3', 2)]),
      behind: '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
    });
    expect(rows).toEqual([
      ['Titre', ''],
      ['93001', '1'],
      ['93001', '2'],
    ]);
    expect(kinds[2]).toEqual([text | MERGED, number]);
  });

  it('tells hidden rows, columns and sheets, and leaves unread the sheets that are not wanted', async () => {
    const bytes = rawWorkbook([
      {
        name: 'Vue',
        before: '<cols><col min="2" max="2" hidden="1"/></cols>',
        rows: row(1, [textCell('A1', 'a'), textCell('B1', 'b')]) + row(2, [textCell('A2', 'c')], ' hidden="1"'),
      },
      { name: 'Cachée', state: 'hidden', rows: row(1, [textCell('A1', 'd')]) },
      { name: 'Très cachée', state: 'veryHidden', rows: row(1, [textCell('A1', 'e')]) },
    ]);
    const sheets = await readWorkbook(bytes, ({ name }) => name !== 'Cachée');
    expect(sheets.map(({ name, isHidden, hiddenRows, hiddenColumns }) => [name, isHidden, [...hiddenRows], [...hiddenColumns]])).toEqual([
      ['Vue', false, [1], [1]],
      ['Très cachée', true, [], []],
    ]);
  });

  it('reads back what was written, a thousand rows of it', async () => {
    const values = Array.from({ length: 1000 }, (_, i) => [`9${3000 + i}`, i * 1.1, i % 3 ? `l’été ${i}` : null]);
    const [sheet] = await readWorkbook(await writeXlsx({ sheets: [{ name: 'A', rows: values }] }));
    expect(sheet?.rows).toEqual(values.map((line) => line.map((value) => (value === null ? '' : String(value)))));
  });
});

describe('a workbook that would take too much', () => {
  it('is refused when one cell is filled far away, and its rectangle never made', async () => {
    const far = rawWorkbook([{ name: 'F', rows: row(1, [textCell('A1', 'x')]) + row(1_048_576, [textCell('XFD1048576', 'y')]) }]);
    expect(far.length).toBeLessThan(2500);
    expect(await problemOf(far)).toBe('TOO_SPREAD');
    const wide = Array.from({ length: 400 }, (_, i) => row(i + 1, [numberCell(`XFD${i + 1}`, 1)])).join('');
    expect(await problemOf(rawWorkbook([{ name: 'F', rows: wide }]))).toBe('TOO_SPREAD');
  });

  it('is read when only empty cells with a format stand far away, as spreadsheets leave them', async () => {
    const rows = row(1, [textCell('A1', 'x')]) + row(1_048_576, ['<c r="XFD1048576" s="1"/>']);
    expect((await readOne({ rows })).rows).toEqual([['x']]);
  });

  it('is read where cells do not say their place, and where their names have a prefix', async () => {
    const cells = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    for (const rows of [cells, cells.replace(/<(\/?)/g, '<$1x:')]) expect((await readOne({ rows })).rows).toEqual([['1', '2'], ['3', '']]); // prettier-ignore
  });

  it('keeps packed whatever tells nothing of its cells, and is refused by the size that the rest has in its directory', async () => {
    const large = 97 * 1024 ** 2;
    const parts = rawParts([{ name: 'F', rows: row(1, [textCell('A1', 'x')]) }]);
    const extra = ['xl/comments1.xml', 'xl/media/image1.png', 'xl/sharedStrings.xml'];
    const problems = extra.map((name) => problemOf(declaring(zipSync({ ...parts, [name]: strToU8('x') }), name, large)));
    expect(await Promise.all(problems)).toEqual(['none', 'none', 'TOO_LARGE']);
  });

  it('is refused when more is merged than there are cells', async () => {
    const merges = '<mergeCell ref="A1:A9"/>'.repeat(50);
    const rows = Array.from({ length: 9 }, (_, i) => row(i + 1, [numberCell(`A${i + 1}`, 1)])).join('');
    expect(await problemOf(rawWorkbook([{ name: 'F', rows, behind: `<mergeCells>${merges}</mergeCells>` }]))).toBe('DAMAGED');
  });
});

describe('a file that is no workbook of ours', () => {
  const ole = (inside: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from(inside, 'utf16le')]);

  it('is told from one under a password', async () => {
    expect(await problemOf(ole('EncryptedPackage'))).toBe('PROTECTED');
    expect(await problemOf(ole('Workbook'))).toBe('OTHER_FORMAT');
  });

  it('is told where LibreOffice or an older Excel wrote it', async () => {
    const mimetype: [Uint8Array, { level: 0 }] = [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }];
    expect(await problemOf(zipSync({ mimetype, 'content.xml': strToU8('<x/>') }))).toBe('OTHER_FORMAT');
    expect(await problemOf(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }))).toBe('OTHER_FORMAT');
  });

  it('is damaged where it is cut, lacks its parts, or has more than it says', async () => {
    const whole = rawWorkbook([{ name: 'F', rows: row(1, [textCell('A1', 'x')]) }]);
    expect(await problemOf(whole.subarray(0, whole.length / 2))).toBe('DAMAGED');
    expect(await problemOf(zipSync({ a: strToU8('b') }))).toBe('DAMAGED');
    expect(await problemOf(strToU8('<html></html>'))).toBe('DAMAGED');
    const rows = Array.from({ length: 90 }, (_, i) => row(i + 1, [numberCell(`A${i + 1}`, i)])).join('');
    const parts = rawParts([{ name: 'F', rows }]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const lying = declaring(zipSync(parts), sheet, (parts[sheet] as Uint8Array).length - 100);
    expect(await problemOf(lying)).toBe('DAMAGED');
  });
});

describe('writing a workbook', () => {
  it('leaves out what would make a spreadsheet refuse the whole file, wherever it stands', async () => {
    const odd = `Un\ufffe deux\uffff trois\ud800 quatre\u0007`;
    const bytes = await writeWorkbook(
      [{ name: odd.slice(0, 20), rows: [[odd], [odd]], look: () => ({ isBold: true }), rules: [{ range: 'A2:A2', remark: { title: odd, text: odd } }] }],
      { title: odd, creator: 'Maillage' },
    );
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      if (/\.(xml|rels)$/.test(name)) expect(strFromU8(part)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/);
    const [sheet] = await readWorkbook(bytes);
    expect(sheet?.rows[0]).toEqual(['Un\ufffd deux\ufffd trois\ufffd quatre\ufffd']);
  });
});

import { strToU8, zipSync } from 'fflate';
import { CELL_KINDS, MERGED } from './sheet-cells';
import { readSpreadsheet, UnreadableSpreadsheet } from './read-spreadsheet';
import { numberCell, odsFile, rawParts, rawWorkbook, row, textCell } from './spreadsheets.samples';

const LIMITS = { maxCellCharacters: 100 };
const read = (bytes: Uint8Array) => readSpreadsheet(bytes, LIMITS);
const problemOf = (bytes: Uint8Array): Promise<string> =>
  read(bytes).then(
    () => 'none',
    (error: unknown) => (error instanceof UnreadableSpreadsheet ? error.problem : String(error)),
  );
const firstOf = async (bytes: Uint8Array) => {
  const [sheet] = (await read(bytes)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const ods = (rows: string, before = ''): Uint8Array => odsFile(`<table:table table:name="Plan">${before}${rows}</table:table>`);
const odsText = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe('a spreadsheet of any kind', () => {
  it('is the same table, whatever wrote it', async () => {
    const xlsx = rawWorkbook([
      { name: 'Plan', rows: row(1, [textCell('A1', 'CCAS'), textCell('B1', 'Début')]) + row(2, [textCell('A2', 'Épinay'), numberCell('B2', 44561, 2)]) },
    ]);
    const file = ods(
      `<table:table-row>${odsText('CCAS')}${odsText('Début')}</table:table-row><table:table-row>${odsText('Épinay')}<table:table-cell office:value-type="date" office:date-value="2021-12-31T00:00:00"><text:p>31/12/21</text:p></table:table-cell></table:table-row>`,
    );
    const csv = Buffer.from('CCAS;Début\r\n\u00c9pinay;2021-12-31\r\n', 'latin1');
    const expected = [
      ['CCAS', 'Début'],
      ['Épinay', '2021-12-31'],
    ];
    const all = await Promise.all([xlsx, file, csv].map(read));
    expect(all.map(({ format }) => format)).toEqual(['xlsx', 'ods', 'csv']);
    expect(all[0]?.sheets[0]?.rows).toEqual(expected);
    expect(all[1]?.sheets[0]?.rows).toEqual(expected);
    expect(all[2]?.sheets[0]?.rows.slice(0, 2)).toEqual(expected);
  });

  it('tells what it holds beside its sheets, and leaves it packed', async () => {
    const parts = rawParts([{ name: 'A', rows: row(1, [textCell('A1', 'x')]) }], '<workbookPr date1904="true"/>');
    const more = [
      'xl/vbaProject.bin',
      'xl/externalLinks/externalLink1.xml',
      'xl/embeddings/oleObject1.bin',
      'xl/activeX/activeX1.bin',
      'xl/chartsheets/sheet1.xml',
    ];
    const book = await read(zipSync({ ...parts, ...Object.fromEntries(more.map((name) => [name, strToU8('x')])) }));
    expect(book.notes.map(({ kind, count }) => [kind, count])).toEqual([['macros', 1], ['external_links', 1], ['embedded', 2], ['other_sheets', 1]]); // prettier-ignore
    expect(book.isDate1904).toBe(true);
    expect(book.sheets[0]?.rows).toEqual([['x']]);
  });

  it('tells each thing of a sheet once, with how often and where first', async () => {
    const { notes, rows } = await firstOf(
      rawWorkbook([
        {
          name: 'A',
          before: '<cols><col min="3" max="3" hidden="1"/></cols>',
          rows:
            row(1, [textCell('A1', 'Titre'), textCell('B1', 'b'), textCell('C1', 'c')]) +
            row(2, [textCell('A2', 'x'), '<c r="B2" t="e"><v>#REF!</v></c>', '<c r="C2"><f>A1</f></c>'], ' hidden="1"') +
            row(3, ['<c r="B3" t="e"><v>#N/A</v></c>', textCell('C3', 'y'.repeat(101))]),
          behind: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        },
      ]),
    );
    expect(notes).toEqual([
      { kind: 'merged', cell: 'A2:A3', count: 1 },
      { kind: 'hidden_rows', cell: '2', count: 1 },
      { kind: 'hidden_columns', cell: 'C', count: 1 },
      { kind: 'errors', cell: 'B2', count: 2 },
      { kind: 'formulas_without_result', cell: 'C2', count: 1 },
      { kind: 'cells_cut', cell: 'C3', count: 1 },
    ]);
    expect(rows[2]?.[2]).toHaveLength(100);
  });
});

describe('a sheet of LibreOffice', () => {
  it('keeps its rows in groups and headers, what is repeated, merged, hidden, wrong or never computed', async () => {
    const cell = (attributes: string, text = ''): string => `<table:table-cell ${attributes}>${text ? `<text:p>${text}</text:p>` : ''}</table:table-cell>`;
    const sheet = await firstOf(
      ods(
        `<table:table-header-rows><table:table-row>${odsText('a<text:s text:c="2"/>b')}${odsText('T', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>
         <table:table-row-group><table:table-row table:number-rows-repeated="2" table:visibility="collapse">${odsText('x', ' table:number-rows-spanned="1"')}${cell('office:value-type="percentage" office:value="0.07"', '7 %')}${cell('office:value-type="float" office:value="12.5" table:number-columns-repeated="2"', '12,5')}</table:table-row></table:table-row-group>
         <table:table-row>${odsText('m', ' table:number-rows-spanned="2"')}${cell('table:formula="of:=[.A1]" office:value-type="string" office:string-value="" calcext:value-type="error"', '#REF!')}${cell('table:formula="of:=SUM([.A1])"')}</table:table-row>
         <table:table-row><table:covered-table-cell/>${cell('office:value-type="string"', 'n<office:annotation><text:p>remarque</text:p></office:annotation>')}</table:table-row>
         <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
        '<table:table-column/><table:table-column table:visibility="collapse"/>',
      ),
    );
    expect(sheet.rows).toEqual([
      ['a  b', 'T', '', ''],
      ['x', '7 %', '12.5', '12.5'],
      ['x', '7 %', '12.5', '12.5'],
      ['m', '#REF!', '=SUM([.A1])', ''],
      ['m', 'n', '', ''],
    ]);
    expect([...(sheet.kinds[3] ?? [])]).toEqual([CELL_KINDS.text, CELL_KINDS.error, CELL_KINDS.formula, CELL_KINDS.text]);
    expect(sheet.kinds[4]?.[0]).toBe(CELL_KINDS.text | MERGED);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1, 2], [1]]);
  });

  it('is refused when what it repeats would fill a rectangle without end, and nothing is made of it', async () => {
    expect(
      await problemOf(ods(`<table:table-row table:number-rows-repeated="1048576">${odsText('x', ' table:number-columns-repeated="16384"')}</table:table-row>`)),
    ).toBe('TOO_SPREAD');
    const far = `<table:table-row table:number-rows-repeated="4000000000"><table:table-cell/></table:table-row><table:table-row>${odsText('x')}</table:table-row>`;
    expect(await problemOf(ods(far))).toBe('TOO_SPREAD');
    const many = `<table:table table:name="T"><table:table-row table:number-rows-repeated="1000000">${odsText('x')}</table:table-row></table:table>`;
    expect(await problemOf(odsFile(many.repeat(9)))).toBe('TOO_SPREAD');
  });

  it('is refused under a password, where it is a text, and where its XML is none', async () => {
    const manifest = '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await problemOf(odsFile('<x/>', { manifest }))).toBe('PROTECTED');
    expect(await problemOf(odsFile('<x/>', { mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe('OTHER_FORMAT');
    expect(await problemOf(odsFile('<table:table'))).toBe('DAMAGED');
    expect(await problemOf(odsFile('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'))).toBe('DAMAGED');
  });
});

describe('a table of text', () => {
  it('is read with one column too, and told where a line is broken', async () => {
    expect((await firstOf(Buffer.from('Initiative\nPlénière\n'))).rows.slice(0, 2)).toEqual([['Initiative'], ['Plénière']]);
    const { notes } = await read(Buffer.from(`a;b\n1;2\n"x;3\n${'4;5\n'.repeat(300_000)}`));
    expect(notes).toEqual([{ kind: 'quote_unclosed', cell: '3', count: 1 }]);
  });

  it('is refused where it is a page, a document or nothing', async () => {
    expect(await problemOf(Buffer.from('<html><table><tr><td>a'))).toBe('OTHER_FORMAT');
    expect(await problemOf(Buffer.from('%PDF-1.7 a;b'))).toBe('NOT_A_TABLE');
    expect(await problemOf(Buffer.from([1, 0, 2, 0, 255, 3]))).toBe('NOT_A_TABLE');
    expect(await problemOf(Buffer.alloc(0))).toBe('EMPTY');
    expect(await problemOf(Buffer.from(' ;\n;'))).toBe('EMPTY');
    expect(await problemOf(Buffer.from(`${'a;'.repeat(20_000)}\n`.repeat(300)))).toBe('TOO_SPREAD');
  });
});

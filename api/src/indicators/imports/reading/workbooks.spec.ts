import { numberCell, type RawSheet, rawWorkbook, row, textCell } from '../../../platform/spreadsheets/spreadsheets.samples';
import { read } from './reading.samples';

const sheet = (rows: readonly (readonly string[])[], rest: Partial<RawSheet> = {}): RawSheet => ({
  name: 'Feuil1',
  rows: rows.map((cells, i) => row(i + 1, cells)).join(''),
  ...rest,
});
const readSheet = (rows: readonly (readonly string[])[], rest?: Partial<RawSheet>) => read('t.xlsx', rawWorkbook([sheet(rows, rest)]));
const header = (...names: string[]): string[] => names.map((name, i) => textCell(`${'ABCDEF'.charAt(i)}1`, name));

describe('a workbook', () => {
  it('gives what its cells show: 43,2 % is 43.2 of an indicator in %, and no number of households', async () => {
    const { cells, issues, last } = await readSheet([
      header('CODGEO', 'TP6021', 'NBMENFISC21'),
      [textCell('A2', '93001'), numberCell('B2', 0.432, 1), numberCell('C2', 31402)],
      [textCell('A3', '93005'), numberCell('B3', 0.31, 1), numberCell('C3', 0.29, 1)],
    ]);
    expect(cells).toEqual(['93001 poverty_rate 202100 43.2 p', '93001 fiscal_households 202100 31402 p', '93005 poverty_rate 202100 31 p']);
    expect(issues).toEqual([{ line: 3, column: 'NBMENFISC21', reason: 'UNIT_UNEXPECTED', found: '29 %' }]);
    expect(last.readings.slice(0, 1)).toEqual([
      { line: 2, column: 'TP6021', kind: 'commune', territoryCode: '93001', indicatorIndex: 0, period: 202100, found: '43.2 %', value: 43.2, state: 'p' },
    ]);
  });

  it('tells errors, formulas without a result and days by their cell, and takes none of them for a missing value', async () => {
    const value = ['<c r="B2" t="e"><v>#N/A</v></c>', '<c r="B3"><f>B9*2</f><v/></c>', numberCell('B4', 44561, 2), '<c r="B5"><f>B9*2</f><v>12</v></c>'];
    const { cells, issues } = await readSheet([header('CODGEO', 'MED21'), ...value.map((cell, i) => [textCell(`A${i + 2}`, `9300${5 + i}`), cell])]);
    expect(issues).toEqual([
      { line: 2, column: 'MED21', reason: 'CELL_ERROR', found: '#N/A' },
      { line: 3, column: 'MED21', reason: 'FORMULA_WITHOUT_VALUE', found: '=B9*2' },
      { line: 4, column: 'MED21', reason: 'NUMBER_UNREADABLE', found: '2021-12-31' },
    ]);
    expect(cells).toEqual(['93008 median_income 202100 12 p']);
  });

  it('says a merged code of each of its rows, and a merged value of none but the first', async () => {
    const { cells, issues, last } = await readSheet(
      [
        header('Code INSEE', 'Année', 'households'),
        [textCell('A2', '93001'), numberCell('B2', 2021), numberCell('C2', 20000)],
        [numberCell('B3', 2022), numberCell('C3', 21000)],
        [textCell('A4', '93005'), numberCell('B4', 2021), numberCell('C4', 500)],
        [numberCell('B5', 2022)],
      ],
      { behind: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A4:A5"/><mergeCell ref="C4:C5"/></mergeCells>' },
    );
    expect(cells).toEqual(['93001 households 202100 20000 p', '93001 households 202200 21000 p', '93005 households 202100 500 p']);
    expect(issues).toEqual([{ line: 5, column: 'households', reason: 'MERGED_VALUE', found: '500' }]);
    expect(last.notes).toEqual([{ kind: 'codes_spread', column: 'Code INSEE', found: '93001', because: null, count: 2 }]);
  });

  it('leaves hidden rows out, and tells how many', async () => {
    const rows =
      row(1, header('CODGEO', 'MED21')) +
      row(2, [textCell('A2', '93001'), numberCell('B2', 1)], ' hidden="1"') +
      row(3, [textCell('A3', '93001'), numberCell('B3', 2)]) +
      row(4, [], ' hidden="1"');
    const { cells, last } = await read('t.xlsx', rawWorkbook([{ name: 'F', rows }]));
    expect(cells).toEqual(['93001 median_income 202100 2 p']);
    expect([last.skipped.hidden, last.hasRepeats]).toEqual([1, false]);
  });

  it('prefers what is seen: a sheet to a hidden one, a column to a hidden one of the same name', async () => {
    const table = (value: number) => [header('CODGEO', 'MED21'), [textCell('A2', '93001'), numberCell('B2', value)]];
    const both = await read('t.xlsx', rawWorkbook([sheet(table(1), { name: 'COM', state: 'hidden' }), sheet(table(2), { name: 'Vue' })]));
    expect([both.cells, both.recognition.sheet]).toEqual([['93001 median_income 202100 2 p'], 'Vue']);
    expect(both.recognition.notes).toEqual([{ kind: 'sheet_left', column: 'COM', found: null, because: null, count: 1 }]);
    const hidden = await read('t.xlsx', rawWorkbook([sheet(table(1), { state: 'hidden' })]));
    expect(hidden.recognition.notes.map(({ kind }) => kind)).toEqual(['sheet_hidden']);

    const twice = [header('CODGEO', 'MED21', 'MED21'), [textCell('A2', '93001'), numberCell('B2', 1), numberCell('C2', 2)]];
    const columns = await readSheet(twice, { before: '<cols><col min="2" max="2" hidden="1"/></cols>' });
    expect([columns.cells, columns.recognition.isCertain]).toEqual([['93001 median_income 202100 2 p'], true]);
  });

  it('asks before it reads the figures of a column that nobody sees', async () => {
    const table = [header('CODGEO', 'MED21'), [textCell('A2', '93001'), numberCell('B2', 1)]];
    const { recognition } = await readSheet(table, { before: '<cols><col min="2" max="2" hidden="1"/></cols>' });
    expect([recognition.isCertain, recognition.hiddenColumns]).toEqual([false, ['MED21']]);
  });

  it('reads a number of three decimals as it is: only a text can be two numbers', async () => {
    const { cells, issues } = await readSheet([
      header('CODGEO', 'MED21'),
      [textCell('A2', '93001'), numberCell('B2', 31.402)],
      [textCell('A3', '93005'), textCell('B3', '29,118')],
    ]);
    expect(cells).toEqual(['93001 median_income 202100 31.402 p']);
    expect(issues).toEqual([{ line: 3, column: 'MED21', reason: 'NUMBER_AMBIGUOUS', found: '29,118' }]);
  });
});

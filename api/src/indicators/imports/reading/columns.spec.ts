import { csv, KNOWN, read, readFile, sourceOf } from './reading.samples';

const long = (...rows: string[]): string => csv('territoire;indicateur;periode;valeur', ...rows);

describe('what a column decides', () => {
  it('refuses « 31,402 » on each line where nothing else in the column says what the comma is', async () => {
    const { cells, issues, last } = await read('m.csv', csv('CODGEO;NBMENFISC21', '93001;31,402', '93005;29,118', '93006;s', '93007;12'));
    expect(cells).toEqual(['93006 fiscal_households 202100 null s', '93007 fiscal_households 202100 12 p']);
    expect(issues).toEqual([
      { line: 2, column: 'NBMENFISC21', reason: 'NUMBER_AMBIGUOUS', found: '31,402' },
      { line: 3, column: 'NBMENFISC21', reason: 'NUMBER_AMBIGUOUS', found: '29,118' },
    ]);
    expect(last.notes).toEqual([]);
    const own = await read('v.csv', long('93001;households;2020;7,780', '93005;households;2020;4,820'));
    expect([own.cells, own.issues.map(({ reason }) => reason)]).toEqual([[], ['NUMBER_AMBIGUOUS', 'NUMBER_AMBIGUOUS']]);
  });

  it('reads it as another cell of the column writes it, wherever that stands, and says so', async () => {
    const thousands = await read('m.csv', csv('CODGEO;NBMENFISC21', '93001;31,402', '93005;1,029,118', '93006;15,904'));
    expect(thousands.cells.toSorted()).toEqual([31402, 1029118, 15904].map((value, i) => `9300${[1, 5, 6][i]} fiscal_households 202100 ${value} p`));
    expect(thousands.last.notes).toEqual([{ kind: 'thousands_decided', column: 'NBMENFISC21', found: '31,402', because: '1,029,118', count: 2 }]);
    const decimals = await read('m.csv', csv('CODGEO;RD21', '93001;3,402', '93005;2,5'));
    expect(decimals.cells.toSorted()).toEqual(['93001 interdecile_ratio 202100 3.402 p', '93005 interdecile_ratio 202100 2.5 p']);
    expect(decimals.last.notes).toEqual([{ kind: 'decimals_decided', column: 'RD21', found: '3,402', because: '2,5', count: 1 }]);
  });

  it('decides each column for itself, whatever the others write', async () => {
    const { cells, issues } = await read('t.csv', csv('CODGEO;LAT;TP6021;RD21;NBMENFISC21', '93001;48.9121;43,2;3.4;31,402', '93005;48.9412;31,0;2.5;29,118'));
    expect(cells).toEqual([
      '93001 poverty_rate 202100 43.2 p',
      '93001 interdecile_ratio 202100 3.4 p',
      '93005 poverty_rate 202100 31 p',
      '93005 interdecile_ratio 202100 2.5 p',
    ]);
    expect(issues.map(({ column, reason }) => [column, reason])).toEqual(Array(2).fill(['NBMENFISC21', 'NUMBER_AMBIGUOUS']));
  });

  it('lets no rate decide for a count: in a long table each indicator is a column of its own', async () => {
    const { cells, issues } = await read('v.csv', long('93001;poverty_rate;2020;28,4', '93001;households;2020;7,780'));
    expect(cells).toEqual(['93001 poverty_rate 202000 28.4 p']);
    expect(issues.map(({ line, reason }) => [line, reason])).toEqual([[3, 'NUMBER_AMBIGUOUS']]);
  });

  it('decides nothing where the column contradicts itself', async () => {
    const { issues } = await read('m.csv', csv('CODGEO;NBMENFISC21', '93001;1,029,118', '93005;12,5', '93006;31,402'));
    expect(issues).toEqual([{ line: 4, column: 'NBMENFISC21', reason: 'NUMBER_AMBIGUOUS', found: '31,402' }]);
  });

  it('takes the word of who knows the file, where the column says nothing', async () => {
    const source = sourceOf('m.csv', csv('CODGEO;NBMENFISC21;RD21', '93001;31,402;3,402', '93005;29,118;2,5'));
    const told = await readFile(source, { map: (mapping) => ({ ...mapping, decimalMark: 'dot' }) });
    expect(told.cells.filter((cell) => cell.includes('fiscal'))).toEqual(['93001 fiscal_households 202100 31402 p', '93005 fiscal_households 202100 29118 p']);
    // and not against what it says
    expect(told.cells.filter((cell) => cell.includes('ratio')).toSorted()).toEqual([
      '93001 interdecile_ratio 202100 3.402 p',
      '93005 interdecile_ratio 202100 2.5 p',
    ]);
    expect(told.last.notes.map(({ kind, column, because }) => [kind, column, because])).toEqual([
      ['thousands_decided', 'NBMENFISC21', null],
      ['decimals_decided', 'RD21', '2,5'],
    ]);
  });

  it('reads a percentage only of an indicator that is one', async () => {
    const { cells, issues } = await read('t.csv', csv('CODGEO;TP6021;NBMENFISC21', '93001;43,2 %;29 %'));
    expect(cells).toEqual(['93001 poverty_rate 202100 43.2 p']);
    expect(issues).toEqual([{ line: 2, column: 'NBMENFISC21', reason: 'UNIT_UNEXPECTED', found: '29 %' }]);
    const places = [{ ...KNOWN.indicators[0], code: 'childcare', name: 'Accueil', unit: 'places pour 100 enfants' }] as typeof KNOWN.indicators;
    const source = sourceOf('t.csv', csv('CODGEO;childcare', '93001;43,2 %'));
    const named = await readFile(source, { known: { ...KNOWN, indicators: places }, map: (mapping) => ({ ...mapping, fixedPeriod: 202200 }) });
    expect(named.cells).toEqual(['93001 childcare 202200 43.2 p']);
  });

  it('takes a code out of what keeps Excel from calculating with it', async () => {
    const { cells, recognition } = await read('t.csv', csv('Code INSEE;MED21', '="93001";31402', '"=""93005""";29118'));
    expect(recognition.mapping?.territoryColumn).toBe('Code INSEE');
    expect(cells).toEqual(['93001 median_income 202100 31402 p', '93005 median_income 202100 29118 p']);
  });

  it('passes over no row with figures: a code that is missing is told, a total is counted', async () => {
    const table = csv('CODGEO;LIBGEO;MED21', '93001;Aubervilliers;1', ';Aulnay;2', ';Total;3', ';Note;', '\u200b;Drancy;4');
    const { cells, issues, last } = await read('t.csv', table);
    expect(cells).toEqual(['93001 median_income 202100 1 p']);
    expect(issues.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'TERRITORY_MISSING'],
      [6, 'TERRITORY_MISSING'],
    ]);
    expect(last.skipped.no_territory).toBe(2);
  });
});

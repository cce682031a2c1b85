import { TerritoryCodes } from '../imports/staging/territory-codes';
import { LoadProblems } from './load-problems';
import { ValueLines } from './value-lines';

const HEADER = ['kind', 'code', 'indicator', 'period', 'value', 'state', 'geography_year'];

/** Rows that lines become, with what was said of the others. */
function read(lines: readonly string[], header: readonly string[] = HEADER) {
  const problems = new LoadProblems();
  const codes = TerritoryCodes.ofAllYears(
    [
      { id: 1, kind: 'commune', code: '93066', validFrom: null, validTo: '2025-01-01' },
      { id: 2, kind: 'commune', code: '93066', validFrom: '2025-01-01', validTo: null },
      { id: 3, kind: 'commune', code: '93059', validFrom: null, validTo: '2025-01-01' },
      { id: 4, kind: 'departement', code: '93', validFrom: null, validTo: null },
    ],
    2024,
  );
  const indicators = [
    { id: 7, code: 'rsa', periodicity: 'year' },
    { id: 8, code: 'jobs', periodicity: 'quarter' },
  ] as const;
  const reader = new ValueLines(indicators, codes, problems);
  const rows: (string | number | null)[][] = [];
  const to = {
    add: (line: number, indicatorId: number, period: number, territoryId: number, value: number | null, state: number) =>
      void rows.push([value, indicatorId, period, territoryId, line, String.fromCharCode(state)]),
  };
  const columns = new Map(header.map((name, place) => [name, place]));
  reader.stage({ columns, rows: lines.map((line) => line.split(';')), lineOf: (row) => row + 2 }, to);
  return { rows, problems: problems.lines, periods: reader.periods, count: reader.rowsCount };
}

describe('lines of a file of values', () => {
  it('become value, indicator, period, territory, number of the row and state', () => {
    const { rows, count } = read(['commune;93059;rsa;2023;12.5;p;2024', 'departement;93;jobs;2024-T2;7;r;']);
    expect(rows).toEqual([
      [12.5, 7, 202_300, 3, 1, 'p'],
      [7, 8, 202_402, 4, 2, 'r'],
    ]);
    expect(count).toBe(2);
  });

  it('speak of communes, published, in the perimeters of their period, unless they say otherwise', () => {
    const { rows } = read(['93066;rsa;2024;1', '93066;rsa;2025;2', '93059;rsa;1990;3'], ['code', 'indicator', 'period', 'value']);
    expect(rows.map(([value, , period, territory, , state]) => [value, period, territory, state])).toEqual([
      [1, 202_400, 1, 'p'],
      [2, 202_500, 2, 'p'],
      [3, 199_000, 3, 'p'],
    ]);
  });

  it('follow the year of their geography where it is told, and tell the latest of each period', () => {
    const { rows, periods } = read([';93066;rsa;2023;1;;2024', ';93066;rsa;2023;2;;2025', ';93059;rsa;2022;3;;2024']);
    expect(rows.map((row) => row[3])).toEqual([1, 2, 3]);
    expect(periods.get(7)).toEqual(
      new Map([
        [202300, { rows: 2, geographyYear: 2025 }],
        [202200, { rows: 1, geographyYear: 2024 }],
      ]),
    );
  });

  it('never carry a number that is withheld', () => {
    const { rows } = read([';93059;rsa;2023;3;secret;', ';93059;rsa;2023;3;s;', ';93059;rsa;2023;0;not_applicable;']);
    expect(rows.map(([value, , , , , state]) => [value, state])).toEqual([
      [null, 's'],
      [null, 's'],
      [null, 'x'],
    ]);
  });

  it('are not available when they hold no number and say nothing', () => {
    expect(read([';93059;rsa;2023;;;']).rows).toEqual([[null, 7, 202_300, 3, 1, 'n']]);
  });

  it.each([
    ['12', 12],
    ['-3', -3],
    ['12,5', 12.5],
    ['12.345', 12.345],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1.2E-7', 1.2e-7],
    ['1 234', 1234],
    ['1,234.5', 1234.5],
  ])('hold the number %s', (text, number) => {
    expect(read([`;93059;rsa;2023;${text};;`]).rows[0]?.[0]).toBe(number);
  });

  it.each(['n.c.', '1,234', '1,2E+05', '<5', '=A1', 'NaN', 'Infinity', '0x10', '12%'])('do not hold the number %s', (text) => {
    expect(read([`;93059;rsa;2023;${text};;`])).toMatchObject({ rows: [], count: 0, problems: [`Valeurs illisibles\u202f: 1 (ligne 2 « ${text} »)`] });
  });

  it.each([
    [';93059;rsx;2023;1;;', 'Indicateurs inconnus', 'rsx'],
    [';99999;rsa;2023;1;;', 'Territoires inconnus', 'commune:99999'],
    [';93059;rsa;2025;1;;', 'Territoires inconnus', 'commune:93059'],
    ['canton;93059;rsa;2023;1;;', 'Niveaux inconnus', 'canton:93059'],
    [';93059;rsa;2023-T2;1;;', 'Périodes illisibles', '2023-T2'],
    [';93059;rsa;2023;1;z;', 'États inconnus', 'z'],
    [';93059;rsa;2023;1;;24', 'Millésimes de géographie illisibles', '24'],
  ])('say what they name that there is not: %s', (line, kind, detail) => {
    expect(read([line])).toMatchObject({ rows: [], problems: [`${kind}\u202f: 1 (ligne 2 « ${detail} »)`] });
  });

  it('count one that ends too early, and pass over an empty one', () => {
    expect(read(['commune;93059;rsa', '', ';93059;rsa;2023;1;;'])).toMatchObject({ count: 1, problems: ['Lignes incomplètes\u202f: 1 (ligne 2)'] });
  });

  it('cannot be read without their columns', () => {
    expect(() => read([], ['code', 'value'])).toThrow('indicator, period');
  });
});

import { csvOf } from '../../../ui/export/table-export';
import { aggregateRows } from './aggregate-rows';
import { longTableOf, tableColumns } from './table-columns';
import type { ValueRow } from '../value-rows';

const HOUSEHOLDS = { code: 'rsa_households', unit: 'foyers', decimals: 0, periodicity: 'year' } as const;
const rows: ValueRow[] = [
  {
    id: 1,
    code: '93008',
    name: 'Bobigny',
    group: 'Est Ensemble',
    values: [
      { value: 1705, state: 'rounded' },
      { value: 1710.5, state: 'published' },
    ],
  },
  {
    id: 2,
    code: '93015',
    name: 'Coubron',
    group: null,
    values: [
      { value: null, state: 'secret' },
      { value: null, state: null },
    ],
  },
];
const periods = [202300, 202400];
const lines = (text: string): string[] => text.replace('\ufeff', '').trimEnd().split('\r\n');

describe('the table as a file', () => {
  it('has a column per period, states beside the numbers where some are qualified, and secrets in words', () => {
    const columns = tableColumns(rows, periods, HOUSEHOLDS);
    expect(lines(csvOf({ name: 'x', columns, rows }))).toEqual([
      'Territoire;Code;EPT;2023 (foyers);2023, état;2024 (foyers)',
      'Bobigny;93008;Est Ensemble;1705;arrondi;1711',
      'Coubron;93015;;secret;secret statistique;',
    ]);
  });

  it('writes a rate with the decimals of its indicator, as it is read on screen', () => {
    const rate = { code: 'poverty_rate', unit: '%', decimals: 1, periodicity: 'year' } as const;
    const computed = [{ ...rows[0]!, values: [{ value: 27.708883919495833, state: 'published' as const }] }];
    expect(lines(csvOf({ name: 'x', columns: tableColumns(computed, [202300], rate), rows: computed }))[1]).toBe('Bobigny;93008;Est Ensemble;27,7');
  });

  it('has a line for each territory and no other, source included', () => {
    const file = lines(csvOf({ name: 'x', columns: tableColumns(rows, [202300], HOUSEHOLDS), rows, notes: ['Source : CNAF.'] }));
    expect(file).toHaveLength(rows.length + 1);
    expect(file.slice(1).every((text) => text.endsWith(';Source : CNAF.'))).toBe(true);
  });

  it('is written in the long form that imports again, without what has no row and without former perimeters', () => {
    expect(lines(csvOf(longTableOf(rows, periods, [], HOUSEHOLDS)))).toEqual([
      'territoire;indicateur;periode;valeur;etat',
      '93008;rsa_households;2023;1705;arrondi',
      '93008;rsa_households;2024;1710,5;publié',
      '93015;rsa_households;2023;;secret statistique',
    ]);
    expect(lines(csvOf(longTableOf(rows, periods, [2], HOUSEHOLDS)))).toHaveLength(3);
  });

  it('keeps in the long form all digits of a number, and none that could be thousands', () => {
    const [row] = rows;
    const exact = [{ ...row!, values: [27.708883919495833, 31.402, -1.5].map((value) => ({ value, state: 'published' as const })) }];
    expect(lines(csvOf(longTableOf(exact, [202200, 202300, 202400], [], { ...HOUSEHOLDS, decimals: 1 }))).map((line) => line.split(';')[3])).toEqual([
      'valeur',
      '27,708883919495833',
      '31,4020',
      '-1,5',
    ]);
  });
});

describe('the levels above the communes', () => {
  const series = (states: string, values: (number | null)[], covered: (number | null)[]) => ({
    periods,
    series: [
      {
        territory: { id: 7, kind: 'departement' as const, code: '93', name: 'Seine-Saint-Denis', shortName: null },
        values,
        states,
        covered,
        members: [39, 39],
        peerMedians: [],
      },
    ],
  });

  it('say how many communes they are computed from, when some are missing', () => {
    const [row] = aggregateRows(series('pp', [100, 200], [37, 39]), 'sum');
    expect(row!.cells.map(({ stated, coverage }) => [stated.value, coverage])).toEqual([
      [100, '37 communes sur 39'],
      [200, null],
    ]);
  });

  it('are never averaged: what is published only and was not published cannot be had', () => {
    const [row] = aggregateRows(series('.p', [null, 21], [null, null]), 'published_only');
    expect(row!.cells.map(({ isNotAggregated }) => isNotAggregated)).toEqual([true, false]);
    expect(row?.isNotAggregated).toBe(false);
    expect(aggregateRows(series('..', [null, null], [null, null]), 'published_only')[0]?.isNotAggregated).toBe(true);
    expect(aggregateRows(series('.p', [null, 21], [null, null]), 'sum')[0]?.cells[0]?.isNotAggregated).toBe(false);
  });
});

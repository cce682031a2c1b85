import { dateOrderOf, isLastQuarter, readExactPeriod, readPeriod, yearInName } from './period-text';

describe('readPeriod', () => {
  it('reads years in the ways that producers write them', () => {
    expect(
      ['2021', '202100', '2024-12', '202412', '2024-12-31', '31/12/2024', '2021.0', 'décembre 2024', '2024-T4'].map((text) => readPeriod(text, 'year')),
    ).toEqual([202100, 202100, 202400, 202400, 202400, 202400, 202100, 202400, 202400]);
  });

  it('reads quarters', () => {
    expect(['2024-T4', '2024T1', 'T2 2024', '2024-Q3', '202404', '4e trimestre 2024', '1ᵉʳ trimestre 2024'].map((text) => readPeriod(text, 'quarter'))).toEqual(
      [202404, 202401, 202402, 202403, 202404, 202404, 202401],
    );
  });

  it('reads months', () => {
    expect(['2024-12', '202403', '2024-01-31', '12/2024', 'août 2024', '31 janvier 2024'].map((text) => readPeriod(text, 'month'))).toEqual([
      202412, 202403, 202401, 202412, 202408, 202401,
    ]);
  });

  it('takes no year for a quarter, no month for a quarter, and no text for a period', () => {
    expect(['2024', '2024-12', '2024-03', '202412'].map((text) => readPeriod(text, 'quarter'))).toEqual([null, null, null, null]);
    expect(['', 'hier', '2024-13', '1789', '21', '2024-T5'].map((text) => readPeriod(text, 'year'))).toEqual(Array(6).fill(null));
  });
});

describe('a date', () => {
  it('is of the month that it is in Paris', () => {
    const instants = ['2021-12-31T23:00:00Z', '2021-12-31T22:59:59.999Z', '2022-06-30 22:30:00+00', '2021-12-31T23:30:00+01:00', '2022-01-01T00:30:00+0200'];
    expect(instants.map((text) => readPeriod(text, 'month'))).toEqual([202201, 202112, 202207, 202112, 202112]);
    expect(instants.map((text) => readPeriod(text, 'year'))).toEqual([202200, 202100, 202200, 202100, 202100]);
    expect(['2021-12-31T23:00:00', '31/12/2021 23:00'].map((text) => readPeriod(text, 'month'))).toEqual([202112, 202112]);
  });

  it('is read in the order of its column: 03/04/2024 is April, or March where another cell says 12/31/2024', () => {
    expect([dateOrderOf(['03/04/2024', '31/12/2024']), dateOrderOf(['03/04/2024', '12/31/2024']), dateOrderOf(['31/12/2024', '12/31/2024'])]).toEqual([
      'day_first',
      'month_first',
      'mixed',
    ]);
    expect((['day_first', 'month_first', 'mixed'] as const).map((order) => readPeriod('03/04/2024', 'month', order))).toEqual([202404, 202403, null]);
    expect([readPeriod('12/31/2024', 'month'), readPeriod('12/31/2024', 'month', 'month_first'), readPeriod('03/04/2024', 'year', 'mixed')]).toEqual([
      null,
      202412,
      202400,
    ]);
  });

  it('is a year that a spreadsheet formatted, or that has characters nobody sees', () => {
    expect(['2\u202f024', '\u200e2024', '2024\u00a0'].map((text) => readPeriod(text, 'year'))).toEqual([202400, 202400, 202400]);
    expect(['2,024', '20 24', '12 024'].map((text) => readPeriod(text, 'year'))).toEqual([null, null, null]);
  });
});

describe('isLastQuarter', () => {
  it('is true of a fourth quarter and of a year', () => {
    expect(['2024-T4', '2024', '2024-T3', '2024-12'].map(isLastQuarter)).toEqual([true, true, false, false]);
  });
});

describe('yearInName', () => {
  it('finds the only year of a file name', () => {
    expect(yearInName('insee-populations-legales-2021-donnees_communes.csv')).toBe(202100);
    expect(yearInName('ensemble.zip')).toBeNull();
    expect(yearInName('comptes-2023-2025.csv')).toBeNull();
  });
});

describe('readExactPeriod', () => {
  it.each([
    ['2024', 'year', 202400],
    ['202400', 'year', 202400],
    ['2024-Q2', 'quarter', 202402],
    ['2024T2', 'quarter', 202402],
    ['2024-t4', 'quarter', 202404],
    ['202401', 'quarter', 202401],
    ['2024-03', 'month', 202403],
    ['202412', 'month', 202412],
  ] as const)('reads %s of an indicator by %s', (text, periodicity, period) => {
    expect(readExactPeriod(text, periodicity)).toBe(period);
  });

  it.each([
    ['2024', 'quarter'],
    ['2024-03', 'year'],
    ['2024-T2', 'month'],
    ['2024-T5', 'quarter'],
    ['2024-13', 'month'],
    ['202401', 'year'],
    ['202405', 'quarter'],
    ['24', 'year'],
    ['', 'year'],
  ] as const)('finds none in « %s » of an indicator by %s', (text, periodicity) => {
    expect(readExactPeriod(text, periodicity)).toBeNull();
  });
});

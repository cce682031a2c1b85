import { periodOf } from './period-text';

describe('the period that a cell names', () => {
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
    expect(periodOf(text, periodicity)).toBe(period);
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
    expect(periodOf(text, periodicity)).toBeNull();
  });
});

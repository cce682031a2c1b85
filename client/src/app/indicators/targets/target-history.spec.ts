import { threadsOf } from './target-history';

const stains = { id: 1, name: 'Stains' };
const department = { id: 9, name: 'Seine-Saint-Denis' };
const target = (id: string, territory: typeof stains, period: number, value: number | null, setAt: string, isInForce = false) => ({
  id,
  territory,
  period,
  value,
  setAt,
  isInForce,
});

describe('targets', () => {
  const threads = threadsOf([
    target('a', stains, 202700, 30, '2026-01-02T10:00:00Z'),
    target('b', stains, 202700, 28, '2026-03-02T10:00:00Z', true),
    target('c', stains, 202600, 32, '2026-01-02T10:00:00Z', true),
    target('d', department, 202600, 20, '2026-01-02T10:00:00Z'),
    target('e', department, 202600, null, '2026-02-02T10:00:00Z'),
  ]);

  it('stand by territory and period, those that hold first', () => {
    expect(threads.map(({ territory, period, inForce }) => [territory.name, period, inForce?.id ?? null])).toEqual([
      ['Stains', 202600, 'c'],
      ['Stains', 202700, 'b'],
      ['Seine-Saint-Denis', 202600, null],
    ]);
  });

  it('keep what was aimed at before, the latest first', () => {
    expect(threads[1]?.history.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(threads[2]?.history.map(({ id }) => id)).toEqual(['e', 'd']);
  });
});

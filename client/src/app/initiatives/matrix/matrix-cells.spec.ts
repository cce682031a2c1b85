import { cellAt, tally, withNews, type MatrixRow } from './matrix-cells';

const row: MatrixRow = {
  id: 'i4',
  number: 4,
  title: 'Gouvernance locale',
  weather: 'secured',
  weatherText: null,
  lateMilestonesCount: 0,
  recommendationNumbers: [1],
  ownerName: null,
  stages: '.ncivepa',
  blocked: '00000100',
  newsWeeks: '.0178azz',
};

describe('the cells of the matrix', () => {
  it('reads one character of each string per CCAS', () => {
    expect(cellAt(row, 0, 8)).toEqual({ stage: null, isBlocked: false, newsWeeks: null, freshness: 'none' });
    expect(cellAt(row, 1, 8)).toEqual({ stage: 'not_concerned', isBlocked: false, newsWeeks: 0, freshness: 'fresh' });
    expect(cellAt(row, 5, 8)).toEqual({ stage: 'committed', isBlocked: true, newsWeeks: 10, freshness: 'old' });
    expect(cellAt(row, 7, 8)).toEqual({ stage: 'assessed', isBlocked: false, newsWeeks: 35, freshness: 'old' });
  });

  it('calls news old from the limit on, not before', () => {
    expect(cellAt(row, 3, 8).freshness).toBe('fresh');
    expect(cellAt(row, 4, 8).freshness).toBe('old');
  });

  it('takes a CCAS beyond the strings as one without news', () => {
    expect(cellAt(row, 40, 8)).toEqual({ stage: null, isBlocked: false, newsWeeks: null, freshness: 'none' });
  });

  it('shows saved news in its own cell and leaves the others as they were', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    const changed = withNews(row, 0, { stage: 'volunteer', blocker: 'Logiciel', lastNewsAt: '2026-11-23T11:59:00Z' }, now);
    expect(changed).toMatchObject({ stages: 'vncivepa', blocked: '10000100', newsWeeks: '00178azz' });
    expect(withNews(changed, 0, { stage: null, blocker: null, lastNewsAt: null }, now)).toEqual(row);
  });

  it('says at most 35 weeks, in one character', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(withNews(row, 0, { stage: 'informed', blocker: null, lastNewsAt: '2024-01-01T00:00:00Z' }, now).newsWeeks.charAt(0)).toBe('z');
    // A server clock slightly ahead of this one must not give a negative age.
    expect(withNews(row, 0, { stage: 'informed', blocker: null, lastNewsAt: '2026-11-23T12:00:05Z' }, now).newsWeeks.charAt(0)).toBe('0');
  });

  it('counts in place over concerned, without news included and not concerned left out', () => {
    expect(tally(row, [0, 1, 2, 3, 4, 5, 6, 7])).toEqual({ inPlace: 2, concerned: 7, blocked: 1, total: 8 });
    expect(tally(row, [1])).toEqual({ inPlace: 0, concerned: 0, blocked: 0, total: 1 });
    expect(tally(row, [])).toEqual({ inPlace: 0, concerned: 0, blocked: 0, total: 0 });
  });
});

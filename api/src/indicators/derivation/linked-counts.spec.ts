import type { DerivedIndicator } from './derived-indicator';
import { linksOf, toldByLinks } from './linked-counts';

const indicator = (id: number, more: Partial<DerivedIndicator> = {}): DerivedIndicator => ({
  ...{ id, code: `i${id}`, networkId: null, aggregation: 'sum', numeratorId: null, denominatorId: null, weightId: null },
  ...{ scale: 1, expression: null, isMasked: false, periods: [], ...more },
});
const masked = (id: number): DerivedIndicator => indicator(id, { isMasked: true });

describe('linksOf', () => {
  const links = (...indicators: DerivedIndicator[]) => linksOf(indicators).map(({ partId, wholeId }) => `${partId} in ${wholeId}`);

  it('reads parts and wholes from ratios, differences and divisions', () => {
    expect(links(masked(1), indicator(2), indicator(3, { aggregation: 'ratio', numeratorId: 1, denominatorId: 2 }))).toEqual(['1 in 2']);
    expect(links(masked(1), masked(2), indicator(3, { aggregation: 'computed', expression: 'round(-([i1] - [i2]), 1)' }))).toEqual(['2 in 1']);
    expect(links(masked(1), masked(2), indicator(3, { aggregation: 'computed', expression: '100 * [i1] / ([i2] + 1)' }))).toEqual(['1 in 2']);
  });

  it('leaves out what is not masked, not given or added', () => {
    expect(links(indicator(1), indicator(2), indicator(3, { aggregation: 'ratio', numeratorId: 1, denominatorId: 2 }))).toEqual([]);
    expect(links(masked(1), masked(2), indicator(3, { aggregation: 'computed', expression: '[i1] + [i2]' }))).toEqual([]);
    expect(
      links(
        masked(1),
        indicator(3, { aggregation: 'computed', expression: '[i1] - [i1]' }),
        indicator(4, { aggregation: 'computed', expression: '[i3] / [gone]' }),
      ),
    ).toEqual([]);
  });
});

describe('toldByLinks', () => {
  const counts = [
    { key: '1', value: 20 },
    { key: '2', value: 2 },
    { key: '3', value: 30 },
  ];
  const others = (...values: number[]) => values.map((value, i) => ({ territoryId: i + 1, value }));

  it('hides the part where what is left of the whole is one to four', () => {
    const told = toldByLinks(counts, [{ isWhole: true, isMasked: false, counts: others(22, 50, 30) }]);
    expect(told.get('1')).toEqual({ secretRange: { low: 18, high: 21 }, bounds: { low: 0, high: 22 } });
    expect(told.get('2')).toEqual({ secretRange: undefined, bounds: { low: 0, high: 50 } });
    expect(told.get('3')).toEqual({ secretRange: undefined, bounds: { low: 0, high: 30 } });
  });

  it('hides the whole only where nobody masks the part', () => {
    const part = (isMasked: boolean) => toldByLinks(counts, [{ isWhole: false, isMasked, counts: others(17, 1, 30) }]);
    expect(part(false).get('1')).toEqual({ secretRange: { low: 18, high: 21 }, bounds: { low: 17, high: Infinity } });
    expect(part(true).get('1')).toEqual({ secretRange: undefined, bounds: { low: 17, high: Infinity } });
    // a small masked part is nothing that anybody knows
    expect(part(true).get('2')).toEqual({ secretRange: undefined, bounds: { low: 0, high: Infinity } });
  });

  it('takes for no part what is more than its whole somewhere', () => {
    expect(toldByLinks(counts, [{ isWhole: true, isMasked: false, counts: others(22, 1, 30) }]).size).toBe(0);
  });
});

import { readFeatures, UnreadableOutlines } from './read-features';

const RING = [
  [2.4, 48.9],
  [2.5, 48.9],
  [2.5, 49],
  [2.4, 48.9],
];
const piece = (code: string, type = 'Polygon'): object => ({ type: 'Feature', properties: { code_insee: code }, geometry: { type, coordinates: [RING] } });
const read = (features: readonly object[]) =>
  readFeatures(Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })), {
    kind: 'commune',
    knownCodes: ['93001', '93005'],
    codeProperty: null,
    areAxesSwapped: false,
  });

/** How many elements of lists are gone through, one by one. */
function steps(features: readonly object[]): number {
  const iterator = Object.getPrototypeOf([][Symbol.iterator]()) as { next(): IteratorResult<unknown> };
  const next = iterator.next;
  let count = 0;
  iterator.next = function () {
    count++;
    return next.call(this);
  };
  try {
    read(features);
  } catch (error) {
    if (!(error instanceof UnreadableOutlines)) throw error;
  } finally {
    iterator.next = next;
  }
  return count;
}

describe('the features of a file', () => {
  it('of one code are the pieces of one territory', () => {
    const { polygons } = read([piece('93001'), piece('93005'), piece('93001')]);
    expect([...polygons].map(([code, pieces]) => [code, pieces.length])).toEqual([
      ['93001', 2],
      ['93005', 1],
    ]);
  });

  it.each<[string, (index: number) => object]>([
    ['in pieces of one code', () => piece('93001')],
    ['of codes that nobody knows', (index) => piece(String(10_000 + index))],
    ['without an outline', () => piece('93001', 'Point')],
    ['without a code', (index) => ({ type: 'Feature', properties: { [`a${index}`]: 'x' }, geometry: null })],
  ])('cost ten times as much when there are ten times as many, %s', (_, make) => {
    const of = (count: number): number => steps(Array.from({ length: count }, (__, index) => make(index)));
    expect(of(200)).toBeGreaterThanOrEqual(200);
    expect(of(2000)).toBeLessThanOrEqual(10 * of(200) + 100);
  });
});

import { figureChange } from './figure-change';

const figure = (now: [number | null, number | null], before: [number | null, number | null] | null) => ({
  numerator: now[0],
  denominator: now[1],
  monthAgo: before && { on: '2026-11-01', numerator: before[0], denominator: before[1] },
});

describe('the change of a figure over a month', () => {
  it.each([
    [figure([20, 39], [18, 39]), '+5\u00a0points en un mois'],
    [figure([17, 39], [18, 39]), '−2\u00a0points en un mois'],
    [figure([40, 100], [39, 100]), '+1\u00a0point en un mois'],
    [figure([20, 39], [20, 39]), 'Stable en un mois'],
    [figure([20, 40], [10, 20]), 'Stable en un mois'],
    [figure([20, 39], null), null],
    [figure([null, null], [20, 39]), null],
    [figure([20, 39], [null, null]), null],
    [figure([0, 0], [1, 2]), null],
  ])('of %j is « %s »', (one, text) => expect(figureChange(one)).toBe(text));
});

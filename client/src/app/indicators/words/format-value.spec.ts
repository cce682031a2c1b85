import { describeValue, formatValue, periodSpan, valueAt } from './format-value';

const PERCENT = { unit: '%', decimals: 1 };
const EUROS = { unit: '€', decimals: 0 };
const HOUSEHOLDS = { unit: 'foyers', decimals: 0 };

describe('a value of an indicator', () => {
  it('carries its unit: signs close to the number, words a space away', () => {
    expect(formatValue(21_250, 'published', EUROS)).toBe('21\u202f250\u202f€');
    expect(formatValue(29.5, 'published', PERCENT)).toBe('29,5\u202f%');
    expect(formatValue(1_705, 'published', HOUSEHOLDS)).toBe('1\u202f705\u00a0foyers');
    expect(formatValue(812.4, 'published', { unit: '€ par habitant', decimals: 0 })).toBe('812\u202f€ par habitant');
    expect(formatValue(3, 'published', { unit: '', decimals: 2 })).toBe('3,00');
    expect(formatValue(-12.5, 'published', PERCENT)).toBe('−12,5\u202f%');
  });

  it('never stands without its state', () => {
    expect(formatValue(5, 'bounded', PERCENT)).toBe('≤\u202f5\u202f%');
    expect(formatValue(1_705, 'rounded', { unit: '', decimals: 0 })).toBe('1\u202f705 (arrondi)');
    expect(formatValue(29.5, 'estimated', PERCENT)).toBe('≈\u202f29,5\u202f%');
    expect(formatValue(null, 'secret', PERCENT)).toBe('secret');
    expect(formatValue(null, 'not_available', PERCENT)).toBe('n.\u202fd.');
    expect(formatValue(null, 'not_applicable', PERCENT)).toBe('sans objet');
  });

  it('is never 0 for what is not known, nor a number under secrecy', () => {
    expect(formatValue(null, null, PERCENT)).toBe('—');
    expect(formatValue(null, 'published', PERCENT)).toBe('—');
    expect(formatValue(3, 'secret', PERCENT)).toBe('secret');
    expect(formatValue(0, 'published', PERCENT)).toBe('0,0\u202f%');
  });

  it('is said in full to whoever listens', () => {
    expect(describeValue(null, 'secret', PERCENT)).toBe('secret statistique');
    expect(describeValue(null, null, PERCENT)).toBe('aucune valeur');
    expect(describeValue(5, 'bounded', PERCENT)).toBe('au plus 5\u202f%');
    expect(describeValue(1_705, 'rounded', HOUSEHOLDS)).toBe('1\u202f705\u00a0foyers, arrondi');
    expect(describeValue(29.5, 'estimated', PERCENT)).toBe('environ 29,5\u202f%, estimé');
  });

  it('is read from lists that run in parallel, where a point is no value at all', () => {
    expect([0, 1, 2, 9].map((place) => valueAt([12, null, null], 'ps.', place))).toEqual([
      { value: 12, state: 'published' },
      { value: null, state: 'secret' },
      { value: null, state: null },
      { value: null, state: null },
    ]);
  });
});

describe('the periods of an indicator', () => {
  it('are told by the first and the last', () => {
    expect(periodSpan([201500, 202100, 202400], 'year')).toBe('2015 à 2024');
    expect(periodSpan([202400], 'year')).toBe('2024');
    expect(periodSpan([202401, 202404], 'quarter')).toBe('1ᵉʳ trimestre 2024 à 4ᵉ trimestre 2024');
    expect(periodSpan([], 'year')).toBeNull();
  });
});

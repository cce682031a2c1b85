import { ADOPTION_STAGES, WEATHERS } from '@maillage/domain';
import * as fc from 'fast-check';
import { activeFiltersCount, filtersFromParams, NO_FILTERS, paramsFromFilters, type MatrixFilters } from './matrix-filters';

const anyFilters: fc.Arbitrary<MatrixFilters> = fc.record({
  planYear: fc.option(fc.integer({ min: 2000, max: 2100 })),
  text: fc.string({ maxLength: 100 }),
  weather: fc.option(fc.constantFrom(...WEATHERS)),
  recommendationNumber: fc.option(fc.integer({ min: 1, max: 999 })),
  stage: fc.option(fc.constantFrom(...ADOPTION_STAGES, 'none' as const)),
  isBlockedOnly: fc.boolean(),
  weeksWithoutNews: fc.option(fc.integer({ min: 1, max: 35 })),
});

describe('the filters in the address', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(anyFilters, (filters) => expect(filtersFromParams(paramsFromFilters(filters))).toEqual(filters)));
  });

  it('leave no parameter behind when nothing is filtered', () => {
    expect(Object.values(paramsFromFilters(NO_FILTERS)).every((value) => value === null)).toBe(true);
    expect(filtersFromParams({})).toEqual(NO_FILTERS);
  });

  it('leave out what they do not understand', () => {
    expect(filtersFromParams({ plan: 'abc', meteo: 'pluie', reco: '0', etape: 'x', bloques: 'oui', sansNouvelle: '99' })).toEqual(NO_FILTERS);
  });

  it('do not count the plan as a filter', () => {
    expect(activeFiltersCount({ ...NO_FILTERS, planYear: 2026 })).toBe(0);
    expect(activeFiltersCount({ ...NO_FILTERS, planYear: 2026, isBlockedOnly: true, text: 'a' })).toBe(2);
  });
});

import { filtersFromParams, NO_FILTERS, paramsFromFilters } from './register-filters';

describe('the filters of the register', () => {
  it('stand in the address', () => {
    const filters = { text: 'Bagnolet', status: 'signed_fragile', kind: 'framework', on: '2025-06-30' } as const;
    const params = paramsFromFilters(filters);
    expect(filtersFromParams({ q: params.q ?? '', statut: params.statut ?? '', type: params.type ?? '', au: params.au ?? '' })).toEqual(filters);
    expect(Object.values(paramsFromFilters(NO_FILTERS)).every((value) => value === null)).toBe(true);
  });

  it('leave out what an address cannot mean', () => {
    expect(filtersFromParams({ statut: 'signée', type: 'x', au: '2025-02-30' })).toEqual(NO_FILTERS);
  });
});

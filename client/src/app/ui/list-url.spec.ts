import { dayFromParam } from './list-url';

describe('a day of the address', () => {
  it('is one that exists and that somebody can mean', () => {
    expect(dayFromParam('2024-02-29')).toBe('2024-02-29');
    expect(['2025-02-30', '0026-07-01', '9999-12-31', '20260-01-01', 'hier', '', undefined].map(dayFromParam)).toEqual(Array(7).fill(null));
  });
});

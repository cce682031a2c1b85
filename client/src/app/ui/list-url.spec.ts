import { dayFromParam, skipFromParam, textFromParam, wholeFromParam } from './list-url';

describe('a text of the address', () => {
  it('is as long as the API takes it, whoever wrote the address', () => {
    expect(['Pantin', '', undefined].map(textFromParam)).toEqual(['Pantin', '', '']);
    expect(textFromParam('a'.repeat(1000))).toBe('a'.repeat(200));
  });
});

describe('a day of the address', () => {
  it('is one that exists and that somebody can mean', () => {
    expect(dayFromParam('2024-02-29')).toBe('2024-02-29');
    expect(['2025-02-30', '0026-07-01', '9999-12-31', '20260-01-01', 'hier', '', undefined].map(dayFromParam)).toEqual(Array(7).fill(null));
  });
});

describe('a number of the address', () => {
  it('is whole and in bounds, or nothing at all', () => {
    expect(wholeFromParam('93008')).toBe(93008);
    expect(['abc', '-1', '1.5', '1e9', '12345678901', '', undefined].map(wholeFromParam)).toEqual(Array(7).fill(null));
    expect(['50', 'abc', '-50', undefined].map(skipFromParam)).toEqual([50, 0, 0, 0]);
  });
});

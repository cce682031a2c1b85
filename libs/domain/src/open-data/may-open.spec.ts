import { OPEN_STATUS, openNumber, openShare, openTablesOf } from '../editions/open-cells';
import type { OpenTable } from '../editions/open-table';
import { type OpenedTables, whyClosed } from './may-open';

const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `c${String(from + i).padStart(2, '0')}`);
const table = (more: Partial<OpenTable> = {}): OpenTable => ({
  name: 'mises-en-place',
  title: 'Mises en place',
  fields: [{ name: 'numero', title: 'Numéro', type: 'integer' }, { name: 'en_place', title: 'En place', type: 'integer' }, OPEN_STATUS],
  key: ['numero'],
  rows: [[1, 3, 'publie']],
  over: ['a'],
  sources: [],
  ...more,
});
const opened = (basis: Readonly<Record<string, readonly string[]>>, more: Partial<OpenTable> = {}): OpenedTables => ({ tables: [table(more)], basis });

describe('a table that is to be opened', () => {
  it('is over five CCAS and more besides that of any director who reads it', () => {
    expect(whyClosed(table(), { a: ids(0, 6) }, [])).toBeNull();
    expect(whyClosed(table(), { a: ids(0, 5) }, [])).toBe('few');
    expect(whyClosed(table({ over: [] }), { a: ids(0, 2) }, [])).toBeNull();
  });

  it('stays closed where it is not known over whom its numbers are', () => {
    expect(whyClosed(table({ over: ['b'] }), { a: ids(0, 9) }, [])).toBe('few');
  });

  it('differs from what was opened before over none, or over five and more besides that of any director', () => {
    expect(whyClosed(table(), { a: ids(0, 9) }, [opened({ a: ids(0, 9) })])).toBeNull();
    expect(whyClosed(table(), { a: ids(0, 10) }, [opened({ a: ids(0, 9) })])).toBe('beside');
    // five more: one of them knows her own, and four are left
    expect(whyClosed(table(), { a: ids(0, 14) }, [opened({ a: ids(0, 9) })])).toBe('beside');
    expect(whyClosed(table(), { a: ids(0, 15) }, [opened({ a: ids(0, 9) })])).toBeNull();
    // also from one before the last
    expect(whyClosed(table(), { a: ids(0, 10) }, [opened({ a: ids(0, 9) }), opened({ a: ids(0, 10) })])).toBe('beside');
  });

  it('is not held against tables that stayed closed', () => {
    expect(whyClosed(table(), { a: ids(0, 10) }, [opened({ a: ids(0, 9) }, { over: [] })])).toBeNull();
  });

  it('is told by groups for ever, or in all for ever', () => {
    const basis = { 'x:total': ids(0, 12), 'x:1': ids(0, 6), 'x:2': ids(6, 12) };
    const grouped = { over: Object.keys(basis) };
    expect(whyClosed(table(grouped), basis, [opened(basis, grouped)])).toBeNull();
    expect(whyClosed(table({ over: ['x:total'] }), basis, [opened(basis, grouped)])).toBe('beside');
    expect(whyClosed(table(grouped), basis, [opened(basis, { over: ['x:total'] })])).toBe('beside');
  });

  it('tells no cell that an open one keeps secret, and keeps none secret that it tells; what was not known may be told', () => {
    const cell = (value: number | null, why: 'secret' | 'unknown' = 'secret') => table({ over: [], rows: [[1, ...openNumber(value, why)]] });
    const before = (value: number | null, why: 'secret' | 'unknown' = 'secret'): OpenedTables => ({ tables: [cell(value, why)], basis: {} });
    expect(whyClosed(cell(7), {}, [before(null)])).toBe('masked');
    expect(whyClosed(cell(null), {}, [before(7)])).toBe('masked');
    expect(whyClosed(cell(null), {}, [before(null)])).toBeNull();
    expect(whyClosed(cell(7), {}, [before(null, 'unknown')])).toBeNull();
    expect(whyClosed({ ...cell(7), rows: [[2, 7, 'publie']] }, {}, [before(null)])).toBeNull();
  });
});

describe('tables of an edition', () => {
  it('have a file each, also where two are called alike', () => {
    expect(openTablesOf([table(), table({ name: 'jalons' }), table()]).map(({ file }) => file)).toEqual(['mises-en-place', 'jalons', 'mises-en-place-2']);
  });

  it('tell both numbers of a share, or why there is none', () => {
    expect(openShare({ numerator: 3, denominator: 9 })).toEqual([3, 9, 'publie']);
    expect(openShare(null)).toEqual([null, null, 'non_communique']);
  });
});

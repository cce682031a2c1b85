import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from './access/operations';
import { DEADLINE_KINDS } from './deadlines/deadline-kinds';
import { FIELD_REASONS } from './errors/field-reasons';
import { REASONS } from './errors/reasons';

/** What the files of a folder declare, one file a feature: keys of tables and members of lists. */
function declaredIn(folder: string, pattern: RegExp): string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path).flatMap((file) => [...readFileSync(join(path, file), 'utf8').matchAll(pattern)].map(([, name]) => name ?? ''));
}

const sorted = (names: readonly string[]): string[] => [...names].sort();

// a spread lets the second of two equal keys win without a word, and a file that nobody spreads does nothing
describe('what features declare file by file', () => {
  it('is composed whole, and nothing twice: operations', () => {
    expect(sorted(declaredIn('access/operations', /^ {2}'([\w.]+)':/gm))).toEqual(sorted(OPERATIONS));
  });

  it('is composed whole, and nothing twice: reasons', () => {
    const own = declaredIn('errors/reasons', /^ {2}([A-Z_]+): '/gm);
    expect(new Set(own).size).toBe(own.length);
    expect(Object.keys(REASONS)).toEqual(expect.arrayContaining(own));
  });

  it('is composed whole, and nothing twice: reasons of fields', () => {
    const own = declaredIn('errors/reasons', /(?<=[[,]\s*)'([A-Z_]+)'/g);
    expect(new Set(own).size).toBe(own.length);
    expect(new Set(FIELD_REASONS).size).toBe(FIELD_REASONS.length);
    expect(FIELD_REASONS).toEqual(expect.arrayContaining(own));
  });

  it('is composed whole, and nothing twice: kinds of deadlines', () => {
    expect(sorted(declaredIn('deadlines/kinds', /^ {2}(\w+): '/gm))).toEqual(sorted(DEADLINE_KINDS));
  });
});

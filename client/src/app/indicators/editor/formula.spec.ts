import { insertCode, readFormula } from './formula';

const CATALOGUE = [
  { code: 'rsa_households', name: 'Foyers au RSA', periodicity: 'year' as const },
  { code: 'households', name: 'Ménages', periodicity: 'year' as const },
  { code: 'jobseekers_abc', name: 'Demandeurs d’emploi', periodicity: 'quarter' as const },
];
const read = (text: string) => readFormula(text, CATALOGUE, { code: 'rsa_rate', periodicity: 'year' });

describe('a formula as it is typed', () => {
  it('says what it takes once it can be read', () => {
    expect(read('100 * [rsa_households] / [households]')).toEqual({ reason: null, sentence: 'La formule se lit. Elle prend\u202f: Foyers au RSA, Ménages.' });
  });

  it('is nothing while nothing is typed', () => expect(read('  ')).toBeNull());

  it('says from where it cannot be read', () => {
    expect(read('100 * [rsa_households')).toMatchObject({ reason: 'EXPRESSION_SYNTAX' });
    expect(read('[households] + ')?.sentence).toBe('La formule n’est pas terminée.');
    expect(read('0,5 * [households]')?.sentence).toContain('«\u202f,5 * [households]\u202f»');
    expect(read('moyenne([households], 2)')?.sentence).toContain('min, max et round');
  });

  it('says which codes are unknown, of another periodicity, or its own', () => {
    expect(read('[nothing] / [households]')).toMatchObject({ reason: 'UNKNOWN_INDICATOR', sentence: expect.stringContaining('[nothing]') as string });
    expect(read('[jobseekers_abc] / [households]')).toMatchObject({
      reason: 'PERIODICITY_DIFFERS',
      sentence: expect.stringContaining('[jobseekers_abc]') as string,
    });
    expect(read('[rsa_rate] + 1')).toMatchObject({ reason: 'CIRCULAR_REFERENCE' });
    expect(read('1 + 1')).toMatchObject({ reason: 'UNKNOWN_INDICATOR' });
  });

  it('takes a code where the cursor stands', () => {
    expect(insertCode('100 *  / 2', 'households', 6, 6)).toEqual({ text: '100 * [households] / 2', cursor: 18 });
    expect(insertCode('abc', 'households', 0, 3)).toEqual({ text: '[households]', cursor: 12 });
  });
});

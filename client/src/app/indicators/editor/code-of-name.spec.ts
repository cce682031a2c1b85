import { codeOfName } from './code-of-name';

describe('the code proposed for a name', () => {
  it.each([
    ['Foyers allocataires du RSA', 'foyers_allocataires_rsa'],
    ['Part des 75 ans et plus', 'part_75_ans_plus'],
    ['Personnes âgées à l’œuvre', 'personnes_agees_oeuvre'],
    ['75 ans et plus', 'ans_plus'],
    ['  Aides — légales / facultatives ', 'aides_legales_facultatives'],
    ['%', ''],
  ])('of « %s » is « %s »', (name, code) => expect(codeOfName(name)).toBe(code));

  it('is no longer than a code may be, and ends on a letter or a digit', () => {
    const code = codeOfName('demandes '.repeat(12));
    expect(code.length).toBeLessThanOrEqual(60);
    expect(code).toMatch(/^[a-z][a-z0-9_]*[a-z0-9]$/);
  });
});

import fc from 'fast-check';
import { COMMON_WORDS } from './known-passwords';
import { checkPassword, PASSWORD_RULE, passwordProgress, type PasswordOwner } from './password-rule';

const owner: PasswordOwner = { email: 'camille.arnoux@ville-exemple.fr', fullName: 'Camille Arnoux' };
const verdict = (password: string) => checkPassword(password, owner);

describe('The password rule', () => {
  it.each(['kX9#mPw2$vLq', 'vR7mKq2pTz9bNx', 'Gourde;39-tuile', 'le chat de ma voisine mange trop vite', 'Huit girafes vertes jouent aux cartes dehors'])(
    'accepts « %s »',
    (password) => {
      expect(verdict(password)).toBeNull();
    },
  );

  it.each([
    ['', 'too short'],
    ['kX9#mPw2$vL', 'eleven characters of four classes'],
    ['vR7mKq2pTz9bN', 'thirteen characters of three classes'],
    ['vrmkqptzbnxwdj', 'fourteen characters of one class'],
    ['girafe verte joue carte dehors', 'five words, two classes'],
  ])('finds « %s » too weak: %s', (password) => {
    expect(verdict(password)).toBe('PASSWORD_TOO_WEAK');
  });

  it.each([
    ['Motdepasse2026!', 'a common word, a year, a sign'],
    ['M0td3p@sse-123', 'the same in leet'],
    ['Azertyuiop123!', 'a walk on the keyboard'],
    ['1234567890-Abc', 'digits in order'],
    ['&é"\'(-è_çàA1', 'the upper row of the keyboard'],
    ['Aaaaaaaa1111!!', 'the same characters again'],
    ['Xy1!Xy1!Xy1!Xy1!', 'a group repeated'],
    ['Camille.Arnoux93!', 'her own name'],
    ['c@m1ll3-4rn0ux-XY', 'her own name in leet'],
    ['BonjourSoleil-2025', 'two common words'],
    ['CCAS-Bobigny-93000', 'the field and its places'],
    ['Allons enfants de la patrie !', 'what everyone sings'],
    ['password motdepasse azerty qwerty soleil bonjour merci', 'seven common passwords'],
    ['Camille Arnoux est la directrice du CCAS de Pantin', 'a sentence about herself'],
  ])('knows « %s »: %s', (password) => {
    expect(verdict(password)).toBe('PASSWORD_KNOWN');
  });

  it('refuses what is longer than it hashes', () => {
    expect(verdict('kX9#'.repeat(100))).toBe('TOO_LONG');
  });

  it('accepts nothing that meets none of the three ways, and never fails, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 })),
        (password) => {
          const progress = passwordProgress(password, owner);
          const isStrong = progress.isTwelveOfFourClasses || progress.isFourteenOfThreeClasses || progress.isSevenWords;
          expect(progress.reason === null).toBe(isStrong && !progress.isKnown);
          if (progress.reason === null) expect(progress.length).toBeGreaterThanOrEqual(PASSWORD_RULE.lengthWithFourClasses);
        },
      ),
    );
  });

  it('refuses a common word however it is cased, accented, dated and signed', () => {
    const word = fc
      .constantFrom(...COMMON_WORDS)
      .chain((w) =>
        fc.array(fc.boolean(), { minLength: w.length, maxLength: w.length }).map((up) => [...w].map((c, i) => (up[i] ? c.toUpperCase() : c)).join('')),
      );
    fc.assert(
      fc.property(word, fc.integer({ min: 1900, max: 2099 }), fc.constantFrom('!', '?', '#', '...', '-!'), (w, year, sign) => {
        expect(verdict(`${w}${year}${sign}`)).not.toBeNull();
      }),
    );
  });

  it('gives one verdict for composed and decomposed accents', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'éèàùçôAZ19#- abc'), maxLength: 30 }),
        (password) => verdict(password.normalize('NFD')) === verdict(password.normalize('NFC')),
      ),
    );
  });

  it('accepts nearly every random password of fifteen characters', () => {
    const random = fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789#%+-_'), minLength: 15, maxLength: 15 });
    const refused = fc.sample(random, 2000).filter((password) => verdict(password) !== null && passwordProgress(password, owner).classes >= 3);
    expect(refused.length).toBeLessThan(20);
  });
});

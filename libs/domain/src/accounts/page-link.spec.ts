import { isLinkCode, LINK_CODE_ALPHABET, maySignInByPageLink, normaliseLinkCode, wordLinkCode } from './page-link';

describe('a code of a mailed link', () => {
  it('is read as people type it: small letters, spaces, dashes', () => {
    for (const typed of ['KMP7RT', 'kmp 7rt', ' Kmp-7rt\n', 'KMP\u202f7RT']) expect(normaliseLinkCode(typed)).toBe('KMP7RT');
    expect(wordLinkCode('KMP7RT')).toBe('KMP 7RT');
  });

  it('has no sign that is taken for another', () => {
    for (const sign of 'O0I1LZ2S5B8UV6AEI') expect(LINK_CODE_ALPHABET).not.toContain(sign);
    expect(new Set(LINK_CODE_ALPHABET).size).toBe(20);
  });

  it('is a slip when it is too short, too long, or has a sign that no code has', () => {
    expect(['KMP7RT', 'KMP7R', 'KMP7RTT', 'KMO7RT', ''].map(isLinkCode)).toEqual([true, false, false, false, false]);
  });
});

describe('a link that nobody asked for', () => {
  it('signs in who reaches one CCAS or one funder’s publications, and nobody beyond', () => {
    expect(maySignInByPageLink(['director'])).toBe(true);
    expect(maySignInByPageLink(['director', 'contributor', 'funder'])).toBe(true);
    for (const role of ['admin', 'coordinator', 'dpo', 'referent'] as const) expect(maySignInByPageLink(['director', role])).toBe(false);
    expect(maySignInByPageLink([])).toBe(false);
  });
});

import fc from 'fast-check';
import { tidyName, tidyText, tidyTitle, withoutInvisible } from './invisible';

describe('what is not seen', () => {
  it('is removed from a code', () => {
    expect(withoutInvisible('\ufeff93\u200b0\u00ad48\u202c')).toBe('93048');
  });

  it('is removed from a name, whose spaces are plain and whose letters are whole', () => {
    expect(tidyName('  Jean\u00a0\u00a0Du\u200bp\ufeffont\n')).toBe('Jean Dupont');
    expect(tidyName('E\u0301lodie \u200b Ne\u0301')).toBe('Élodie Né');
    expect(tidyName('\u200b\ufeff')).toBe('');
    expect(tidyName('L’Île-Saint-Denis')).toBe('L’Île-Saint-Denis');
  });

  it('is removed from a free text but where it joins, and lines stay lines', () => {
    expect(tidyText(' Un\u200b \u202eétat\u202c\ufeff\n\tdeux\u00a0: \u0000👩\u200d💻️ ')).toBe('Un état\n\tdeux\u00a0: 👩\u200d💻️');
    expect(tidyTitle(' Qui\u200b fait \u202equoi\u202f?\r\nBcc: \u2028x ')).toBe('Qui fait quoi\u202f? Bcc: x');
    expect(tidyText('lone \ud800')).toBe('lone \ufffd');
  });

  it('is removed once and for all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const tidy of [tidyName, tidyText, tidyTitle, withoutInvisible]) expect(tidy(tidy(text))).toBe(tidy(text));
        expect(tidyName(text)).not.toMatch(/[\p{Cf}\p{Cc}]|^ | $| {2}/u);
      }),
    ));
});

import fc from 'fast-check';
import { readPhone, readPostalCode, readWebsite } from './contact-formats';

const spelled = (texts: Record<string, string | null>) => Object.entries(texts);

describe('readPhone', () => {
  it.each(
    spelled({
      '0143939393': '01 43 93 93 93',
      '\u202a01 43\u200b 93 93 93\u202c': '01 43 93 93 93',
      '01.43.93.93.93': '01 43 93 93 93',
      '+33 1 43 93 93 93': '01 43 93 93 93',
      '+33 (0)1 43 93 93 93': '01 43 93 93 93',
      '0033143939393': '01 43 93 93 93',
      '3939': '3939',
      '115': '115',
      '+32 2 123 45 67': '+3221234567',
      '01 43 93 93': null,
      '01 43 93 93 93 93': null,
      'poste 12': null,
      '12 34': null,
      '+33 12': null,
    }),
  )('reads « %s » as %s', (text, expected) => expect(readPhone(text)).toBe(expected));
});

describe('readPostalCode', () => {
  it.each(spelled({ '93200': '93200', '93 200': '93200', '01000': '01000', '98799': '98799', '00100': null, '9320': null, '2A004': null }))(
    'reads « %s » as %s',
    (text, expected) => expect(readPostalCode(text)).toBe(expected),
  );
});

describe('readWebsite', () => {
  it.each(
    spelled({
      'www.ville-exemple.fr': 'https://www.ville-exemple.fr',
      'HTTP://Ville.fr/': 'http://ville.fr',
      'https://ville.fr/CCAS?id=1#haut': 'https://ville.fr/CCAS?id=1#haut',
      'ville.fr:8080/a': 'https://ville.fr:8080/a',
      'javascript:alert(1)': null,
      'https://moi:secret@ville.fr': null,
      'data:text/html,x': null,
      ville: null,
      'https://': null,
    }),
  )('reads « %s » as %s', (text, expected) => expect(readWebsite(text)).toBe(expected));
});

it.each([readPhone, readPostalCode, readWebsite])('%p reads unchanged whatever it gave', (read) => {
  const likely = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.stringMatching(/^(0|\+33|\+4)[0-9 .]{8,14}$/),
    fc.stringMatching(/^[0-9]{3,5}$/),
    fc.stringMatching(/^[a-zA-Z.]{1,12}\.[a-z]{2,4}(:[0-9]{1,5})?(\/[a-z:]*)?$/),
  );
  fc.assert(
    fc.property(likely, (text) => {
      const once = read(text);
      if (once !== null) expect(read(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { findPersonalData, seemsPersonal } from './personal-data';

const count = (text: string) => Object.fromEntries(findPersonalData(text).map((finding) => [finding.kind, finding.count]));

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const gap = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', '-');

/** The groups of a right number, invented: sex, year, month, département, commune, order, key. */
const socialSecurityNumber = fc
  .tuple(
    fc.constantFrom('1', '2', '7', '8'),
    digits(2),
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(digits(2), fc.constantFrom('2A', '2B')),
    digits(3),
    digits(3),
  )
  .map(([sex, year, month, departement, commune, order]) => {
    const groups = [sex, year, String(month).padStart(2, '0'), departement, commune, order];
    const number = BigInt(groups.join('').replace('2A', '19').replace('2B', '18'));
    return [...groups, String(97n - (number % 97n)).padStart(2, '0')];
  });

/** A right French IBAN, invented. */
const iban = fc.tuple(digits(10), fc.stringMatching(/^[0-9A-Z]{11}$/), digits(2)).map(([bank, account, key]) => {
  const rest = `${bank}${account}${key}`;
  const number = [...`${rest}FR00`].map((character) => Number.parseInt(character, 36)).join('');
  return `FR${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${rest}`;
});

describe('personal data in a text', () => {
  it('are social-security numbers, however they are grouped', () => {
    fc.assert(
      fc.property(socialSecurityNumber, gap, (groups, separator) => {
        expect(count(`Dossier de l’usager : ${groups.join(separator)}, reçu le 12/03/2026.`)).toEqual({ socialSecurityNumber: 1 });
      }),
    );
  });

  it('are no numbers with a wrong key', () => {
    fc.assert(
      fc.property(socialSecurityNumber, fc.integer({ min: 1, max: 96 }), (groups, shift) => {
        const key = String(((Number(groups[6]) - 1 + shift) % 97) + 1).padStart(2, '0');
        expect(count([...groups.slice(0, 6), key].join(' '))).toEqual({});
      }),
    );
  });

  it('are IBAN, in groups of four or not, upper case or not, whatever word comes next', () => {
    fc.assert(
      fc.property(iban, fc.boolean(), fc.boolean(), (number, isGrouped, isLower) => {
        const written = isGrouped ? number.replace(/(.{4})/g, '$1 ') : number;
        expect(count(`RIB ${isLower ? written.toLowerCase() : written} MERCI`)).toEqual({ iban: 1 });
      }),
    );
  });

  it('are no IBAN once two neighbouring digits are swapped', () => {
    fc.assert(
      fc.property(iban, fc.integer({ min: 4, max: 25 }), (number, i) => {
        fc.pre(/^\d\d$/.test(number.slice(i, i + 2)));
        const swapped = number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
        fc.pre(swapped !== number);
        expect(count(swapped)).toEqual({});
      }),
    );
  });

  it('are counted once each', () => {
    const number = '1 85 05 78 006 084 91';
    expect(count(`${number}\n${number.replaceAll(' ', '')}\nFR14 2004 1010 0505 0001 3M02 606\nDE89 3704 0044 0532 0130 00`)).toEqual({
      socialSecurityNumber: 1,
      iban: 2,
    });
  });

  it('are known in Corsica', () => {
    expect(count('2 55 08 2A 004 123 69')).toEqual({ socialSecurityNumber: 1 });
    expect(count('2 55 08 2B 004 123 69')).toEqual({});
  });

  it.each([
    'SIRET 269 300 012 00017, tél. 01 48 96 00 00',
    '12 345 678,90 € le 12 mars 2026',
    'FR76 est le début d’un IBAN',
    'Arrêté 2026-153 du 23 novembre 2026',
    '',
  ])('are not seen where there are none: %s', (text) => expect(findPersonalData(text)).toEqual([]));

  it('are looked for in a long text of near misses without losing the way', () => {
    expect(findPersonalData('1 11 01 11 111 111 1 FR76 '.repeat(20_000))).toEqual([]);
  });
});

describe('a text of two million characters made to be looked at for ever', () => {
  it.each(['a', '1', ' ', 'a.', '1 ', 'FR76', 'M. ', 'Mme  ', 'né ', '0612', '@a', 'a@', '1 85 05 78 006 084 ', '+33 ', 'allocataire\t'])(
    'is gone through once: %j',
    (piece) => {
      const text = piece.repeat(2_000_000 / piece.length);
      expect(findPersonalData(text)).toEqual([]);
      expect(typeof seemsPersonal(text)).toBe('boolean');
    },
  );
});

describe('what is looked for in a long text', () => {
  /** Expressions that were run while `work` went on, and how often. */
  const ran = (work: () => unknown): { readonly sources: ReadonlySet<string>; readonly runs: number } => {
    const sources = new Set<string>();
    const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec') as TypedPropertyDescriptor<RegExp['exec']>;
    const exec = original.value as RegExp['exec'];
    let runs = 0;
    Object.defineProperty(RegExp.prototype, 'exec', {
      ...original,
      value(this: RegExp, text: string) {
        sources.add(this.source);
        runs++;
        return exec.call(this, text);
      },
    });
    try {
      work();
    } finally {
      Object.defineProperty(RegExp.prototype, 'exec', original);
    }
    return { sources, runs };
  };
  const look = (text: string) => ran(() => [findPersonalData(text), seemsPersonal(text)]);

  it('is looked for by expressions that look no further than a few characters from where they begin', () => {
    const { sources } = look('FR76 M. x 1 85 05 ');
    expect(sources.size).toBeGreaterThan(5);
    // a repetition without an end: `+`, `*` or `{2,}`, outside of a class of characters
    for (const source of sources) expect(source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_')).not.toMatch(/[+*]|\{\d*,\}/);
  });

  it.each(['a', '1', ' ', 'FR76', 'FR76 3000 6000 01', 'M. ', '1 85 05 78 006 084 91 ', 'a@'])(
    'is looked for ten times as often where there is ten times as much of %j',
    (piece) => expect(look(piece.repeat(20_000)).runs).toBeLessThanOrEqual(10 * look(piece.repeat(2_000)).runs),
  );
});

describe('a text that speaks of a person', () => {
  it.each(['Voir Mme Durand', 'appeler le 06 12 34 56 78', 'a.b@exemple.fr', 'née le 3 mars', 'NIR 2 85 05 93 066 123', 'RIB FR1420041010050500013M02606'])(
    'is noticed: %s',
    (text) => expect(seemsPersonal(text)).toBe(true),
  );

  it.each(['Convention signée le 12 mars 2026', 'En attente de Mme la maire', '12 agents formés sur 37, budget 12 500 €', '', null])(
    'is not seen where there is none: %s',
    (text) => expect(seemsPersonal(text)).toBe(false),
  );
});

/** What is looked for in files and texts: what must never be in the product about the people whom the CCAS help. */
export type PersonalDataKind = 'socialSecurityNumber' | 'iban';

/** How many different ones of a kind were found. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly count: number;
}

/** People write these numbers in groups; text taken out of a file may put two spaces. Never over a line end: that is another cell. */
const GAP = '[ \\t\\u00a0\\u202f.\\-]{0,2}';

/** Sex, year, month (20–42 and 50–99 where it is not known), département (2A, 2B), commune, order, key: NIR, decree 82-103. */
const SOCIAL_SECURITY_NUMBER = new RegExp(
  `(?<![0-9A-Z])[1-478]${GAP}\\d{2}${GAP}(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)${GAP}(?:\\d{2}|2[AB])${GAP}\\d{3}${GAP}\\d{3}${GAP}\\d{2}(?!\\d)`,
  'g',
);

/** Country and key, then as many characters as the country's IBAN have (ISO 13616 registry; countries of SEPA). */
const IBAN_START = /(?<![0-9A-Z])([A-Z]{2})[ \u00a0\u202f]?(\d{2})/g;
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28 },
  ...{ IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22 },
};

/** What follows the start of an IBAN, by country: looked for at one place of the text. */
const IBAN_RESTS = new Map(
  Object.entries(IBAN_LENGTHS).map(([country, length]) => [country, new RegExp(`(?:${GAP}[0-9A-Z]){${length - 4}}(?![0-9A-Z])`, 'y')]),
);

const compact = (text: string): string => text.replace(/[^0-9A-Z]/g, '');

/** Remainder of a number too long for arithmetic. */
const remainder97 = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** Whether the 15 characters are a social-security number with the right key; 2A counts as 19 and 2B as 18 (Corsica). */
const hasSocialSecurityKey = (number: string): boolean =>
  97 - remainder97(number.slice(0, 13).replace('2A', '19').replace('2B', '18')) === Number(number.slice(13));

/** Whether the characters are an IBAN with the right key: letters count from 10, the first four stand last, the rest by 97 is 1 (ISO 7064). */
const hasIbanKey = (iban: string): boolean =>
  remainder97([...`${iban.slice(4)}${iban.slice(0, 4)}`].map((character) => Number.parseInt(character, 36)).join('')) === 1;

const socialSecurityNumbers = (text: string): string[] => (text.match(SOCIAL_SECURITY_NUMBER) ?? []).map(compact).filter(hasSocialSecurityKey);

const ibans = (text: string): string[] =>
  [...text.matchAll(IBAN_START)].flatMap(({ 0: start, 1: country = '', index }) => {
    const rest = IBAN_RESTS.get(country);
    if (!rest) return [];
    rest.lastIndex = index + start.length;
    const found = rest.exec(text);
    const iban = found ? compact(start + found[0]) : '';
    return iban && hasIbanKey(iban) ? [iban] : [];
  });

/** French social-security numbers and IBAN in a text, those with a right key: how many different ones of each kind; none is no line. */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const upper = text.toUpperCase();
  const found: readonly (readonly [PersonalDataKind, string[]])[] = [
    ['socialSecurityNumber', socialSecurityNumbers(upper)],
    ['iban', ibans(upper)],
  ];
  return found.map(([kind, numbers]) => ({ kind, count: new Set(numbers).size })).filter(({ count }) => count > 0);
}

/**
 * Other signs that a sentence speaks of a person: e-mail, telephone, « M. » or « Mme » and a name. None looks further than so many characters:
 * what may go on for ever is gone through anew from each of its characters.
 */
const SIGNS = [
  /[\w.+-]@[\w-]{1,63}\.\w{2}/,
  /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/,
  /\b[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d{2}\s?\d{3}\s?\d{3}/,
  /\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s{1,9}\p{Lu}\p{L}/u,
  /\b(?:née?|allocataire|bénéficiaire)\s{1,9}(?:le|n°|numéro)\b/i,
];

/**
 * Whether a free text seems to hold data about a person. It only warns: the product holds no data on those whom the CCAS help, and a rule
 * that refuses would also refuse « Mme la maire ».
 */
export const seemsPersonal = (text: string | null | undefined): boolean =>
  !!text && (SIGNS.some((sign) => sign.test(text)) || findPersonalData(text).length > 0);

import { EPT_SHORT_NAMES, type TerritoryKind } from '@maillage/domain';
import { plain } from './plain-words';
import { readableText } from './readable-text';

/** A level that a file can tell: ours, or one of which we have no territory. */
export type Level = TerritoryKind | 'other';

export interface TerritoryKey {
  readonly kind: TerritoryKind;
  readonly code: string;
  /** 0; 1 for metropolitan France, which stands for France where the file has nothing else. */
  readonly rank: number;
  /** The arrondissement of that commune; null for the commune itself, and for all else. */
  readonly part: string | null;
}

export type TerritoryReading = TerritoryKey | 'no_territory' | 'other_level' | 'unreadable';

const LEVELS: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...['com', 'commune', 'communes', 'arm', 'arrondissementmunicipal'].map((word) => [word, 'commune'] as const),
  ...['dep', 'departement', 'departements', 'dept'].map((word) => [word, 'departement'] as const),
  ...['reg', 'region', 'regions'].map((word) => [word, 'region'] as const),
  ...['epci', 'intercommunalite', 'groupement'].map((word) => [word, 'epci'] as const),
  ...['ept', 'territoire', 'etablissementpublicterritorial'].map((word) => [word, 'ept'] as const),
  ...['france', 'fr', 'fe', 'f', 'fm', 'metro', 'pays', 'country', 'nat', 'national', 'franceentiere', 'francemetropolitaine'].map(
    (word) => [word, 'country'] as const,
  ),
]);

/** What a word of a column of levels means; null where it says nothing. */
export const levelOf = (text: string): Level | null => {
  const word = plain(text);
  return word === '' ? null : (LEVELS.get(word) ?? 'other');
};

const SIREN_BY_EPT: ReadonlyMap<string, string> = new Map(Object.entries(EPT_SHORT_NAMES).map(([siren, name]) => [name, siren]));

const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/;
/** Communes with arrondissements, which have codes like those of communes: Paris, Lyon, Marseille. */
const WITH_ARRONDISSEMENTS: readonly { readonly code: string; readonly count: number; readonly form: RegExp }[] = [
  { code: '75056', count: 20, form: /^751(?:0[1-9]|1\d|20)$/ },
  { code: '69123', count: 9, form: /^6938[1-9]$/ },
  { code: '13055', count: 16, form: /^132(?:0[1-9]|1[0-6])$/ },
];

/** How many arrondissements a commune has. */
export const countArrondissements = (commune: string): number => WITH_ARRONDISSEMENTS.find(({ code }) => code === commune)?.count ?? 0;

const DEPARTEMENT = /^(?:\d{2}|2[AB]|9[78]\d)$/;
const SIREN = /^\d{9}$/;
const COUNTRY = /^(?:FR|F|FRA|FE|FRANCE.*|M|FM|FMET|METRO.*)$/;
const METROPOLITAN = /^(?:M|FM|FMET|METRO.*|FRANCE.*M[EÉ]TRO.*)$/;
/** « XX » of the CNAF, « Total » of the DARES, and other rows that are no place. */
const NO_PLACE = /^(?:X+|Z+|_T|_Z|TOTAL.*|ENSEMBLE.*|NON LOCALIS.*|INCONNU.*|HORS .*|[ÉE]TRANGER.*|-|ND)$/;
/** « 2025-COM-93001 » and « DEP-93 » of INSEE's interface. */
const PREFIXED = /^(?:\d{4}-)?(FRANCE|[A-Z]{2,8}(?:\d{4})?)-(FM?|\d[0-9A-Z]*)$/;

const key = (kind: TerritoryKind, code: string): TerritoryKey => ({ kind, code, rank: 0, part: null });

function commune(code: string): TerritoryReading {
  const city = WITH_ARRONDISSEMENTS.find(({ form }) => form.test(code));
  return city ? { ...key('commune', city.code), part: code } : key('commune', code);
}

const group = (code: string): TerritoryKey => key(code in EPT_SHORT_NAMES ? 'ept' : 'epci', code);

function readAt(level: TerritoryKind, code: string, hasLostZeros: boolean): TerritoryReading {
  const padded = (length: number): string => (hasLostZeros && /^\d+$/.test(code) && code.length === length - 1 ? `0${code}` : code);
  switch (level) {
    case 'country':
      return { ...key(level, 'FR'), rank: METROPOLITAN.test(code) ? 1 : 0 };
    case 'commune':
      return COMMUNE.test(padded(5)) ? commune(padded(5)) : 'unreadable';
    case 'departement':
      return DEPARTEMENT.test(padded(2)) ? key(level, padded(2)) : 'unreadable';
    case 'region':
      return /^\d{2}$/.test(padded(2)) ? key(level, padded(2)) : 'unreadable';
    case 'ept':
    case 'epci':
      return SIREN.test(code) ? group(code) : 'unreadable';
  }
}

/** A code alone: two characters are a département, since régions have the same numbers. */
function readByShape(code: string, hasLostZeros: boolean): TerritoryReading {
  if (COMMUNE.test(code)) return commune(code);
  if (hasLostZeros && /^\d{4}$/.test(code)) return commune(`0${code}`);
  if (SIREN.test(code)) return group(code);
  if (COUNTRY.test(code)) return readAt('country', code, false);
  return DEPARTEMENT.test(code) ? key('departement', code) : 'unreadable';
}

/** A code without what nobody sees, and without the spaces that a spreadsheet puts into numbers. */
function codeIn(text: string): string {
  const code = readableText(text).toUpperCase();
  return /^\d[\dAB ]*$/.test(code) ? code.replaceAll(' ', '') : code;
}

const INSEE_CODE_LENGTH = 5;

/** The code of a commune whose département stands in another column: 93 and 001, 971 and 101 (97101). */
export function joinedCode(departement: string, commune: string): string {
  const [first, second] = [readableText(departement), readableText(commune)];
  if (first === '' || second === '') return second;
  const start = first.length > 2 && second.length > 2 ? first.slice(0, 2) : first.padStart(2, '0');
  return start + second.padStart(INSEE_CODE_LENGTH - start.length, '0');
}

/** The territory that a code of a file means, at its level where that is known. */
export function readTerritory(text: string, level: Level | null, hasLostZeros: boolean): TerritoryReading {
  const code = codeIn(text);
  if (code === '') return 'no_territory';
  if (level === 'other') return 'other_level';
  if (NO_PLACE.test(code)) return 'no_territory';
  const prefixed = PREFIXED.exec(code);
  if (prefixed) return readTerritory(prefixed[2] ?? '', levelOf(prefixed[1] ?? ''), false);
  const ept = SIREN_BY_EPT.get(code);
  if (ept !== undefined && (level === 'ept' || level === null)) return key('ept', ept);
  return level === null ? readByShape(code, hasLostZeros) : readAt(level, code, hasLostZeros);
}

/** Whether codes of communes of this column have kept their leading zeros: then a code of four digits is none. */
export const haveLostZeros = (codes: readonly string[]): boolean => {
  const trimmed = codes.map(codeIn);
  return trimmed.some((code) => /^\d{4}$/.test(code)) && !trimmed.some((code) => /^0\d{4}$/.test(code));
};

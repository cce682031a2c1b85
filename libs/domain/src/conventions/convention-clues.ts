import { addDays, addMonths, type CivilDateText } from '../calendar/civil-date';
import { bareText, countIn, dateIn, DATE_PATTERN, SPAN_PATTERN, spanIn } from './convention-text';

/** What the text of a signed convention may say of it. */
export const CONVENTION_CLUES = [
  'ccasId',
  'effectiveOn',
  'endsOn',
  'renewal',
  'renewalMonths',
  'renewalsMax',
  'noticeMonths',
  'caDeliberatedOn',
  'councilDeliberatedOn',
  'signedOn',
  'transmittedOn',
  'receivedOn',
  'townSignatoryName',
  'ccasSignatoryName',
] as const;
export type ConventionClueKind = (typeof CONVENTION_CLUES)[number];

/** Something read in the text of a convention: never taken for true before a person compared it with its page. */
export interface ConventionClue {
  readonly about: ConventionClueKind;
  /** A civil date, a number of months, a renewal, a name, or the id of a CCAS. */
  readonly value: string | number;
  /** Page on which it stands, from 1. */
  readonly page: number;
  /** The words in which it stands, 160 characters at most. */
  readonly excerpt: string;
}

/** A CCAS as a text may name it. */
export interface NamedCcas {
  readonly id: string;
  readonly communeName: string;
}

const EXCERPT_LENGTH = 160;
/** What may stand between words that belong together: a sentence ends it. */
const NEAR = '[^.;]{0,90}?';
const DATED: readonly (readonly [ConventionClueKind, string])[] = [
  ['effectiveOn', `(?:prend(?:ra)? effet|entre(?:ra)? en vigueur|a compter du|conclue du)${NEAR}${DATE_PATTERN}`],
  ['endsOn', `(?:jusqu['’]au|prend(?:ra)? fin|s['’]acheve(?:ra)?|expire(?:ra)?|arrive(?:ra)? a echeance)${NEAR}${DATE_PATTERN}`],
  ['caDeliberatedOn', `deliberation${NEAR}conseil d['’]administration${NEAR}${DATE_PATTERN}`],
  ['councilDeliberatedOn', `deliberation${NEAR}conseil municipal${NEAR}${DATE_PATTERN}`],
  ['signedOn', `(?:fait a|signee? a|signee? le)[^.;]{0,60}?${DATE_PATTERN}`],
  ['transmittedOn', `transmise?${NEAR}(?:prefecture|controle de legalite)${NEAR}${DATE_PATTERN}`],
  ['receivedOn', `(?:accuse de reception|recue? en prefecture|reception en prefecture)${NEAR}${DATE_PATTERN}`],
];
const AGAIN = '(?:reconduction|reconduit\\w*|renouvel\\w*)[^.;]{0,60}?';
/** Looked at ahead, since the other party stands within its reach. */
const REPRESENTED = /represente?e? par (?=(.{0,140}))/g;
/** A name as it is written: words that begin with a capital, or are one. */
const NAME = /(?:M\.|Mme|Monsieur|Madame)\s+((?:\p{Lu}[\p{L}'’-]+)(?:\s+(?:d[eu]s?\s+)?\p{Lu}[\p{L}'’-]+){1,3})/u;

/** A page as it is looked through: its text, and the same in small letters without accents, letter for letter. */
interface Page {
  readonly number: number;
  readonly text: string;
  readonly plain: string;
}

/**
 * What the pages of a convention say of it, in the order of the pages, each thing once. Nothing is settled where the text says two things: both
 * come, and the person chooses.
 */
export function findConventionClues(pages: readonly string[], ccas: readonly NamedCcas[] = []): ConventionClue[] {
  const read = pages.map((page, index): Page => {
    const text = page.replace(/\s+/g, ' ');
    return { number: index + 1, text, plain: bareText(text).toLowerCase() };
  });
  const found = read.flatMap((page) => [...datesOn(page), ...termsOn(page), ...signatoriesOn(page), ...ccasOn(page, ccas)]);
  const seen = new Set<string>();
  const distinct = found.filter(({ about, value }) => !seen.has(`${about} ${value}`) && seen.add(`${about} ${value}`));
  return [...distinct, ...termByDuration(distinct, read)];
}

const clue = ({ number, text }: Page, about: ConventionClueKind, value: string | number, at: number, length: number): ConventionClue => ({
  about,
  value,
  page: number,
  excerpt: text.slice(at, at + Math.min(length, EXCERPT_LENGTH)).trim(),
});

/** What a pattern finds on a page; a match that means nothing gives null. */
function allOn(page: Page, pattern: string, about: ConventionClueKind, valueOf: (match: RegExpExecArray) => string | number | null): ConventionClue[] {
  return [...page.plain.matchAll(new RegExp(pattern, 'g'))].flatMap((match) => {
    const value = valueOf(match);
    return value === null ? [] : [clue(page, about, value, match.index, match[0].length)];
  });
}

const datesOn = (page: Page): ConventionClue[] => DATED.flatMap(([about, pattern]) => allOn(page, pattern, about, (match) => dateIn(match.slice(1))));

const termsOn = (page: Page): ConventionClue[] => [
  ...allOn(page, '(sans |exclu\\w* |non )?(?:tacite reconduction|reconduction tacite|reconduit\\w* tacitement|tacitement reconduit\\w*)', 'renewal', (match) =>
    match[1] ? null : 'tacit',
  ),
  ...allOn(page, 'reconduction expresse|expressement reconduit\\w*|reconduit\\w* expressement', 'renewal', () => 'express'),
  ...allOn(page, `${AGAIN}(?:periodes?|duree) (?:successives? )?(?:de |d['’])${SPAN_PATTERN}`, 'renewalMonths', (match) => spanIn(match.slice(1))),
  ...allOn(page, `${AGAIN}(\\w+)(?: \\(\\w+\\))? fois`, 'renewalsMax', (match) => countIn(match[1] ?? '')),
  ...allOn(page, `preavis (?:de |d['’])${SPAN_PATTERN}`, 'noticeMonths', (match) => spanIn(match.slice(1))),
];

/** Who signs for whom: the office that is named first behind « représenté par » says it. */
function signatoriesOn(page: Page): ConventionClue[] {
  return [...page.plain.matchAll(REPRESENTED)].flatMap((match) => {
    const at = match.index + match[0].length;
    const name = NAME.exec(page.text.slice(at, at + (match[1] ?? '').length))?.[1];
    const office = /\b(maire|vice-president|president)/.exec(match[1] ?? '')?.[1];
    if (!name || !office) return [];
    return [clue(page, office === 'maire' ? 'townSignatoryName' : 'ccasSignatoryName', name, match.index, match[0].length + 60)];
  });
}

function ccasOn(page: Page, ccas: readonly NamedCcas[]): ConventionClue[] {
  return ccas.flatMap(({ id, communeName }) => {
    const name = bareText(communeName)
      .toLowerCase()
      .replace(/[^a-z0-9 '’-]/g, '.')
      .replace(/^(le|la|les) /, '(?:$1 )?');
    const pattern = `(?:centre communal d['’]action sociale|ccas|ville|commune) (?:de la |de l['’]|de |d['’]|du |des )?${name}(?![\\w-])`;
    return allOn(page, pattern, 'ccasId', () => id).slice(0, 1);
  });
}

/** The last day of what is « conclue pour une durée de trois ans », where the text says one day of effect and no last day. */
function termByDuration(clues: readonly ConventionClue[], pages: readonly Page[]): ConventionClue[] {
  const starts = clues.filter(({ about }) => about === 'effectiveOn');
  if (starts.length !== 1 || clues.some(({ about }) => about === 'endsOn')) return [];
  const pattern = `(?:(?:conclue pour une )?duree (?:initiale )?(?:de |d['’])|conclue pour )${SPAN_PATTERN}`;
  const begun = String(starts[0]?.value);
  const ends = pages.flatMap((page) =>
    allOn(page, pattern, 'endsOn', (match) => {
      const months = spanIn(match.slice(1));
      // the duration of a renewal is not that of the convention
      const isOfRenewal = /reconduct|renouvel/.test(page.plain.slice(Math.max(0, match.index - 60), match.index));
      return months === null || isOfRenewal ? null : termAfter(begun, months);
    }),
  );
  return ends.filter(({ value }, index) => ends.findIndex((other) => other.value === value) === index);
}

/** The last day of what lasts so many months from a day. */
const termAfter = (effectiveOn: CivilDateText, months: number): CivilDateText => addDays(addMonths(effectiveOn, months), -1);

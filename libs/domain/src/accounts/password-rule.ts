import type { FieldReason } from '../errors/field-reasons';
import { COMMON_WORDS, FAMOUS_SENTENCES, KEYBOARD_ROWS } from './known-passwords';

/**
 * The CNIL's recommendation of 21 July 2022 (délibération n° 2022-100), level "password alone", 80 bits: one of
 * 12 characters of the four classes, 14 characters of three classes, or a sentence of seven words. No forced renewal.
 */
export const PASSWORD_RULE = {
  /** Characters wanted with all four classes: upper case, lower case, digits, others. */
  lengthWithFourClasses: 12,
  /** Characters wanted with three of the classes. */
  lengthWithThreeClasses: 14,
  /** Different words of two letters or more wanted in a sentence. */
  wordsOfSentence: 7,
  /** Beyond it nothing is gained, and hashing has a cost. */
  maxLength: 256,
} as const;

/** Characters that must be left once common words, the person's own name, walks on the keyboard and years are taken away. */
const UNFORESEEABLE_CHARACTERS = 8;
/** In a sentence, words of four letters or more that must be no common password: the others may be. */
const UNFORESEEABLE_WORDS = 3;

/** Whose password it is: nobody's own name or address makes a secret. */
export interface PasswordOwner {
  readonly email: string;
  readonly fullName: string;
}

/** Live help while a password is typed: what is there, and which of the three ways it satisfies. */
export interface PasswordProgress {
  /** Characters as people count them (code points). */
  readonly length: number;
  readonly hasUpperCase: boolean;
  readonly hasLowerCase: boolean;
  readonly hasDigit: boolean;
  /** Anything else: punctuation, space, symbol. */
  readonly hasOther: boolean;
  /** How many of the four classes are there. */
  readonly classes: number;
  /** Different words of two letters or more, the person's name left out. */
  readonly words: number;
  readonly isTwelveOfFourClasses: boolean;
  readonly isFourteenOfThreeClasses: boolean;
  readonly isSevenWords: boolean;
  /** Made of what anyone would try first. */
  readonly isKnown: boolean;
  /** What is still wrong, or null when the password is accepted. */
  readonly reason: FieldReason | null;
}

/** One form for one password, whatever keyboard or system typed it (RFC 8265: NFC for what is compared byte by byte). To be applied before hashing. */
export const normalisePassword = (password: string): string => password.normalize('NFC');

/** Lower case without accents, one character for each code point, so that positions stay. */
export const foldForComparison = (text: string): string[] =>
  [...text.normalize('NFC')].map((character) => [...character.normalize('NFD')][0]?.toLowerCase().slice(0, 1) ?? character);

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '£': 'l',
  '|': 'l',
};

/** Marks every place where the fragment stands in the text. */
function mark(text: string, fragment: string, marks: boolean[]): void {
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) marks.fill(true, at, at + fragment.length);
}

/** Marks the runs of four characters or more along a keyboard row, the alphabet or the digits, in either direction. */
function markWalks(text: string, marks: boolean[]): void {
  for (const row of KEYBOARD_ROWS.map(foldForComparison)) {
    for (const line of [row.join(''), row.toReversed().join('')]) {
      for (let at = 0; at + 4 <= line.length; at += 1) mark(text, line.slice(at, at + 4), marks);
    }
  }
}

/** What names the person: the words of the name and of the e-mail, from three letters on. */
const ownWords = ({ email, fullName }: PasswordOwner): string[] => {
  const parts = `${fullName} ${email}`.split(/[^\p{L}\p{N}]+/u);
  const together = [fullName, email.split('@')[0] ?? ''].map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  return [...parts, ...together].map((part) => foldForComparison(part).join('')).filter((part) => part.length >= 3);
};

/** For each character, whether anyone would foresee it. */
function foreseeable(password: string, owner: PasswordOwner): boolean[] {
  const plain = foldForComparison(password);
  const marks: boolean[] = plain.map(() => false);
  const readings = [plain, plain.map((c) => LEET[c] ?? c), plain.map((c) => (c === '1' || c === '!' ? 'l' : (LEET[c] ?? c)))].map((reading) =>
    reading.join(''),
  );
  const fragments = [...COMMON_WORDS, ...ownWords(owner)];
  for (const reading of readings) for (const fragment of fragments) mark(reading, fragment, marks);
  const text = plain.join('');
  markWalks(text, marks);
  // the same character three times or more, a group of up to five repeated, years
  for (const pattern of [/(.)\1{2,}/gsu, /(.{2,5})\1+/gsu, /(?:19|20)\d{2}/g]) {
    for (const found of text.matchAll(pattern)) marks.fill(true, found.index, found.index + found[0].length);
  }
  return marks;
}

const lettersOnly = (text: string): string =>
  foldForComparison(text)
    .filter((character) => /\p{L}/u.test(character))
    .join('');

/** Different words of two letters or more, folded, the person's name left out. */
function wordsOf(password: string, owner: PasswordOwner): string[] {
  const own = new Set(ownWords(owner));
  const words = new Set(password.split(/[^\p{L}\p{M}]+/u).map(lettersOnly));
  return [...words].filter((word) => word.length >= 2 && !own.has(word));
}

/** A famous sentence with little around it. */
const isFamous = (text: string): boolean => {
  const letters = lettersOnly(text);
  return FAMOUS_SENTENCES.some((sentence) => letters.includes(sentence) && letters.length - sentence.length < UNFORESEEABLE_CHARACTERS);
};

/** Made of what anyone would try first: a sentence is judged by its words, anything else by its characters. */
function isMadeOfKnown(text: string, words: readonly string[], owner: PasswordOwner): boolean {
  if (isFamous(text)) return true;
  if (words.length >= PASSWORD_RULE.wordsOfSentence) {
    return words.filter((word) => word.length >= 4 && !COMMON_WORDS.includes(word)).length < UNFORESEEABLE_WORDS;
  }
  const marks = foreseeable(text, owner);
  return marks.filter((is) => !is).length < Math.min(UNFORESEEABLE_CHARACTERS, marks.length);
}

/** What the password already has, for help while typing; {@link checkPassword} is its verdict. */
export function passwordProgress(password: string, owner: PasswordOwner): PasswordProgress {
  const text = normalisePassword(password);
  const length = [...text].length;
  const has = {
    hasUpperCase: /\p{Lu}/u.test(text),
    hasLowerCase: /\p{Ll}/u.test(text),
    hasDigit: /\p{N}/u.test(text),
    hasOther: /[^\p{Lu}\p{Ll}\p{N}]/u.test(text),
  };
  const classes = Object.values(has).filter(Boolean).length;
  const isTooLong = length > PASSWORD_RULE.maxLength;
  const words = isTooLong ? [] : wordsOf(text, owner);
  const isTwelveOfFourClasses = length >= PASSWORD_RULE.lengthWithFourClasses && classes === 4;
  const isFourteenOfThreeClasses = length >= PASSWORD_RULE.lengthWithThreeClasses && classes >= 3;
  const isSevenWords = words.length >= PASSWORD_RULE.wordsOfSentence;
  const isKnown = !isTooLong && length > 0 && isMadeOfKnown(text, words, owner);
  const isStrong = isTwelveOfFourClasses || isFourteenOfThreeClasses || isSevenWords;
  const reason = isTooLong ? 'TOO_LONG' : isKnown ? 'PASSWORD_KNOWN' : isStrong ? null : 'PASSWORD_TOO_WEAK';
  return { length, ...has, classes, words: words.length, isTwelveOfFourClasses, isFourteenOfThreeClasses, isSevenWords, isKnown, reason };
}

/**
 * Why a new password is refused, or null when it is accepted: `PASSWORD_TOO_WEAK` (shorter or poorer than the rule),
 * `PASSWORD_KNOWN` (made of common passwords, of the person's own name, of a walk on the keyboard), `TOO_LONG`.
 */
export const checkPassword = (password: string, owner: PasswordOwner): FieldReason | null => passwordProgress(password, owner).reason;

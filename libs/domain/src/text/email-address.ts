import { withoutInvisible } from './invisible';

/** Local part in ASCII (RFC 5321: another one is for servers that announce SMTPUTF8, which no one can count on); a domain may bear Latin accents. */
const EMAIL = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@(?:[\p{sc=Latin}0-9](?:[\p{sc=Latin}0-9-]*[\p{sc=Latin}0-9])?\.)+[\p{sc=Latin}0-9]{2,}$/u;

/** An address as it is compared: without what is not seen, in lower case. */
export const tidyEmail = (text: string): string => withoutInvisible(text).normalize('NFC').trim().toLowerCase();

/** Characters of an e-mail address at most (RFC 5321). */
export const EMAIL_MAX_LENGTH = 254;

/** Reads an e-mail address; {@link EMAIL_MAX_LENGTH} characters at most. Kept in lower case, without any character that is not seen. Null when it is none. */
export function readEmail(text: string): string | null {
  const address = tidyEmail(text);
  const [local = ''] = address.split('@');
  return address.length <= EMAIL_MAX_LENGTH && EMAIL.test(address) && local.length <= 64 && !/^\.|\.\.|\.$/.test(local) ? address : null;
}

/** Letters that look like Latin ones: those of Cyrillic and Greek that a keyboard or a trick puts in an address. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', ѕ: 's', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ԝ: 'w' },
  ...{ α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
  ...{ œ: 'oe', æ: 'ae', ı: 'i', ø: 'o', ß: 'ss' },
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/**
 * The address that was probably meant by a text that is none: « mailto: », « Nom <a@b.fr> », a typographic apostrophe, an accent before the @, a
 * letter of another alphabet, two @, a dot at the end. To be asked about, never taken: only who types it knows. Null when the text reads as it is, or
 * when nothing can be guessed.
 */
export function suggestEmail(text: string): string | null {
  if (readEmail(text) !== null) return null;
  const typed = withoutInvisible(text).normalize('NFKC').toLowerCase();
  const bare = (/<([^<>]*@[^<>]*)>/.exec(typed)?.[1] ?? typed).replace(/^\s*mailto:/, '').replace(/\?.*$/, '');
  const latin = bare
    .replace(/[’‘ʼ´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[^\x00-\x7f]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/\s+/g, '')
    .replace(/@+/g, '@')
    .replace(/^[.,;:<("']+|[.,;:>)"']+$/g, '')
    .replace(/\.+@/, '@')
    .replace(/\.{2,}/g, '.');
  const [local = '', ...domain] = latin.split('@');
  return readEmail([plain(local), ...domain].join('@'));
}

// What is pasted brings along characters that nobody sees: zero-width spaces of web pages, soft hyphens, marks of direction, byte order marks.
// Two texts that look the same must be the same wherever a text identifies.

/** Format and control characters, and all that Unicode lets be drawn as nothing. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** Characters that are drawn as nothing and say nothing, in any text: the joiners (U+200C, U+200D) and the variants of emoji and of some scripts stay. */

const WITHOUT_USE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;

// as `toWellFormed`, which browsers of offices may lack
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** A text without any character that is not seen; for what identifies: an address, a code. */
export const withoutInvisible = (text: string): string => wellFormed(text).replace(INVISIBLE, '');

/** What parts words: U+FEFF is no space, whatever `\s` says. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu;

/** A text without the characters that say nothing, well formed: what a database keeps, its blanks as they were typed. */
export const legibleText = (text: string): string => wellFormed(text).replace(WITHOUT_USE, '');

/** A free text as it is kept: well formed, trimmed, without the characters that say nothing. Tabs and line breaks stay. */
export const tidyText = (text: string): string => legibleText(text).trim();

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** A title as it is kept: one line, without the characters that say nothing. Its spaces stay as they were typed, those that do not break too. */
export const tidyTitle = (text: string): string =>
  text
    .split(BREAKS)
    .map((line) => tidyText(line))
    .filter(Boolean)
    .join(' ');

/** A name as it is kept: one line, plain spaces, composed letters, nothing that is not seen. « Jean Dupont » is one person however it was pasted. */
export const tidyName = (text: string): string => withoutInvisible(text.replace(BLANKS, ' ')).normalize('NFC').replace(/ {2,}/g, ' ').trim();

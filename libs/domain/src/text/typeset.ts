const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * The text with French spaces and apostrophes: a narrow no-break space before « ; : ! ? » and inside guillemets, a no-break one after
 * « n° », « art. », « L. », « R. ». Only spaces that are there are changed, so that a time or an address stays as it is.
 */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    // looked at from its first space only: from each, a long run would be gone through as often as it has spaces
    .replace(/(?<![ \u00a0])[ \u00a0]+(?=[;:!?»])/g, NARROW)
    .replace(/«[ \u00a0]+/g, `«${NARROW}`)
    .replace(/(n°|\bart\.|\b[LRD]\.) +(?=\p{L}|\d)/gu, `$1${NO_BREAK}`);

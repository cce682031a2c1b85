const MAX_LENGTH = 60;
/** Words that say nothing of what is counted. */
const SMALL_WORDS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'au', 'aux', 'a', 'en', 'un', 'une', 'par', 'pour', 'ou']);

/** The code that is proposed for a name: « Foyers allocataires du RSA » → `foyers_allocataires_rsa`. Empty when the name holds no letter. */
export function codeOfName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  const code = words.join('_').replace(/^[^a-z]+/, '');
  return code.slice(0, MAX_LENGTH).replace(/_+$/, '');
}

import { plain } from './plain-words';

/** Letters of states (`VALUE_STATE_LETTERS`) by what producers write for them. */
type StateWords = ReadonlyMap<string, string>;

/** In the place of a number. `s`, `nd`, `ns`, `so` are INSEE's. */
const IN_VALUES: StateWords = new Map([
  ...['s', 'secret', 'secretstatistique', 'c', 'confidentiel'].map((word) => [word, 's'] as const),
  ...['nd', 'na', 'nan', 'nc', 'ns', 'null', 'none', 'nr', 'nondisponible', 'nonrenseigne', 'noncommunique', 'nonsignificatif', 'indisponible'].map(
    (word) => [word, 'n'] as const,
  ),
  ...['so', 'sansobjet', 'nonconcerne'].map((word) => [word, 'x'] as const),
]);
const SIGNS: StateWords = new Map([
  ['', 'n'],
  ['-', 'n'],
  ['–', 'n'],
  ['—', 'n'],
  ['.', 'n'],
  ['..', 'n'],
  ['...', 'n'],
  ['…', 'n'],
  [':', 'n'],
  ['//', 'x'],
  ['///', 'x'],
]);

/** A column of states of our own form, or of a table made by hand. */
const OWN: StateWords = new Map([
  ...['', 'p', 'published', 'publie', 'publiee', 'provisoire', 'definitif', 'a'].map((word) => [word, 'p'] as const),
  ...['s', 'secret', 'secretstatistique', 'confidentiel', 'c'].map((word) => [word, 's'] as const),
  ...['n', 'nd', 'na', 'notavailable', 'nondisponible', 'indisponible', 'manquant', 'manquante', 'o', 'm'].map((word) => [word, 'n'] as const),
  ...['x', 'so', 'notapplicable', 'nonconcerne', 'nonconcernee', 'sansobjet'].map((word) => [word, 'x'] as const),
  ...['b', 'bounded', 'borne', 'bornee', 'plafonne', 'auplus'].map((word) => [word, 'b'] as const),
  ...['r', 'rounded', 'arrondi', 'arrondie'].map((word) => [word, 'r'] as const),
  ...['e', 'estimated', 'estime', 'estimee', 'estimation'].map((word) => [word, 'e'] as const),
]);

/** SDMX code list CL_CONF_STATUS: F free · C confidential · D, S secondary confidentiality · N not for publication. */
const CONFIDENTIALITY: StateWords = new Map([
  ['', 'p'],
  ['f', 'p'],
  ['a', 'p'],
  ['c', 's'],
  ['d', 's'],
  ['n', 's'],
  ['r', 's'],
  ['s', 's'],
]);

/** SDMX code list CL_OBS_STATUS: A normal · B break · E, F, I estimated, forecast, imputed · L, M, O missing · P provisional · Q suppressed… */
const OBSERVATION: StateWords = new Map([
  ...['', 'a', 'b', 'd', 'g', 'k', 'n', 'p', 's', 'u', 'v', 'w'].map((word) => [word, 'p'] as const),
  ...['e', 'f', 'i'].map((word) => [word, 'e'] as const),
  ...['h', 'l', 'm', 'o'].map((word) => [word, 'n'] as const),
  ['q', 's'],
]);

/** The state that a word in the place of a number tells; null where it is no such word. */
export const stateOfValueWord = (text: string): string | null => SIGNS.get(text) ?? IN_VALUES.get(plain(text)) ?? null;

/** How the states of a column are read, by its header. The answer is null for a word that is none. */
export function stateReader(header: string): (text: string) => string | null {
  const name = plain(header);
  const words = name === 'confstatus' ? CONFIDENTIALITY : name.startsWith('obsstatus') ? OBSERVATION : OWN;
  const cache = new Map<string, string | null>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const letter = words.get(plain(text)) ?? null;
    if (cache.size < 1000) cache.set(text, letter);
    return letter;
  };
}

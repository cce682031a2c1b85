import { wordDay } from '@maillage/domain';

/** « 3 réponses », « 1 réponse ». */
export const counted = (count: number, one: string, many: string): string => `${count.toLocaleString('fr-FR')}\u00a0${count < 2 ? one : many}`;

const spoken = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(day)
    .toLocaleDateString('fr-FR', { ...options, timeZone: 'UTC' })
    .replace(/\b1 (?=\p{L})/u, '1er ')
    .replace(/(\d|1er) (?=\p{L})/u, '$1\u00a0');

/** « 1er décembre 2026 », whose number does not part from its month at the end of a line. */
export const longDay = (day: string): string => wordDay(day).replace(' ', '\u00a0');

/** « mardi 1er décembre » */
export const weekDay = (day: string): string => spoken(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** « 1er décembre 2026 à 14:30 », in Paris. */
export const instantText = (at: Date): string =>
  at
    .toLocaleString('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })
    .replace(/^1 /, '1er ')
    .replace(/^(\d+|1er) /, '$1\u00a0');

/** « CCAS d’Aubigny, CCAS de Bellerive et 4 autres »; null of no name. */
export function namesText(names: readonly string[], total: number, most = 4): string | null {
  const shown = names.slice(0, most);
  const others = total - shown.length;
  if (shown.length === 0) return null;
  if (others > 0) return `${shown.join(', ')} et ${counted(others, 'autre', 'autres')}`;
  return new Intl.ListFormat('fr').format(shown);
}

/** As within a sentence; what begins with an abbreviation stays. */
export const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** As at the head of a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

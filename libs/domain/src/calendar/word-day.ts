import type { CivilDateText } from './civil-date';
import { onFirstUse } from './on-first-use';

const longDate = onFirstUse(() => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }));

/** A day as a French sentence says it: « 1er mars 2026 ». */
export const wordDay = (day: CivilDateText): string =>
  longDate()
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, '1er ');

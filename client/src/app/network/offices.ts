import { addDays, OFFICE_FUNCTIONS } from '@maillage/domain';
import type { Office } from './ccas-gateway';

const rank = ({ function: name }: Office): number => OFFICE_FUNCTIONS.indexOf(name);
const latestFirst = (a: Office, b: Office): number =>
  (b.endsOn ?? '9999').localeCompare(a.endsOn ?? '9999') || (b.startsOn ?? '').localeCompare(a.startsOn ?? '');

/** Who holds an office today or will, by function; then who held one, latest first. */
export const splitOffices = (offices: readonly Office[], today: string): { current: Office[]; coming: Office[]; past: Office[] } => ({
  current: offices.filter(({ isCurrent }) => isCurrent).sort((a, b) => rank(a) - rank(b) || a.personName.localeCompare(b.personName, 'fr')),
  coming: offices.filter(({ isCurrent, startsOn }) => !isCurrent && startsOn !== null && startsOn > today).sort((a, b) => rank(a) - rank(b)),
  past: offices.filter(({ isCurrent, startsOn }) => !isCurrent && !(startsOn !== null && startsOn > today)).sort((a, b) => latestFirst(a, b)),
});

/** Since when a CCAS has no director, if it had one: the day after the last. Null when somebody holds the office. */
export function directionVacantSince(offices: readonly Office[], today: string): string | null {
  const directors = offices.filter((office) => office.function === 'director');
  if (directors.some(({ isCurrent }) => isCurrent)) return null;
  const last = directors
    .flatMap(({ endsOn }) => (endsOn !== null && endsOn < today ? [endsOn] : []))
    .sort()
    .at(-1);
  return last === undefined ? null : addDays(last, 1);
}

/** The offices to call about the work of a CCAS, first the one who answers for it. */
const TO_CALL: readonly Office['function'][] = ['director', 'deputy_director', 'contact'];
export const officesToCall = (offices: readonly Office[]): Office[] =>
  TO_CALL.flatMap((name) => offices.filter((office) => office.isCurrent && office.function === name));

import { OFFICE_FUNCTIONS } from '@maillage/domain';
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

/** The offices to call about the work of a CCAS, first the one who answers for it. */
const TO_CALL: readonly Office['function'][] = ['director', 'deputy_director', 'contact'];
export const officesToCall = (offices: readonly Office[]): Office[] =>
  TO_CALL.flatMap((name) => offices.filter((office) => office.isCurrent && office.function === name));

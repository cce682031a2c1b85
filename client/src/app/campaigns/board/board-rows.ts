import { canBeReminded, hasAnsweredCampaign } from '@maillage/domain';
import type { BoardRow } from '../campaigns-gateway';

/** What the board shows of its rows, in the address as « etat ». */
export const BOARD_FILTERS = {
  tous: { label: 'Tous les CCAS', holds: () => true },
  attendus: { label: 'Réponse attendue', holds: ({ state }: BoardRow) => canBeReminded(state) },
  'a-appeler': { label: 'À appeler', holds: (row: BoardRow) => canBeReminded(row.state) && !canWriteTo(row) },
  repondu: { label: 'Répondu', holds: ({ state }: BoardRow) => hasAnsweredCampaign(state) },
  dispenses: { label: 'Dispensés', holds: ({ state }: BoardRow) => state === 'excused' },
} as const;
export type BoardFilter = keyof typeof BOARD_FILTERS;

/** What the address names, or all. */
export const filterFrom = (param: string | undefined): BoardFilter => (param !== undefined && param in BOARD_FILTERS ? (param as BoardFilter) : 'tous');

/** Whether a mail has a chance: somebody could answer, and was not written to by hand already. */
const canWriteTo = ({ hasAnswerer, lastMail }: BoardRow): boolean => hasAnswerer && lastMail?.kind !== 'by_hand' && lastMail?.kind !== 'late';

/** The CCAS of one EPT on the board, with their coverage. */
export interface BoardGroup {
  readonly name: string;
  readonly rows: readonly BoardRow[];
  readonly covered: Coverage;
}

/** How many have answered, in CCAS and in inhabitants; those excused stand aside. */
export interface Coverage {
  readonly expected: number;
  readonly answered: number;
  readonly seen: number;
  readonly onTime: number;
  readonly population: number;
  readonly answeredPopulation: number;
}

/** What some rows add up to. */
export function coverageOf(rows: readonly BoardRow[]): Coverage {
  const expected = rows.filter(({ state }) => state !== 'excused');
  const answered = expected.filter(({ state }) => hasAnsweredCampaign(state));
  const people = (some: readonly BoardRow[]): number => some.reduce((sum, { populationPersons }) => sum + (populationPersons ?? 0), 0);
  return {
    expected: expected.length,
    answered: answered.length,
    seen: expected.filter(({ state }) => state !== 'unseen').length,
    onTime: answered.filter(({ isOnTime }) => isOnTime).length,
    population: people(expected),
    answeredPopulation: people(answered),
  };
}

/** The rows by EPT, in the order in which they come: of `all` the coverage, of `shown` the lines. */
export function groupRows(all: readonly BoardRow[], shown: ReadonlySet<string>): BoardGroup[] {
  const names = [...new Set(all.map(nameOf))];
  return names.flatMap((name) => {
    const own = all.filter((row) => nameOf(row) === name);
    const rows = own.filter(({ id }) => shown.has(id));
    return rows.length > 0 ? [{ name, rows, covered: coverageOf(own) }] : [];
  });
}

const nameOf = ({ ccas }: BoardRow): string => ccas.ept?.name ?? 'Hors EPT';

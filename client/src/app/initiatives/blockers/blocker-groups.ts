import { type BlockerOrder, DAYS_BEFORE_A_BLOCKER_IS_OLD } from '@maillage/domain';
import { today } from '../../core';
import type { Blocker } from './blockers-gateway';

export const ORDER_LABELS: Readonly<Record<BlockerOrder, string>> = {
  age: 'par ancienneté',
  person: 'par personne',
  ept: 'par EPT',
  review: 'par date de revue',
};

/** The orders by their words in the address; the usual one has none. */
const IN_ADDRESS: readonly (readonly [word: string, order: BlockerOrder])[] = [
  ['personne', 'person'],
  ['ept', 'ept'],
  ['revue', 'review'],
];

export const orderFromParam = (param: string | undefined): BlockerOrder => IN_ADDRESS.find(([word]) => word === param)?.[1] ?? 'age';

export const paramFromOrder = (order: BlockerOrder): string | null => IN_ADDRESS.find(([, of]) => of === order)?.[0] ?? null;

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthOf = (day: string): string => MONTH.format(new Date(day));

/** Blockers that stand together, in the order in which they came. */
export interface BlockerGroup {
  readonly heading: string;
  readonly items: readonly Blocker[];
}

const HEADINGS: Readonly<Record<BlockerOrder, (blocker: Blocker, day: string) => string>> = {
  age: ({ isOld }) => `Depuis ${isOld ? 'plus' : 'moins'} de ${DAYS_BEFORE_A_BLOCKER_IS_OLD}\u202fjours`,
  person: ({ liftedBy }) => liftedBy ?? 'Qui peut le lever n’est pas précisé',
  ept: ({ ccas }) => ccas.ept?.name ?? 'Hors EPT',
  review: ({ reviewOn, isOverdue }, day) =>
    isOverdue
      ? 'Date de revue passée'
      : reviewOn === null
        ? 'Sans date de revue'
        : reviewOn === day
          ? 'À revoir aujourd’hui'
          : `À revoir en ${monthOf(reviewOn)}`,
};

/** A page of them under the headings of its order. */
export function groupBlockers(blockers: readonly Blocker[], order: BlockerOrder, day = today()): BlockerGroup[] {
  const groups = new Map<string, Blocker[]>();
  for (const blocker of blockers) {
    const heading = HEADINGS[order](blocker, day);
    groups.set(heading, [...(groups.get(heading) ?? []), blocker]);
  }
  return [...groups].map(([heading, items]) => ({ heading, items }));
}

import { holdsWords } from '@maillage/domain';
import { groupBy } from './group-by';
import type { CcasListItem } from './network-gateway';

const searchable = (item: CcasListItem): string => [item.name, item.commune.name, item.commune.code, item.siren, item.directorName ?? ''].join(' ');

/** Those that hold the words. */
export const filterCcas = (items: readonly CcasListItem[], text: string): CcasListItem[] => items.filter((item) => holdsWords(searchable(item), text));

/** The figures of one EPT, or of the CCAS outside any. */
export interface EptTotal {
  readonly eptId: number | null;
  /** By which a scope names it. */
  readonly code: string | null;
  readonly name: string;
  readonly ccasCount: number;
  readonly inPlaceCount: number;
  readonly answeredCount: number;
  readonly blockedCount: number;
  /** CCAS that never gave news of any initiative. */
  readonly withoutNewsCount: number;
}

/** One line per EPT, in the order of their names; those outside any EPT last. */
export function totalByEpt(items: readonly CcasListItem[]): EptTotal[] {
  const sum = (group: readonly CcasListItem[], figure: (item: CcasListItem) => number) => group.reduce((total, item) => total + figure(item), 0);
  return groupBy(items, (item) => item.ept?.id ?? null)
    .map(([eptId, group]) => ({
      eptId,
      code: group[0].ept?.code ?? null,
      name: group[0].ept?.name ?? 'Hors EPT',
      ccasCount: group.length,
      inPlaceCount: sum(group, ({ inPlaceCount }) => inPlaceCount),
      answeredCount: sum(group, ({ answeredCount }) => answeredCount),
      blockedCount: sum(group, ({ blockedCount }) => blockedCount),
      withoutNewsCount: sum(group, ({ lastNewsAt }) => (lastNewsAt ? 0 : 1)),
    }))
    .sort((a, b) => Number(a.eptId === null) - Number(b.eptId === null) || a.name.localeCompare(b.name, 'fr'));
}

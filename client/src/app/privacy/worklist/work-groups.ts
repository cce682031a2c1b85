import { PRIVACY_POINTS, type PrivacyWorkOrder } from '@maillage/domain';
import type { PrivacyWorklist, WorkItem } from '../privacy-gateway';
import { POINT_WORDS } from '../words/privacy-words';

/** Work that stands together: of one CCAS, or at one point. */
export interface WorkGroup {
  readonly key: string;
  /** Null where the list is not grouped. */
  readonly name: string | null;
  readonly items: readonly WorkItem[];
  /** How many there are in all, on this page or not. */
  readonly total: number;
}

/** The orders by the words of the address. */
export const ORDERS: Readonly<Record<string, PrivacyWorkOrder>> = { ccas: 'ccas', point: 'point' };

const isPointName = (key: string): key is keyof typeof POINT_WORDS => PRIVACY_POINTS.some((point) => point === key);

/** The page of the list in its groups, in its order. */
export function groupsOf({ items, groups }: PrivacyWorklist, order: PrivacyWorkOrder): WorkGroup[] {
  if (order === 'risk') return [{ key: '', name: null, items, total: items.length }];
  const keyOf = (item: WorkItem): string => (order === 'ccas' ? item.ccas.id : item.point);
  return [...new Set(items.map(keyOf))].map((key) => {
    const own = items.filter((item) => keyOf(item) === key);
    const name = isPointName(key) ? POINT_WORDS[key].label : (own[0]?.ccas.communeName ?? null);
    return { key, name, items: own, total: groups.find((group) => group.key === key)?.count ?? own.length };
  });
}

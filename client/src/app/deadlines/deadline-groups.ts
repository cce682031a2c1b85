import type { DeadlineItem } from './deadlines-gateway';

export interface DeadlineGroup<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** « Décembre 2026 ». */
const monthTitle = (month: string): string => upperFirst(MONTH.format(new Date(`${month}-01T00:00:00Z`)));

function groupsOf<Item>(items: readonly Item[], of: (item: Item) => Omit<DeadlineGroup<Item>, 'items'>): DeadlineGroup<Item>[] {
  const groups = new Map<string, { readonly id: string; readonly title: string; readonly items: Item[] }>();
  for (const item of items) {
    const { id, title } = of(item);
    const group = groups.get(id) ?? { id, title, items: [] };
    groups.set(id, group);
    group.items.push(item);
  }
  return [...groups.values()];
}

/** What is past its day or due within hours, then month by month; no empty group. */
export function groupByMonth<Item extends Pick<DeadlineItem, 'dueOn' | 'dueAt' | 'isOverdue'>>(items: readonly Item[]): DeadlineGroup<Item>[] {
  const isClock = ({ dueAt }: Item): boolean => dueAt !== null;
  const clocks = { id: 'en-heures', title: 'En heures', items: items.filter(isClock) };
  const late = { id: 'en-retard', title: 'En retard', items: items.filter((item) => item.isOverdue && !isClock(item)) };
  const others = items.filter((item) => !item.isOverdue && !isClock(item));
  const months = groupsOf(others, ({ dueOn }) => ({ id: `mois-${dueOn.slice(0, 7)}`, title: monthTitle(dueOn.slice(0, 7)) }));
  return [clocks, late, ...months].filter((group) => group.items.length > 0);
}

/** CCAS by CCAS, in the order in which they come; what is of none is of the network. */
export const groupByCcas = <Item extends Pick<DeadlineItem, 'ccas'>>(items: readonly Item[]): DeadlineGroup<Item>[] =>
  groupsOf(items, ({ ccas }) => (ccas ? { id: `ccas-${ccas.id}`, title: ccas.name } : { id: 'reseau', title: 'Le réseau' }));

import type { DeadlineItem } from './deadlines-gateway';

export interface DeadlineGroup<Item> {
  readonly id: 'en-retard' | 'ce-mois-ci' | 'ensuite';
  readonly title: string;
  readonly items: readonly Item[];
}

/** What is past its day, what falls in the current month, what comes later; no empty group. */
export function groupDeadlines<Item extends Pick<DeadlineItem, 'dueOn' | 'isOverdue'>>(items: readonly Item[], today: string): DeadlineGroup<Item>[] {
  const month = today.slice(0, 7);
  const isThisMonth = ({ dueOn, isOverdue }: Item): boolean => !isOverdue && dueOn.slice(0, 7) <= month;
  const groups: DeadlineGroup<Item>[] = [
    { id: 'en-retard', title: 'En retard', items: items.filter(({ isOverdue }) => isOverdue) },
    { id: 'ce-mois-ci', title: 'Ce mois-ci', items: items.filter(isThisMonth) },
    { id: 'ensuite', title: 'Ensuite', items: items.filter((item) => !item.isOverdue && !isThisMonth(item)) },
  ];
  return groups.filter((group) => group.items.length > 0);
}

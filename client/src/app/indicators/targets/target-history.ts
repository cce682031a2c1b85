/** What a target says, as far as its place among the others goes. */
interface TargetLike {
  readonly territory: { readonly id: number; readonly name: string };
  readonly period: number;
  readonly isInForce: boolean;
  readonly setAt: string;
}

/** The targets of one territory and period: the one that holds, null once it was withdrawn, and all that were set, the latest first. */
export interface TargetThread<T extends TargetLike> {
  readonly territory: T['territory'];
  readonly period: number;
  readonly inForce: T | null;
  readonly history: readonly T[];
}

const collator = new Intl.Collator('fr');

/** Targets by territory and period: those that hold first, by the name of the territory, the nearest period first. */
export function threadsOf<T extends TargetLike>(targets: readonly T[]): TargetThread<T>[] {
  const byPlace = new Map<string, T[]>();
  for (const target of targets) {
    const key = `${target.territory.id} ${target.period}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), target]);
  }
  return [...byPlace.values()]
    .map((history) => [...history].sort((a, b) => b.setAt.localeCompare(a.setAt)))
    .flatMap((history) => {
      const [latest] = history;
      return latest ? [{ territory: latest.territory, period: latest.period, inForce: history.find(({ isInForce }) => isInForce) ?? null, history }] : [];
    })
    .sort((a, b) => Number(a.inForce === null) - Number(b.inForce === null) || collator.compare(a.territory.name, b.territory.name) || a.period - b.period);
}

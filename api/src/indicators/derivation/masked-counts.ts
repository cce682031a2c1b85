import { type DisclosedCell, type OwnCount, publish, type Publication, VALUE_STATE_LETTERS } from '@maillage/domain';
import type { GivenCount } from './given-counts.queries';
import { type LinkedSide, toldByLinks } from './linked-counts';

/** What is shown of a count, or of a total of counts (with `members`). */
export interface ShownCount {
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly state: string;
  readonly importId: number | null;
  readonly covered: number | null;
  readonly members: number | null;
}

/** A period as it was given, with what was shown of it before. */
export interface GivenPeriod {
  readonly period: number;
  readonly given: readonly GivenCount[];
  readonly sides: readonly LinkedSide[];
  readonly ledger: readonly DisclosedCell[];
  readonly membersOf: (territoryId: number) => number | null;
}

/** What may be shown of one period: communes (without `members`) and totals; and what is known of it from then on. */
export function maskPeriod({ period, given, sides, ledger, membersOf }: GivenPeriod): { shown: ShownCount[]; ledger: Publication['ledger'] } {
  const counts = ownCounts(given);
  const told = toldByLinks(counts, sides);
  const publication = publish(
    counts.map((count) => ({ ...count, ...told.get(count.key) })),
    ledger,
  );
  const asShown = (key: string, value: number | null, state: string) =>
    publication.hidden.has(key) ? { value: null, state: VALUE_STATE_LETTERS.secret } : { value, state };
  const communes = given.map(({ territoryId, value, state, importId }) => ({
    ...{ period, territoryId, importId, covered: null, members: null },
    ...asShown(String(territoryId), value, state),
  }));
  const totals = [...totalsOf(counts)].map(([key, { value, covered, partsCount }]) => ({
    ...{ period, territoryId: Number(key), importId: null, covered, members: membersOf(Number(key)) ?? partsCount },
    ...asShown(key, value, VALUE_STATE_LETTERS.published),
  }));
  return { shown: [...communes, ...totals], ledger: publication.ledger };
}

/** The hierarchy of one period: former communes under the commune that they became, communes under their group, groups under the network. */
function ownCounts(given: readonly GivenCount[]): OwnCount[] {
  const isGiven = new Set(given.map(({ territoryId }) => territoryId));
  return given.flatMap(({ territoryId, value, networkTerritoryId, becameId, producerId, weight, ...count }): OwnCount[] => {
    if (value === null) return [];
    const isMerged = becameId !== null && !isGiven.has(becameId);
    const groupId = isMerged ? count.becameGroupId : count.groupId;
    const above = [isMerged ? becameId : null, groupId === networkTerritoryId ? null : groupId, networkTerritoryId].filter((id) => id !== null);
    return [{ key: String(territoryId), value, producer: String(producerId), above: above.map(String), weight }];
  });
}

function totalsOf(counts: readonly OwnCount[]): ReadonlyMap<string, { value: number; covered: number; partsCount: number }> {
  const totals = new Map<string, { value: number; covered: number; parts: Set<string> }>();
  for (const { key, value, above } of counts) {
    for (const [i, totalKey] of above.entries()) {
      const total = totals.get(totalKey) ?? { value: 0, covered: 0, parts: new Set() };
      totals.set(totalKey, { value: total.value + value, covered: total.covered + 1, parts: total.parts.add(above[i - 1] ?? key) });
    }
  }
  return new Map([...totals].map(([key, { value, covered, parts }]) => [key, { value, covered, partsCount: parts.size }]));
}

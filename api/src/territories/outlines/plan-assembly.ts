/** What stands of outlines, and how territories hang together. */
export interface OutlinesStanding {
  /** Territories whose outline was given in a file. */
  readonly givenIds: ReadonlySet<number>;
  /** Communes that hold today. */
  readonly communeIds: readonly number[];
  /** Former communes of which each one was made, where that is all that it is made of. */
  readonly predecessors: ReadonlyMap<number, readonly number[]>;
  /** Levels above, without outline of a file: their communes that hold today. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** A territory whose outline is put together from those of communes. */
export interface Assembly {
  readonly territoryId: number;
  readonly partIds: readonly number[];
}

/**
 * What can be put together: communes that were made of others, and levels above whose communes all have an outline. One missing part is a hole
 * in the map, so that the whole is left out.
 */
export function planAssembly({ givenIds, communeIds, predecessors, members }: OutlinesStanding): Assembly[] {
  const partsOf = (id: number, seen: readonly number[] = []): readonly number[] | null => {
    if (givenIds.has(id)) return [id];
    const former = predecessors.get(id) ?? [];
    return former.length === 0 || seen.includes(id) ? null : allParts(former, [...seen, id]);
  };
  const allParts = (ids: readonly number[], seen: readonly number[] = []): readonly number[] | null => {
    const parts = ids.map((id) => partsOf(id, seen));
    return parts.some((some) => some === null) ? null : [...new Set(parts.flatMap((some) => some ?? []))];
  };
  const wholes: [territoryId: number, parts: readonly number[] | null][] = [
    ...communeIds.filter((id) => !givenIds.has(id)).map((id): [number, readonly number[] | null] => [id, partsOf(id)]),
    ...[...members].map(([id, communes]): [number, readonly number[] | null] => [id, allParts(communes)]),
  ];
  return wholes.flatMap(([territoryId, partIds]) => (partIds && partIds.length > 0 ? [{ territoryId, partIds }] : []));
}

import { type ToldOf, toldGroups } from '@maillage/domain';
import type { TerritoryRef } from '../territories';
import type { CcasShare } from './figure.queries';

/** What is told of some CCAS. */
export interface ToldCounts {
  /** All of them: how many there are is no secret. */
  readonly ccasCount: number;
  /** Null: not told, since it is over too few CCAS whose state the viewer may not read, or would give such a number away. */
  readonly counts: { readonly numerator: number; readonly denominator: number; readonly unknown: number } | null;
}

/** A figure in all, and by EPT in the order in which they come. */
export interface ToldFigure {
  readonly total: ToldCounts;
  readonly byEpt: readonly (ToldCounts & { readonly ept: TerritoryRef | null })[];
}

/** The CCAS by EPT, in the order in which these come. */
export function groupByEpt<T>(ccas: readonly T[], eptOf: (one: T) => Pick<TerritoryRef, 'id'> | null): T[][] {
  const groups = new Map<number | null, T[]>();
  for (const one of ccas) {
    const key = eptOf(one)?.id ?? null;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

const unreadIn = (shares: readonly CcasShare[]): ToldOf => {
  const unread = shares.filter(({ isRead }) => !isRead);
  const idsOf = (of: readonly CcasShare[]) => new Set(of.map(({ ccasId }) => ccasId));
  return {
    members: idsOf(unread),
    answered: idsOf(unread.filter(({ isAnswered }) => isAnswered)),
    counted: idsOf(unread.filter((one) => one.denominator > 0)),
  };
};

function countsOf(shares: readonly CcasShare[], isTold = true): ToldCounts {
  const sum = (of: (share: CcasShare) => number): number => shares.reduce((all, share) => all + of(share), 0);
  const counts = { numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator), unknown: sum(({ unknown }) => unknown) };
  return { ccasCount: shares.length, counts: isTold ? counts : null };
}

/** What of a figure its reader is told. */
export function tellFigure(shares: readonly CcasShare[]): ToldFigure {
  const groups = groupByEpt(shares, ({ ept }) => ept);
  const told = toldGroups(groups.map(unreadIn));
  return {
    total: countsOf(shares, told.total),
    byEpt: groups.map((group, index) => ({ ept: group[0]?.ept ?? null, ...countsOf(group, told.groups[index]) })),
  };
}

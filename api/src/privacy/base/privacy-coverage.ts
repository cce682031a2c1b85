import { type BaseCell, baseCounts, PRIVACY_POINTS, type PrivacyState, type ToldOf, toldGroups } from '@maillage/domain';
import { groupByEpt } from '../../figures';
import type { StandingCcas } from './privacy-base.queries';
import type { PrivacyCoverage } from './privacy-base.type';

const COUNTED: readonly PrivacyState[] = ['compliant', 'to_confirm', 'in_progress', 'non_compliant'];

/** Which unread CCAS stand in counts over these states of each. */
function unreadIn(ccas: readonly StandingCcas[], cellsOf: (one: StandingCcas) => readonly BaseCell[]): ToldOf {
  const unread = ccas.filter(({ isRead }) => !isRead);
  const idsOf = (holds: (state: PrivacyState) => boolean) =>
    new Set(unread.filter((one) => cellsOf(one).some(({ state }) => holds(state))).map(({ id }) => id));
  return { members: idsOf(() => true), answered: idsOf((state) => state !== 'unknown'), counted: idsOf((state) => COUNTED.includes(state)) };
}

/**
 * The base of the whole network, as far as its reader may be told: by EPT, and by point. A day on which other CCAS were open than today is told to
 * those alone who read them: what is left between two such days is what one CCAS answered.
 */
export function tellCoverage(standing: readonly StandingCcas[]): Omit<PrivacyCoverage, 'on'> {
  const ccas = standing.filter(({ isOpen }) => isOpen);
  const isComparable = standing.every((one) => one.isRead || one.isOpen === one.isOpenToday);
  const isReadWhole = (some: readonly StandingCcas[]): boolean => some.every(({ isRead }) => isRead);
  const countsOf = (some: readonly StandingCcas[], isTold: boolean | undefined, cellsOf = ({ cells }: StandingCcas) => cells) =>
    isTold && (isComparable || isReadWhole(some)) ? baseCounts(some.flatMap(cellsOf)) : null;

  const groups = groupByEpt(ccas, ({ ept }) => ept);
  const toldEpts = toldGroups(groups.map((group) => unreadIn(group, ({ cells }) => cells)));
  const atPoint = PRIVACY_POINTS.map(
    (_, index) =>
      ({ cells }: StandingCcas) =>
        cells.slice(index, index + 1),
  );
  const toldPoints = toldGroups(atPoint.map((cellsOf) => unreadIn(ccas, cellsOf)));
  return {
    ccasCount: ccas.length,
    counts: countsOf(ccas, toldEpts.total),
    byPoint: PRIVACY_POINTS.map((point, index) => ({ point, counts: countsOf(ccas, toldPoints.groups[index], atPoint[index]) })),
    byEpt: groups.map((group, index) => ({ ept: group[0]?.ept ?? null, ccasCount: group.length, counts: countsOf(group, toldEpts.groups[index]) })),
  };
}

import { LEFT_OUTCOMES } from '@maillage/domain';
import type { Comparison, OutcomeCounts } from '../comparison/compare-staged';
import type { StagedPair } from '../comparison/staged-pairs';
import type { StoredReport } from './stored-report';

/** Counts of a report, of all indicators and of each. */
const COUNTS = ['newCount', 'changedCount', 'overSecretCount', 'equalCount', 'waitingCount', 'leftCount', 'secretCount'] as const;
type Counts = Record<(typeof COUNTS)[number], number>;

const countsOf = (counts: OutcomeCounts, secretCount: number): Counts => ({
  newCount: counts.new ?? 0,
  changedCount: counts.changed ?? 0,
  overSecretCount: counts.over_secret ?? 0,
  equalCount: counts.equal ?? 0,
  waitingCount: counts.waits ?? 0,
  leftCount: LEFT_OUTCOMES.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0),
  secretCount,
});

/** Whether anything would come of it, at once or by somebody else. */
export const isChanging = ({ newCount, changedCount, overSecretCount, waitingCount }: Omit<Counts, 'secretCount'>): boolean =>
  newCount + changedCount + overSecretCount + waitingCount > 0;

/** Pairs of which anything would come. */
export const changingPairs = (pairs: readonly StagedPair[], { byPair }: Comparison): StagedPair[] =>
  pairs.filter((pair) => isChanging(countsOf(byPair.get(pair) ?? {}, 0)));

/** How the values of a file stand to what is shown, by indicator and in all. */
export function outcomeReport(
  pairs: readonly StagedPair[],
  { byPair, changes, waitingFor }: Comparison,
): Counts & Pick<StoredReport, 'indicators' | 'changes' | 'emptyCount' | 'waitingFor'> {
  const indicators = new Map<number, StoredReport['indicators'][number]>();
  for (const pair of pairs) {
    const counts = countsOf(byPair.get(pair) ?? {}, pair.secretCount);
    const known = indicators.get(pair.indicatorId) ?? { indicatorId: pair.indicatorId, periods: [], ...countsOf({}, 0) };
    known.periods.push(pair.period);
    for (const count of COUNTS) known[count] += counts[count];
    indicators.set(pair.indicatorId, known);
  }
  const listed = [...indicators.values()];
  const total = (count: (typeof COUNTS)[number]): number => listed.reduce((sum, one) => sum + one[count], 0);
  return {
    ...(Object.fromEntries(COUNTS.map((count) => [count, total(count)])) as Counts),
    emptyCount: pairs.reduce((sum, { emptyCount }) => sum + emptyCount, 0),
    waitingFor,
    changes,
    indicators: listed,
  };
}

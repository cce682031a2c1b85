import type { StoredReport } from '../report/stored-report';
import { type WaitingCounts, waitingOf } from './propose-values';
import type { WrittenPair } from './write-values';

/** What was written, and what was proposed to others. */
export interface AppliedChanges {
  readonly written: readonly WrittenPair[];
  readonly waiting: WaitingCounts;
}

const WRITTEN_COUNTS = ['newCount', 'changedCount', 'overSecretCount'] as const;
const COUNTS = [...WRITTEN_COUNTS, 'waitingCount', 'equalCount'] as const;
type Count = (typeof COUNTS)[number];

const totalOf = (lists: readonly Readonly<Record<Count, number>>[]): Record<Count, number> =>
  Object.fromEntries(COUNTS.map((count) => [count, lists.reduce((sum, one) => sum + one[count], 0)])) as Record<Count, number>;

/** The report of what was changed: others may have changed values since the dry run. */
export function asApplied(report: StoredReport, { written, waiting }: AppliedChanges): StoredReport {
  const indicators = report.indicators.map((one) => {
    const own = written.filter(({ indicatorId }) => indicatorId === one.indicatorId);
    const [newCount = 0, changedCount = 0, overSecretCount = 0] = WRITTEN_COUNTS.map((count) => own.reduce((sum, pair) => sum + pair[count], 0));
    const waitingCount = one.periods.reduce((sum, period) => sum + waitingOf(waiting, { indicatorId: one.indicatorId, period }), 0);
    const readCount = COUNTS.reduce((sum, count) => sum + one[count], 0);
    const equalCount = Math.max(0, readCount - newCount - changedCount - overSecretCount - waitingCount);
    return { ...one, newCount, changedCount, overSecretCount, waitingCount, equalCount };
  });
  return { ...report, ...totalOf(indicators), indicators };
}

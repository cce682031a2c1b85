import { IMPORT_SKIP_REASONS } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { compareStaged, type OutcomeCounts } from '../comparison/compare-staged';
import { listDoubts } from '../comparison/list-doubts';
import { listNetworkCommunes } from './network-communes';
import { listReadings } from './list-readings';
import type { ReadFile } from './read-file';
import type { StoredReport } from './stored-report';

/** Codes that a report lists. */
const LISTED_CODES = 50;

/** What the import would change: the dry run. In a transaction that is rolled back or committed alike. */
export async function buildReport(database: Queryable, file: ReadFile, today: string): Promise<StoredReport> {
  const { importId, networkId, codes, geographyYear, isGeographyTold, staged, pairs, notes } = file;
  const { byPair, changes } = await compareStaged(database, importId, pairs);
  const changing = pairs.filter((pair) => {
    const { newCount, changedCount, overSecretCount } = countsOf(byPair.get(pair));
    return newCount + changedCount + overSecretCount > 0;
  });
  const doubts = await listDoubts(database, importId, changing);
  const communes = await listNetworkCommunes(database, networkId, geographyYear, today);
  const seen = new Set(codes.seenIn(geographyYear).flatMap(({ kind, id }) => (kind === 'commune' && id !== null ? [id] : [])));
  const own = communes.filter(({ id }) => seen.has(id));

  const indicators = new Map<number, StoredReport['indicators'][number]>();
  for (const pair of pairs) {
    const { indicatorId, period, secretCount } = pair;
    const counts = countsOf(byPair.get(pair));
    const known = indicators.get(indicatorId) ?? { indicatorId, periods: [], ...countsOf({}), secretCount: 0 };
    known.periods.push(period);
    for (const count of COUNTS) known[count] += counts[count];
    known.secretCount += secretCount;
    indicators.set(indicatorId, known);
  }
  const listed = [...indicators.values()];
  return {
    networkMatched: own.filter(({ isPresent }) => isPresent).length,
    networkExpected: communes.filter(({ isPresent }) => isPresent).length,
    formerCount: own.filter(({ isPresent }) => !isPresent).length,
    outsideNetworkCount: seen.size - own.length,
    unknownTerritoryCount: staged.unknownCodes.size,
    unknownCodes: [...staged.unknownCodes].slice(0, LISTED_CODES),
    newCount: sum(listed, ({ newCount }) => newCount),
    changedCount: sum(listed, ({ changedCount }) => changedCount),
    overSecretCount: sum(listed, ({ overSecretCount }) => overSecretCount),
    equalCount: sum(listed, ({ equalCount }) => equalCount),
    leftCount: sum(listed, ({ leftCount }) => leftCount),
    secretCount: sum(listed, ({ secretCount }) => secretCount),
    emptyCount: sum(pairs, ({ emptyCount }) => emptyCount),
    errorCount: staged.errorCount,
    keptCount: null,
    errors: staged.errors,
    ...doubts,
    changes,
    indicators: listed,
    readings: await listReadings(database, file),
    notes: notes.map((note) => ({ ...note })),
    skips: IMPORT_SKIP_REASONS.map((reason) => ({ reason, count: staged.skipped[reason] ?? 0 })).filter(({ count }) => count > 0),
    isGeographyTold,
  };
}

const COUNTS = ['newCount', 'changedCount', 'overSecretCount', 'equalCount', 'leftCount'] as const;

const countsOf = (counts: OutcomeCounts = {}): Record<(typeof COUNTS)[number], number> => ({
  newCount: counts.new ?? 0,
  changedCount: counts.changed ?? 0,
  overSecretCount: counts.over_secret ?? 0,
  equalCount: counts.equal ?? 0,
  leftCount: (counts.secret_kept ?? 0) + (counts.uncounted ?? 0),
});

function sum<T>(list: readonly T[], amount: (one: T) => number): number {
  return list.reduce((total, one) => total + amount(one), 0);
}

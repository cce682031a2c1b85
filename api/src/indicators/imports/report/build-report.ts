import { IMPORT_SKIP_REASONS } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { compareStaged } from '../comparison/compare-staged';
import { listDoubts } from '../comparison/list-doubts';
import { listNetworkCommunes } from './network-communes';
import { listReadings } from './list-readings';
import { changingPairs, outcomeReport } from './outcome-report';
import type { ReadFile } from './read-file';
import type { StoredReport } from './stored-report';

/** Codes that a report lists. */
const LISTED_CODES = 50;

/** What the import would change: the dry run. In a transaction that is rolled back or committed alike. */
export async function buildReport(database: Queryable, file: ReadFile, today: string): Promise<StoredReport> {
  const { importId, networkId, codes, geographyYear, isGeographyTold, staged, pairs, notes } = file;
  const comparison = await compareStaged(database, importId, pairs);
  const doubts = await listDoubts(database, importId, changingPairs(pairs, comparison));
  const communes = await listNetworkCommunes(database, networkId, geographyYear, today);
  const seen = new Set(codes.seenIn(geographyYear).flatMap(({ kind, id }) => (kind === 'commune' && id !== null ? [id] : [])));
  const own = communes.filter(({ id }) => seen.has(id));

  return {
    networkMatched: own.filter(({ isPresent }) => isPresent).length,
    networkExpected: communes.filter(({ isPresent }) => isPresent).length,
    formerCount: own.filter(({ isPresent }) => !isPresent).length,
    outsideNetworkCount: seen.size - own.length,
    unknownTerritoryCount: staged.unknownCodes.size,
    unknownCodes: [...staged.unknownCodes].slice(0, LISTED_CODES),
    ...outcomeReport(pairs, comparison),
    errorCount: staged.errorCount,
    keptCount: null,
    errors: staged.errors,
    ...doubts,
    readings: await listReadings(database, file),
    notes: notes.map((note) => ({ ...note })),
    skips: IMPORT_SKIP_REASONS.map((reason) => ({ reason, count: staged.skipped[reason] ?? 0 })).filter(({ count }) => count > 0),
    isGeographyTold,
  };
}

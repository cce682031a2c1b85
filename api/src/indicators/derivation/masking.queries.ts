import type { Queryable } from '../../platform/database/queryable';
import { readDisclosed, writeDisclosed } from './disclosure.queries';
import { readGivenCounts, readLinkedCounts, readMembers } from './given-counts.queries';
import type { CountLink, LinkedSide } from './linked-counts';
import { maskPeriod, type ShownCount } from './masked-counts';
import type { RefreshStep } from './refresh-plan';

const REPLACE_COMMUNES = `
  INSERT INTO indicator_value AS v (indicator_id, period, territory_id, value, state, import_id)
  SELECT $1, * FROM unnest($2::integer[], $3::integer[], $4::double precision[], $5::"char"[], $6::integer[])
  ON CONFLICT (indicator_id, period, territory_id) DO UPDATE SET value = excluded.value, state = excluded.state, import_id = excluded.import_id, covered = NULL, members = NULL
   WHERE (v.value, v.state, v.import_id, v.members) IS DISTINCT FROM (excluded.value, excluded.state, excluded.import_id, NULL)`;

const REMOVE_COMMUNES = `
  DELETE FROM indicator_value v
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NULL
     AND NOT EXISTS (SELECT FROM unnest($3::integer[], $4::integer[]) k (period, territory_id) WHERE k.period = v.period AND k.territory_id = v.territory_id)`;

const INSERT_DERIVED = `
  INSERT INTO derived (period, territory_id, value, state, covered, members)
  SELECT * FROM unnest($1::integer[], $2::integer[], $3::double precision[], $4::"char"[], $5::integer[], $6::integer[])`;

/** The indicators whose counts are parts of one's own, or contain them. */
interface LinkedIndicator {
  readonly id: number;
  readonly isMasked: boolean;
  /** Whether it contains the counts. */
  readonly isWhole: boolean;
}

/** What is linked to a masked indicator. */
export function linkedTo(id: number, links: readonly CountLink[], isMasked: (id: number) => boolean): LinkedIndicator[] {
  return links.flatMap(({ partId, wholeId }) => [
    ...(partId === id ? [{ id: wholeId, isMasked: isMasked(wholeId), isWhole: true }] : []),
    ...(wholeId === id ? [{ id: partId, isMasked: isMasked(partId), isWhole: false }] : []),
  ]);
}

/**
 * Writes what may be shown of a network's own counts: communes straight into `indicator_value`, totals into `derived`.
 * Numbers under secrecy stay where they were given (docs/adr/0019-secrecy.md).
 */
export async function deriveMasked(database: Queryable, { indicator: { id }, periods }: RefreshStep, linked: readonly LinkedIndicator[]): Promise<void> {
  const given = await readGivenCounts(database, id, periods);
  const territoryIds = [...new Set(given.map(({ territoryId }) => territoryId))];
  const others = await readLinkedCounts(database, [...new Set(linked.map((each) => each.id))], periods, territoryIds);
  const ancestors = new Set(
    given.flatMap(({ groupId, becameId, becameGroupId, networkTerritoryId }) => [groupId, becameId, becameGroupId, networkTerritoryId]),
  );
  const members = await readMembers(
    database,
    id,
    periods,
    [...ancestors].filter((ancestor) => ancestor !== null),
  );
  const before = await readDisclosed(database, id, periods);
  const masked = periods.map((period) => ({
    period,
    ...maskPeriod({
      period,
      given: given.filter((count) => count.period === period),
      sides: linked.map(({ id: otherId, ...side }): LinkedSide => ({
        ...side,
        counts: others.filter((count) => count.indicatorId === otherId && count.period === period),
      })),
      ledger: before.get(period) ?? [],
      membersOf: (territoryId) => members.get(`${period} ${territoryId}`) ?? null,
    }),
  }));
  await writeShown(
    database,
    id,
    periods,
    masked.flatMap(({ shown }) => shown),
  );
  const changed = masked.filter(({ period, ledger }) => JSON.stringify(ledger) !== JSON.stringify(before.get(period) ?? []));
  await writeDisclosed(database, id, new Map(changed.map(({ period, ledger }) => [period, ledger])));
}

async function writeShown(database: Queryable, indicatorId: number, periods: readonly number[], shown: readonly ShownCount[]): Promise<void> {
  const communes = shown.filter((count) => count.members === null);
  const totals = shown.filter((count) => count.members !== null);
  const column = <K extends keyof ShownCount>(rows: readonly ShownCount[], key: K) => rows.map((row) => row[key]);
  await database.query(REPLACE_COMMUNES, [
    indicatorId,
    column(communes, 'period'),
    column(communes, 'territoryId'),
    column(communes, 'value'),
    column(communes, 'state'),
    column(communes, 'importId'),
  ]);
  await database.query(REMOVE_COMMUNES, [indicatorId, periods, column(communes, 'period'), column(communes, 'territoryId')]);
  await database.query(INSERT_DERIVED, [
    column(totals, 'period'),
    column(totals, 'territoryId'),
    column(totals, 'value'),
    column(totals, 'state'),
    column(totals, 'covered'),
    column(totals, 'members'),
  ]);
}

import { baseCounts, decodeBaseRow, PRIVACY_POINTS, PRIVACY_STATE_LETTERS, type PrivacyState } from '@maillage/domain';
import { ccasReach, ccasRefColumns, inNetwork, isReached, openOn, type CcasRef } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { policyOf, stateLetter, stateOf } from './base.fragments';
import type { PrivacyBase, PrivacyBaseRow, PrivacyCoverage, PrivacyEptCounts, PrivacyPointCounts } from './privacy-base.type';

/** Which heat map is read. */
interface BaseReading {
  readonly networkId: string;
  /** Civil date of the states. */
  readonly on: string;
  /** Civil date; before it the answers come from their history. */
  readonly today: string;
  /** Whose perimeter narrows the rows; null: the whole network, for aggregates alone. */
  readonly viewer: Viewer | null;
}

/** The rank of a point travels as one character. */
const RANK_OFFSET = 64;

// what was answered by the end of the day, as clocks in France say
const ANSWERS_OF_DAY = (day: string): string => `
  SELECT DISTINCT ON (h.answer_id) a.ccas_id, a.point, h.answer, h.evidence_on, h.evidence_ends_on
    FROM privacy_answer_history h JOIN privacy_answer a ON a.id = h.answer_id
   WHERE a.ccas_id IN (SELECT id FROM open_ccas) AND h.since < ((${day} + 1)::timestamp AT TIME ZONE 'Europe/Paris')
   ORDER BY h.answer_id, h.since DESC`;

const ANSWERS_OF_TODAY =
  'SELECT a.ccas_id, a.point, a.answer, a.evidence_on, a.evidence_ends_on FROM privacy_answer a WHERE a.ccas_id IN (SELECT id FROM open_ccas)';

/**
 * The rows of the heat map, in one statement. The states of a CCAS come as one string in no order, two characters each: rank of the point,
 * letter of the state. Putting them in their places here is cheaper than sorting 12,000 answers there.
 */
async function readRows(database: Queryable, { networkId, on, today, viewer }: BaseReading): Promise<PrivacyBaseRow[]> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(on)}::date`;
  const reached = viewer ? isReached(ccasReach(viewer, 'privacy.readStatus', networkId), b, 'c') : 'true';
  const updatable = viewer && on >= today ? isReached(ccasReach(viewer, 'privacy.update', networkId), b, 'c') : 'false';
  const rows = (await database.query(
    `WITH open_ccas AS MATERIALIZED (
       SELECT ${ccasRefColumns('c', 't')}, ${updatable} AS "canUpdate"
         FROM ccas c JOIN territory t ON t.id = c.territory_id
        WHERE ${inNetwork('c.territory_id', network)} AND ${openOn('c', day)} AND ${reached}
     ),
     policy AS MATERIALIZED (${policyOf(network, b)}),
     answers AS (${on < today ? ANSWERS_OF_DAY(day) : ANSWERS_OF_TODAY}),
     states AS (
       SELECT a.ccas_id, string_agg(chr(${RANK_OFFSET} + p.rank) || ${stateLetter(stateOf('a', 'p', day))}, '') AS cells
         FROM answers a JOIN policy p ON p.point = a.point GROUP BY a.ccas_id
     )
     SELECT c.id, c.name, c.kind, c."communeName", c.ept, c."canUpdate", s.cells
       FROM open_ccas c LEFT JOIN states s ON s.ccas_id = c.id
      ORDER BY c.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, c."communeName" COLLATE "fr-x-icu", c.id`,
    b.values,
  )) as (CcasRef & { canUpdate: boolean; cells: string | null })[];
  return rows.map(({ canUpdate, cells, ...ccas }) => ({ ccas, canUpdate, states: inPlaces(cells ?? '') }));
}

/** The string of a row, one character per point. */
function inPlaces(cells: string): string {
  const states = new Array<string>(PRIVACY_POINTS.length).fill(PRIVACY_STATE_LETTERS.unknown);
  for (let at = 0; at < cells.length; at += 2) states[cells.charCodeAt(at) - RANK_OFFSET - 1] = cells.charAt(at + 1);
  return states.join('');
}

/** The base on a day: rows of the CCAS that the viewer may see, and their counts. */
export async function readBase(database: Queryable, reading: BaseReading & { readonly viewer: Viewer }): Promise<PrivacyBase> {
  const rows = await readRows(database, reading);
  return { on: reading.on, rows, ...aggregate(rows) };
}

/** The base of the whole network on a day, in aggregates. */
export async function readCoverage(database: Queryable, reading: Omit<BaseReading, 'viewer'>): Promise<PrivacyCoverage> {
  const rows = await readRows(database, { ...reading, viewer: null });
  return { on: reading.on, ccasCount: rows.length, ...aggregate(rows) };
}

function aggregate(rows: readonly PrivacyBaseRow[]): Pick<PrivacyBase, 'counts' | 'byPoint' | 'byEpt'> {
  const decoded = rows.map((row) => ({ ept: row.ccas.ept, states: decodeBaseRow(row.states) }));
  const byPoint: PrivacyPointCounts[] = PRIVACY_POINTS.map((point, index) => ({
    point,
    counts: baseCounts(decoded.map(({ states }) => states[index] as PrivacyState)),
  }));
  const groups = new Map<number | null, typeof decoded>();
  for (const row of decoded) groups.set(row.ept?.id ?? null, [...(groups.get(row.ept?.id ?? null) ?? []), row]);
  const byEpt: PrivacyEptCounts[] = [...groups.values()].map((group) => ({
    ept: group[0]?.ept ?? null,
    ccasCount: group.length,
    counts: baseCounts(group.flatMap(({ states }) => states)),
  }));
  return { counts: baseCounts(decoded.flatMap(({ states }) => states)), byPoint, byEpt };
}

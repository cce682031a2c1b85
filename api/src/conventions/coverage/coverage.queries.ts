import { CONVENTION_STATUSES, STATUSES_IN_FORCE, type ConventionActKind, type ConventionKind, type ConventionStatus } from '@maillage/domain';
import { type ScopeInput, type ScopeReading, scopeConditions } from '../../cohorts';
import { eptJson, inNetwork, openOn } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { quoted } from '../../platform/database/quoted';
import { canManage, canRead, COVERED_VOLETS, statusPeriodOn, type ConventionReading } from '../convention.fragments';
import { coveringPeriods, holdsDay, isCoveredOn } from './coverage.figure';
import type { CcasCoverage, ConventionCoveragePoint } from './coverage.type';

/** What counts as a coverage. */
export interface CoverageRule {
  readonly kinds: readonly ConventionKind[];
  readonly minimumVolets: number;
}

/** Of several conventions of a CCAS, the one furthest in its life speaks for it; those that are over come last. */
const OVER: readonly ConventionStatus[] = ['expired', 'terminated', 'replaced'];
const FURTHEST_FIRST: readonly ConventionStatus[] = [
  ...STATUSES_IN_FORCE,
  ...CONVENTION_STATUSES.filter((status) => !STATUSES_IN_FORCE.includes(status) && !OVER.includes(status)).reverse(),
  ...OVER,
];

/** What a signed convention misses when it is fragile, in the usual order. */
const SOUND_ACTS: readonly ConventionActKind[] = ['ca_deliberation', 'council_deliberation', 'receipt'];

/** SQL: the acts of those that the convention of that id did not have on the day, as a JSON list. */
const missingActs = (conventionId: string, day: string): string => `(
  SELECT coalesce(json_agg(m.kind ORDER BY m.rank), '[]') FROM unnest(ARRAY[${quoted(SOUND_ACTS)}]) WITH ORDINALITY m (kind, rank)
   WHERE NOT EXISTS (SELECT FROM convention_act a WHERE a.convention_id = ${conventionId} AND a.kind = m.kind AND a.happened_on <= ${day}))`;

/** How each CCAS that was open on the day stood then, by EPT then commune, in one statement. */
export async function readCoverage(database: Queryable, reading: ConventionReading, { kinds, minimumVolets }: CoverageRule): Promise<CcasCoverage[]> {
  const b = new Bindings();
  const day = `${b.bind(reading.on)}::date`;
  const network = `${b.bind(reading.networkId)}::uuid`;
  const isOfKind = `v.kind = ANY (${b.bind(kinds)}::text[])`;
  const minimum = `${b.bind(minimumVolets)}::integer`;
  const [{ ccas }] = (await database.query(
    `WITH best AS (
       SELECT DISTINCT ON (v.ccas_id) v.ccas_id, v.id, s.status, s.term_on, coalesce(n.covered, 0) AS covered,
              s.status IN (${quoted(STATUSES_IN_FORCE)}) AND coalesce(n.covered, 0) >= ${minimum} AS is_covering
         FROM convention v ${statusPeriodOn(day, 'INNER')} LEFT JOIN (${COVERED_VOLETS}) n ON n.convention_id = v.id
        WHERE v.network_id = ${network} AND v.archived_at IS NULL AND ${isOfKind}
        ORDER BY v.ccas_id, is_covering DESC, array_position(ARRAY[${quoted(FURTHEST_FIRST)}], s.status), covered DESC, s.term_on DESC NULLS FIRST, v.id
     ), open_ccas AS (
       SELECT c.id, c.name, c.kind, c.territory_id, t.name AS commune_name, ${eptJson('t.id')} AS ept
         FROM ccas c JOIN territory t ON t.id = c.territory_id
        WHERE ${openOn('c', day)} AND ${inNetwork('c.territory_id', network)}
     )
     SELECT coalesce(json_agg(json_build_object(
              'ccas', json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'communeName', c.commune_name, 'ept', c.ept),
              'isCovered', ${isCoveredOn('c.id', network, day, { isOfKind, minimumVolets: minimum })}, 'status', x.status,
              'conventionId', CASE WHEN ${canRead(reading, b, 'c')} THEN x.id END, 'termOn', x.term_on,
              'missingActs', CASE WHEN x.status = 'signed_fragile' AND ${canRead(reading, b, 'c')} THEN ${missingActs('x.id', day)} ELSE '[]' END,
              'coveredVoletsCount', coalesce(x.covered, 0),
              'canManage', ${canManage(reading, b, 'c')})
            ORDER BY c.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, c.commune_name COLLATE "fr-x-icu", c.id), '[]') AS ccas
       FROM open_ccas c LEFT JOIN best x ON x.ccas_id = c.id`,
    b.values,
  )) as [{ ccas: CcasCoverage[] }];
  return ccas;
}

/** The longest history that is told. */
export const HISTORY_MONTHS_MAX = 600;

/** Coverage of a part of the network on the first day, then each month, and on the last day, in one statement. Months count from the first day: 31 January, 28 February, 31 March. */
export async function readCoverageHistory(
  database: Queryable,
  reading: ScopeReading,
  { kinds, minimumVolets }: CoverageRule,
  { from, to, scope }: { readonly from: string; readonly to: string; readonly scope?: ScopeInput | null },
): Promise<ConventionCoveragePoint[]> {
  const b = new Bindings();
  const network = `${b.bind(reading.networkId)}::uuid`;
  const within = [inNetwork('c.territory_id', network), ...scopeConditions(scope, reading, b, 'c.id')].join(' AND ');
  const [first, last] = [`${b.bind(from)}::date`, `${b.bind(to)}::date`];
  return (await database.query(
    `WITH days AS (
       SELECT day FROM generate_series(0, ${HISTORY_MONTHS_MAX}) n CROSS JOIN LATERAL (SELECT (${first} + make_interval(months => n))::date) m (day)
        WHERE day < ${last} UNION SELECT ${last}
     ), network_ccas AS MATERIALIZED (
       SELECT c.id, c.opened_on, c.closed_on FROM ccas c WHERE ${within}
     ), covering AS MATERIALIZED (
       ${coveringPeriods(network, { isOfKind: `v.kind = ANY (${b.bind(kinds)}::text[])`, minimumVolets: `${b.bind(minimumVolets)}::integer` })}
     )
     SELECT d.day::text AS on,
            (SELECT count(DISTINCT f.ccas_id)::integer FROM covering f JOIN network_ccas c ON c.id = f.ccas_id
              WHERE ${holdsDay('f', 'd.day')} AND ${openOn('c', 'd.day')}) AS numerator,
            (SELECT count(*)::integer FROM network_ccas c WHERE ${openOn('c', 'd.day')}) AS denominator
       FROM days d ORDER BY d.day`,
    b.values,
  )) as ConventionCoveragePoint[];
}

import { ADOPTION_STAGES } from '@maillage/domain';
import type { Viewer } from '../platform/access/viewer';
import type { Bindings } from '../platform/database/bindings';
import { ccasReach, ccasRows, isReached, openOn } from '../network';

/** Who reads what network on what day: what every read of this feature depends on. */
export interface Reading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
}

/**
 * SQL: the CCAS of the network as the rows of a CTE, each with what the viewer may do with it, who that is where it is open, and its `rank` by EPT then commune.
 * Those open today; or one by its id, open or not.
 */
export function networkCcas({ viewer, networkId, today }: Reading, b: Bindings, ccasId?: string): string {
  const isOpen = openOn('c', `${b.bind(today)}::date`);
  return ccasRows(`${b.bind(networkId)}::uuid`, ccasId === undefined ? isOpen : `c.id = ${b.bind(ccasId)}::uuid`, [
    `(${isOpen} AND ${isReached(ccasReach(viewer, 'adoption.update', networkId), b, 'c')}) AS "canUpdate"`,
    `${isReached(ccasReach(viewer, 'adoption.readDetail', networkId), b, 'c')} AS "isDetailVisible"`,
    `CASE WHEN ${isOpen} THEN ${b.bind(viewer.accountId)}::uuid END AS "viewerId"`,
  ]);
}

/** SQL: an `InitiativeRef` as JSON, from the aliases of an `initiative` and of its `plan`. */
export const initiativeRefJson = (i: string, p: string): string =>
  `json_build_object('id', ${i}.id, 'number', ${i}.number, 'title', ${i}.title, 'planYear', ${p}.year)`;

/** SQL condition: the milestone of that alias is late on the day `day`: due before it, and not done. */
export const isLate = (m: string, day: string): string => `(${m}.done_on IS NULL AND ${m}.due_on < ${day})`;

/** SQL condition: the initiative of that alias is still carried: neither archived, nor carried over to a later plan. */
export const isLive = (i: string): string =>
  `(${i}.archived_at IS NULL AND NOT EXISTS (SELECT FROM initiative later WHERE later.carried_over_from_id = ${i}.id))`;

/** SQL: the id of the current plan of a network: that of the year of the day, else the latest. */
export const currentPlanOf = (network: string, day: string): string =>
  `(SELECT cp.id FROM plan cp WHERE cp.network_id = ${network} ORDER BY (cp.year = extract(year FROM ${day})) DESC, cp.year DESC LIMIT 1)`;

/** SQL: how many of the adoptions `a` stand at each stage, a column for each: what everything that tells of an adoption counts. */
export const STAGE_COUNTS = ADOPTION_STAGES.map((stage) => `count(*) FILTER (WHERE a.stage = '${stage}') AS ${stage}`).join(', ');

/**
 * SQL: what the CCAS of a CTE `open_ccas` made by {@link networkCcas} tell of some initiatives, a row for each that has news. For all
 * at once: counting initiative by initiative would go through the CCAS as many times.
 */
export const adoptionCounts = (initiativeIds: string): string => `
  SELECT a.initiative_id, count(*) AS answered, ${STAGE_COUNTS}, max(a.last_news_at) AS last_news_at,
         count(*) FILTER (WHERE a.blocker IS NOT NULL AND c."isDetailVisible") AS blocked
    FROM adoption a JOIN open_ccas c ON c.id = a.ccas_id WHERE a.initiative_id IN (${initiativeIds}) GROUP BY a.initiative_id`;

/** SQL: an `AdoptionCounts` as JSON, from a row of {@link adoptionCounts}, absent where there is no news; needs the CTE `open_ccas` too. */
export const adoptionCountsJson = (k: string): string => {
  const total = '(SELECT count(*) FROM open_ccas)';
  const count = (column: string): string => `coalesce(${k}.${column}, 0)`;
  return `json_build_object('total', ${total}, 'answered', ${count('answered')}, 'withoutNews', ${total} - ${count('answered')},
    'concerned', ${total} - ${count('not_concerned')}, 'notConcerned', ${count('not_concerned')}, 'toContact', ${count('to_contact')}, 'informed', ${count('informed')},
    'volunteer', ${count('volunteer')}, 'committed', ${count('committed')}, 'inPlace', ${count('in_place')}, 'assessed', ${count('assessed')}, 'blocked', ${count('blocked')})`;
};

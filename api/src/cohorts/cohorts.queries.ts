import { ccasRefColumns, inNetwork } from '../network';
import type { Queryable } from '../platform/database/queryable';
import type { CohortType } from './cohort.type';

const cohorts = (condition: string): string => `
  SELECT h.id, h.network_id AS "networkId", h.name, h.purpose, h.version, h.updated_at AS "updatedAt",
         coalesce((SELECT json_agg(m ORDER BY m."communeName" COLLATE "fr-x-icu", m.id)
                     FROM (SELECT ${ccasRefColumns('c', 't')} FROM cohort_member cm JOIN ccas c ON c.id = cm.ccas_id JOIN territory t ON t.id = c.territory_id
                            WHERE cm.cohort_id = h.id) m), '[]') AS members
    FROM cohort h WHERE ${condition} ORDER BY h.name COLLATE "fr-x-icu", h.id`;

const OF_NETWORK = cohorts('h.network_id = $1::uuid');
const ONE = cohorts('h.id = $1::uuid');

/** The groups of a network, by name. */
export const listCohorts = (database: Queryable, networkId: string): Promise<CohortType[]> => database.query(OF_NETWORK, [networkId]);

/** One group. */
export async function getCohort(database: Queryable, id: string): Promise<CohortType | undefined> {
  const [cohort] = (await database.query(ONE, [id])) as CohortType[];
  return cohort;
}

/** Whether all of these CCAS stand in the network. */
export async function areAllInNetwork(database: Queryable, networkId: string, ccasIds: readonly string[]): Promise<boolean> {
  const [row] = (await database.query(
    `SELECT NOT EXISTS (SELECT FROM unnest($2::uuid[]) asked (id)
                         WHERE NOT EXISTS (SELECT FROM ccas c WHERE c.id = asked.id AND ${inNetwork('c.territory_id', '$1::uuid')})) AS are`,
    [networkId, ccasIds],
  )) as [{ are: boolean }];
  return row.are;
}

/** The CCAS of the group are from now on these and no others; only differences are written. */
export async function replaceMembers(database: Queryable, cohortId: string, ccasIds: readonly string[]): Promise<void> {
  await database.query(`DELETE FROM cohort_member WHERE cohort_id = $1 AND ccas_id <> ALL ($2::uuid[])`, [cohortId, ccasIds]);
  await database.query(`INSERT INTO cohort_member (cohort_id, ccas_id) SELECT $1, id FROM unnest($2::uuid[]) asked (id) ON CONFLICT DO NOTHING`, [
    cohortId,
    ccasIds,
  ]);
}

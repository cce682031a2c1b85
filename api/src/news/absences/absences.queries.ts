import { heldOn } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import type { AbsenceType, AbsentPerson } from './absence.type';

const person = (a: string): string => `json_build_object('accountId', ${a}.id, 'name', ${a}.full_name)`;

/** More than people who work together are away, or stand in for one: a list that is longer helps nobody. */
const LIST_LIMIT = 500;

const absences = (condition: string): string => `
  SELECT b.id, b.network_id AS "networkId", ${person('a')} AS person, b.starts_on::text AS "startsOn", b.ends_on::text AS "endsOn",
         CASE WHEN d.id IS NOT NULL THEN ${person('d')} END AS deputy, b.deputy_account_id AS "deputyAccountId", $1::date BETWEEN b.starts_on AND b.ends_on AS "isNow", b.version
    FROM absence b JOIN account a ON a.id = b.account_id LEFT JOIN account d ON d.id = b.deputy_account_id
   WHERE ${condition} ORDER BY b.starts_on, a.full_name COLLATE "fr-x-icu", b.id LIMIT ${LIST_LIMIT}`;

/** Of people who still have a role there. $1 the day, $2 network. */
const OF_NETWORK = absences(`b.network_id = $2::uuid AND b.ends_on >= $1::date AND a.disabled_at IS NULL
     AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = b.network_id AND ${heldOn('r', '$1::date')})`);
const ONE = absences('b.id = $2::uuid');

/** The absences of a network, present and to come. */
export const listAbsences = (database: Queryable, networkId: string, today: string): Promise<AbsenceType[]> => database.query(OF_NETWORK, [today, networkId]);

/** One absence. */
export async function getAbsence(database: Queryable, id: string, today: string): Promise<AbsenceType | undefined> {
  const [absence] = (await database.query(ONE, [today, id])) as AbsenceType[];
  return absence;
}

/** Whether an account has a role in a network on the day. */
export async function isOfNetwork(database: Queryable, accountId: string, networkId: string, today: string): Promise<boolean> {
  const rows = (await database.query(
    `SELECT FROM account a JOIN role_assignment r ON r.account_id = a.id
      WHERE a.id = $1 AND r.network_id = $2 AND r.role <> 'funder' AND a.disabled_at IS NULL AND ${heldOn('r', '$3::date')} LIMIT 1`,
    [accountId, networkId, today],
  )) as unknown[];
  return rows.length > 0;
}

/**
 * Who may read what the person is written about: for whom has a role at a CCAS, those of that CCAS, the référents of its territory and the coordination;
 * for whom has one in the network, those who have such a one. $1 account, $2 network, $3 the day, $4 one account or null.
 */
const CANDIDATES = `
  WITH own AS (SELECT r.* FROM role_assignment r WHERE r.account_id = $1 AND r.network_id = $2 AND ${heldOn('r', '$3::date')})
  SELECT a.id AS "accountId", a.full_name AS name
    FROM account a
   WHERE a.id <> $1 AND a.disabled_at IS NULL AND ($4::uuid IS NULL OR a.id = $4)
     AND EXISTS (
       SELECT FROM role_assignment r, own
        WHERE r.account_id = a.id AND r.network_id = $2 AND ${heldOn('r', '$3::date')}
          AND (r.role = 'coordinator'
               OR (r.role IN ('director', 'contributor') AND r.ccas_id = own.ccas_id)
               OR (r.role IN ('dpo', 'referent') AND own.role IN ('coordinator', 'dpo', 'referent'))
               OR (r.role = 'referent' AND EXISTS (SELECT FROM ccas c JOIN territory_inclusion ti ON ti.territory_id = c.territory_id
                                                    WHERE c.id = own.ccas_id AND ti.ancestor_id = r.territory_id))))
   ORDER BY a.full_name COLLATE "fr-x-icu", a.id LIMIT ${LIST_LIMIT}`;

/** Who may stand in for a person in a network, by name. */
export const listDeputyCandidates = (
  database: Queryable,
  accountId: string,
  networkId: string,
  today: string,
  oneId: string | null = null,
): Promise<AbsentPerson[]> => database.query(CANDIDATES, [accountId, networkId, today, oneId]);

/** Of some absences, those that concern a person: hers, or in which she stands in. */
export async function absencesOfPerson(
  database: Queryable,
  accountId: string,
  ids: readonly string[],
  as: 'account_id' | 'deputy_account_id',
): Promise<string[]> {
  const rows = (await database.query(`SELECT id FROM absence WHERE id = ANY ($1::uuid[]) AND ${as} = $2`, [ids, accountId])) as { id: string }[];
  return rows.map(({ id }) => id);
}

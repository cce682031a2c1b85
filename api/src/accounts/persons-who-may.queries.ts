import { ACCESS, type MailTrouble, type Operation, type Reach, type Role } from '@maillage/domain';
import { heldOn } from '../network';
import { quoted } from '../platform/database/quoted';
import type { Queryable } from '../platform/database/queryable';
import { mailTroubleOf } from './account.queries';

/** Somebody who may do something at a place, as one is chosen. */
export interface PersonWhoMay {
  readonly accountId: string;
  readonly name: string;
  readonly isFictitious: boolean;
  /** Her roles in the network, those of today. */
  readonly roles: Role[];
  readonly mailTrouble: MailTrouble | null;
}

const rolesReaching = (operation: Operation, reach: Reach): string => {
  const roles = Object.entries(ACCESS[operation]).flatMap(([role, reached]) => (reached === reach ? [role] : []));
  return roles.length === 0 ? 'false' : `r.role IN (${quoted(roles)})`;
};

/** SQL condition: the role assignment `r`, of the network of the CCAS, gives the operation there (`can` of libs/domain, the other way round). */
export const givesAt = (operation: Operation, ccasId: string): string => `(${rolesReaching(operation, 'network')}
  OR ${rolesReaching(operation, 'perimeter')} AND (r.ccas_id = ${ccasId} OR r.ccas_id IS NULL AND r.territory_id IN (
       SELECT i.ancestor_id FROM ccas c JOIN territory_inclusion i ON i.territory_id = c.territory_id WHERE c.id = ${ccasId})))`;

/** The persons who may do something at a CCAS today, by what a network gives them, by name. */
export async function personsWhoMay(
  database: Queryable,
  operation: Operation,
  { networkId, ccasId }: { readonly networkId: string; readonly ccasId: string },
  today: string,
): Promise<PersonWhoMay[]> {
  return database.query(
    `SELECT a.id AS "accountId", a.full_name AS name, a.is_fictitious AS "isFictitious", ${mailTroubleOf('a')} AS "mailTrouble", held.roles
       FROM account a
       JOIN (SELECT r.account_id, array_agg(DISTINCT r.role) AS roles FROM role_assignment r
              WHERE r.network_id = $1 AND ${heldOn('r', '$3::date')}
                AND ${givesAt(operation, '$2')}
              GROUP BY r.account_id) held ON held.account_id = a.id
      WHERE a.disabled_at IS NULL AND a.declined_at IS NULL
      ORDER BY a.full_name COLLATE "fr-x-icu", a.id`,
    [networkId, ccasId, today],
  );
}

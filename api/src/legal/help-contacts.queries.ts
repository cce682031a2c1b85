import type { Role } from '@maillage/domain';
import { heldOn } from '../network';
import type { Queryable } from '../platform/database/queryable';
import type { HelpContact } from './legal.type';

/** Those whom the others call, in this order. Nobody else's address is told here. */
const HELPING: readonly Role[] = ['coordinator', 'dpo', 'referent'];

/** Who holds one of those roles in the network on that day (civil date), with an account in use. */
export const listHelpContacts = (database: Queryable, networkId: string, day: string): Promise<HelpContact[]> =>
  database.query(
    `SELECT a.full_name AS "fullName", a.is_fictitious AS "isFictitious", ra.role, t.name AS "territoryName", a.email, a.phone
       FROM role_assignment ra JOIN account a ON a.id = ra.account_id AND a.disabled_at IS NULL LEFT JOIN territory t ON t.id = ra.territory_id
      WHERE ra.network_id = $1 AND ra.role = ANY ($2::text[])
        AND ${heldOn('ra', '$3::date')}
      ORDER BY array_position($2::text[], ra.role), t.name COLLATE "fr-x-icu", a.full_name COLLATE "fr-x-icu"`,
    [networkId, HELPING, day],
  );

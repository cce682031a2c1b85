import type { AccessTarget, SubjectType } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';

type Places = (database: Queryable, id: string) => Promise<readonly AccessTarget[]>;

interface PlaceRow {
  readonly networkId: string | null;
  readonly ccasId: string | null;
  readonly territoryIds: readonly number[] | null;
}

/** SQL: a place as the access rules see it, from the columns that hold its network and its CCAS. */
const placeColumns = (networkId: string, ccasId: string): string => `
  ${networkId} AS "networkId", ${ccasId} AS "ccasId",
  (SELECT array_agg(i.ancestor_id) FROM ccas c JOIN territory_inclusion i ON i.territory_id = c.territory_id WHERE c.id = ${ccasId}) AS "territoryIds"`;

const asTarget = ({ networkId, ccasId, territoryIds }: PlaceRow): AccessTarget => ({
  ...(networkId !== null ? { networkId } : {}),
  ...(ccasId !== null ? { ccasId, territoryIds: territoryIds ?? [] } : {}),
});

/** Places by a statement on the id `$1`. */
export const placesBySql =
  (sql: (columns: typeof placeColumns) => string): Places =>
  async (database, id) =>
    ((await database.query(sql(placeColumns), [id])) as PlaceRow[]).map(asTarget);

/** Where the stored rows of a table stand: where their entries in the journal do (`row_place`). */
export function placesOf(table: SubjectType, idIs: 'uuid' | 'integer' = 'uuid'): Places {
  const find = placesBySql((columns) => `SELECT ${columns('p.network_id', 'p.ccas_id')} FROM ${table} r, row_place(r) p WHERE r.id = $1`);
  const canBeId = idIs === 'uuid' ? isId : (id: string) => /^[1-9]\d{0,8}$/.test(id);
  return async (database, id) => (canBeId(id) ? find(database, id) : []);
}

/** Where a CCAS stands: in each network that holds it. */
export const ccasPlaces: Places = async (database, id) =>
  isId(id)
    ? placesBySql(
        (columns) => `SELECT ${columns('n.id', 'h.id')}
          FROM ccas h JOIN territory_inclusion t ON t.territory_id = h.territory_id JOIN network n ON n.territory_id = t.ancestor_id WHERE h.id = $1`,
      )(database, id)
    : [];

import type { Queryable } from '../../../platform/database/queryable';

/** A commune that a network has, or had. */
export interface NetworkCommune {
  readonly id: number;
  /** Some commune bears its code today. */
  readonly isPresent: boolean;
}

// A network of an EPT or EPCI has its present communes, even where the perimeter of that year was another one.
const COMMUNES = `
  WITH member AS (
    SELECT t.id, t.code, t.valid_from, t.valid_to FROM network n
      JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN territory t ON t.id = i.territory_id AND t.kind = 'commune'
     WHERE n.id = $1
  ), expected AS (
    SELECT * FROM member WHERE (valid_from IS NULL OR valid_from <= $2::date) AND (valid_to IS NULL OR valid_to > $2::date)
  )
  SELECT e.id, EXISTS (SELECT FROM territory t WHERE t.kind = 'commune' AND t.code = e.code AND (t.valid_to IS NULL OR t.valid_to > $3::date)) AS "isPresent"
    FROM expected e
   UNION ALL
  SELECT id, true FROM member WHERE NOT EXISTS (SELECT FROM expected) AND (valid_to IS NULL OR valid_to > $3::date)`;

/** Communes of the network on 1 January of a year. */
export async function listNetworkCommunes(database: Queryable, networkId: string, year: number, today: string): Promise<NetworkCommune[]> {
  return (await database.query(COMMUNES, [networkId, `${year}-01-01`, today])) as NetworkCommune[];
}

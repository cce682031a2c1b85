import { inNetwork } from '../network';
import type { Queryable } from '../platform/database/queryable';
import { searchText } from '../platform/database/search-text';
import type { SearchHit } from './search-hit.type';

/** Which kinds a person may find; territories are public knowledge. */
export interface SearchReach {
  readonly initiatives: boolean;
  readonly accounts: boolean;
}

// Names that start with the text come first, then names that hold it, then numbers and addresses; what people open most often comes first among equals.
const HITS = `
  WITH asked AS (SELECT search_form($2) AS form), candidates AS (
    SELECT 1 AS rank, 'initiative' AS kind, i.id::text AS id, i.title, p.year::text AS detail, i.number::text AS code, p.year AS recency
      FROM initiative i JOIN plan p ON p.id = i.plan_id
     WHERE $4 AND p.network_id = $1 AND i.archived_at IS NULL
    UNION ALL
    SELECT 2, 'ccas', c.id::text, c.name, t.name, c.siren, CASE WHEN c.closed_on IS NULL THEN 1 ELSE 0 END
      FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE ${inNetwork('c.territory_id', '$1')}
    UNION ALL
    SELECT 3, 'recommendation', r.id::text, r.title, r.number::text, r.number::text, 0 FROM recommendation r WHERE $4 AND r.network_id = $1
    UNION ALL
    SELECT 4, 'account', a.id::text, a.full_name, a.email, a.email, 0 FROM account a
     WHERE $5 AND EXISTS (SELECT FROM role_assignment ra WHERE ra.account_id = a.id AND ra.network_id = $1)
    UNION ALL
    SELECT 5, 'territory', t.id::text, t.name, concat_ws(' ', t.short_name, t.code), t.code, CASE WHEN t.valid_to IS NULL THEN 1 ELSE 0 END
      FROM territory t JOIN territory_inclusion i ON i.territory_id = t.id JOIN network n ON n.territory_id = i.ancestor_id WHERE n.id = $1
       AND (t.valid_to IS NULL OR NOT EXISTS (SELECT FROM territory later WHERE later.kind = t.kind AND later.code = t.code AND later.valid_to IS NULL))
  )
  SELECT c.kind, c.id, c.title, c.detail
    FROM candidates c, asked
   WHERE search_form(c.title) LIKE '%' || asked.form || '%' OR search_form(c.code) LIKE asked.form || '%'
   ORDER BY (search_form(c.title) LIKE asked.form || '%') DESC, (search_form(c.title) LIKE '%' || asked.form || '%') DESC, c.rank, c.recency DESC, c.title COLLATE "fr-x-icu", c.id
   LIMIT $3`;

/** What bears that text in the network, best first, in one statement. */
export async function searchNetwork(database: Queryable, networkId: string, text: string, take: number, reach: SearchReach): Promise<SearchHit[]> {
  return database.query(HITS, [networkId, searchText(text), take, reach.initiatives, reach.accounts]);
}

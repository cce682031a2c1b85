import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { SearchAsking, SearchSource } from '../platform/declarations/search-source';
import type { SearchHit } from './search.type';

// Every kind has its best hits in the answer: first the first of each kind, then the second of each, until `take`.
const searchSql = (network: string, text: string, take: string, candidates: readonly string[]) => `
  WITH words AS (
    SELECT array_agg('%' || word || '%') AS patterns, search_form(${text}) || '%' AS start FROM regexp_split_to_table(search_form(${text}), '\\s+') AS word
  ), here AS (
    SELECT i.territory_id AS id FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id WHERE n.id = ${network}
  ), candidate AS (
    ${candidates.join(' UNION ALL ')}
  ), hit AS (
    SELECT c.*, row_number() OVER (PARTITION BY kind ORDER BY (search_form(title) LIKE start) DESC, freshness DESC, title COLLATE "fr-x-icu", id) AS place
      FROM candidate c, words WHERE search_form(content) LIKE ALL (patterns)
  ), best AS (
    SELECT * FROM hit ORDER BY place, kind_order LIMIT ${take}
  )
  SELECT kind, id, title, detail FROM best ORDER BY kind_order, place`;

/** What fits all the words, of what the sources give, in one statement. `text` is escaped for `LIKE` (`searchText`). */
export async function search(
  database: Queryable,
  sources: readonly SearchSource[],
  { viewer, networkId }: Pick<SearchAsking, 'viewer' | 'networkId'>,
  text: string,
  take: number,
): Promise<SearchHit[]> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const candidates = sources.flatMap(({ kind, candidates: candidatesFor }, order) => {
    const sql = candidatesFor({ viewer, networkId, network, b });
    return sql === null
      ? []
      : [
          `SELECT '${kind}' AS kind, ${order} AS kind_order, s.id::text, s.title, s.detail, s.content, s.freshness FROM (${sql}) s (id, title, detail, content, freshness)`,
        ];
  });
  if (candidates.length === 0) return [];
  return database.query(searchSql(network, `${b.bind(text)}::text`, b.bind(take), candidates), b.values);
}

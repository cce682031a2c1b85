import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { SearchAsking, SearchSource } from '../platform/declarations/search-source';
import type { SearchHit } from './search.type';

// Every kind has its best hits in the answer: first the first of each kind, then the second of each, until `take`.
// Of one kind: what bears the very name, then what begins with it, then what holds it where a word begins.
const searchSql = (
  network: string,
  { typed, patterns, begins }: Record<'typed' | 'patterns' | 'begins', string>,
  take: string,
  candidates: readonly string[],
) => `
  WITH here AS (
    SELECT i.territory_id AS id FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id WHERE n.id = ${network}
  ), candidate AS (
    ${candidates.join(' UNION ALL ')}
  ), hit AS (
    SELECT c.*, row_number() OVER (PARTITION BY kind ORDER BY (form = typed) DESC, starts_with(form, typed) DESC, (form ~ ALL (${begins})) DESC,
                                   freshness DESC, title COLLATE "fr-x-icu", id) AS place
      FROM (SELECT c.*, search_form(c.title) AS form FROM candidate c WHERE search_form(c.content) ~ ALL (${patterns}) AND (c.own IS NULL OR search_form(c.own) ~ ANY (${patterns}))) c,
           (SELECT search_form(${typed}) AS typed) t
  ), best AS (
    SELECT * FROM hit ORDER BY place, kind_order LIMIT ${take}
  )
  SELECT kind, id, page_key AS "pageKey", title, detail FROM best ORDER BY kind_order, place`;

/** What fits all the words, of what the sources give, in one statement. `patterns` are those of `text` (`searchText`). */
export async function search(
  database: Queryable,
  sources: readonly SearchSource[],
  { viewer, networkId, today }: Pick<SearchAsking, 'viewer' | 'networkId'> & { readonly today: string },
  text: string,
  patterns: readonly string[],
  take: number,
): Promise<SearchHit[]> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const candidates = sources.flatMap(({ kind, isPart, candidates: candidatesFor }, order) => {
    const sql = candidatesFor({ viewer, networkId, network, day, b });
    return sql === null
      ? []
      : [
          `SELECT '${kind}' AS kind, ${order} AS kind_order, s.id::text, ${isPart ? 's.page_key' : 's.id'}::text AS page_key, s.title, s.detail, s.content, s.freshness, ${isPart ? 's.own' : 'NULL'} AS own
             FROM (${sql}) s (id, title, detail, content, freshness${isPart ? ', page_key, own' : ''})`,
        ];
  });
  if (candidates.length === 0) return [];
  const sought = {
    typed: `${b.bind(text)}::text`,
    patterns: `${b.bind(patterns)}::text[]`,
    begins: `${b.bind(patterns.map((pattern) => `\\m(?:${pattern})`))}::text[]`,
  };
  return database.query(searchSql(network, sought, b.bind(take), candidates), b.values);
}

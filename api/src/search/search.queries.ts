import { isReached } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { SearchHit } from './search.type';

/** Where a person may look in the network. */
export interface SearchPerimeter {
  readonly networkId: string;
  readonly mayReadInitiatives: boolean;
  readonly mayReadAccounts: boolean;
  /** CCAS whose conventions the person reads. */
  readonly conventions: Parameters<typeof isReached>[0];
  /** Those that every network of the instance shares. */
  readonly mayReadIndicators: boolean;
  /** Those of the network alone. */
  readonly mayReadOwnIndicators: boolean;
}

// Every kind has its best hits in the answer: first the first of each kind, then the second of each, until `take`.
const searchSql = (isConventionReached: string, isIndicatorRead: string) => `
  WITH words AS (
    SELECT array_agg('%' || word || '%') AS patterns, search_form($2) || '%' AS start FROM regexp_split_to_table(search_form($2), '\\s+') AS word
  ), here AS (
    SELECT i.territory_id AS id FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id WHERE n.id = $1
  ), candidate AS (
    SELECT 'initiative' AS kind, 1 AS kind_order, i.id::text, i.number || '. ' || i.title AS title, p.title AS detail, i.number || '. ' || i.title AS content, p.year AS freshness
      FROM initiative i JOIN plan p ON p.id = i.plan_id
     WHERE p.network_id = $1 AND i.archived_at IS NULL AND $3
    UNION ALL
    SELECT 'ccas', 2, c.id::text, c.name, coalesce(
             (SELECT e.name FROM territory_inclusion ti JOIN territory e ON e.id = ti.ancestor_id AND e.kind = 'ept'
               WHERE ti.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1), t.name),
           concat_ws(' ', c.name, t.name, c.siren), CASE WHEN c.closed_on IS NULL THEN 1 ELSE 0 END
      FROM ccas c JOIN territory t ON t.id = c.territory_id
     WHERE c.territory_id IN (SELECT id FROM here)
    UNION ALL
    SELECT 'recommendation', 3, r.id::text, r.number || '. ' || r.title, NULL, r.number || '. ' || r.title, 0
      FROM recommendation r WHERE r.network_id = $1 AND $3
    UNION ALL
    SELECT 'territory', 4, t.id::text, t.name, coalesce(t.short_name, t.code), concat_ws(' ', t.name, t.short_name, t.code), CASE WHEN t.valid_to IS NULL THEN 1 ELSE 0 END
      FROM territory t WHERE t.id IN (SELECT id FROM here)
    UNION ALL
    SELECT 'account', 5, a.id::text, a.full_name, a.email, concat_ws(' ', a.full_name, a.email), CASE WHEN a.disabled_at IS NULL THEN 1 ELSE 0 END
      FROM account a WHERE $4 AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $1)
    UNION ALL
    SELECT 'convention', 6, v.id::text, v.title, c.name, concat_ws(' ', v.title, v.reference, c.name), extract(year FROM coalesce(v.effective_on, v.created_at))::integer
      FROM convention v JOIN ccas c ON c.id = v.ccas_id
     WHERE v.network_id = $1 AND v.archived_at IS NULL AND ${isConventionReached}
    UNION ALL
    SELECT 'indicator', 7, i.code, i.name, nullif(i.producer, ''), concat_ws(' ', i.name, i.code),
           CASE WHEN EXISTS (SELECT FROM indicator_period p WHERE p.indicator_id = i.id) THEN 1 ELSE 0 END
      FROM indicator i WHERE i.archived_at IS NULL AND ${isIndicatorRead}
  ), hit AS (
    SELECT c.*, row_number() OVER (PARTITION BY kind ORDER BY (search_form(title) LIKE start) DESC, freshness DESC, title COLLATE "fr-x-icu", id) AS place
      FROM candidate c, words WHERE search_form(content) LIKE ALL (patterns)
  ), best AS (
    SELECT * FROM hit ORDER BY place, kind_order LIMIT $5
  )
  SELECT kind, id, title, detail FROM best ORDER BY kind_order, place`;

/** What fits all the words, within the perimeter, in one statement. `text` is escaped for `LIKE` (`searchText`). */
export const search = (
  database: Queryable,
  { networkId, mayReadInitiatives, mayReadAccounts, conventions, mayReadIndicators, mayReadOwnIndicators }: SearchPerimeter,
  text: string,
  take: number,
): Promise<SearchHit[]> => {
  const b = new Bindings();
  for (const value of [networkId, text, mayReadInitiatives, mayReadAccounts, take]) b.bind(value);
  const isIndicatorRead = `CASE WHEN i.network_id IS NULL THEN ${b.bind(mayReadIndicators)}::boolean ELSE i.network_id = $1 AND ${b.bind(mayReadOwnIndicators)}::boolean END`;
  return database.query(searchSql(isReached(conventions, b, 'c'), isIndicatorRead), b.values) as Promise<SearchHit[]>;
};

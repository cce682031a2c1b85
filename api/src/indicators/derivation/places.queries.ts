import type { Queryable } from '../../platform/database/queryable';
import { sizeClassOf } from '../indicator-sql';

/** SQL condition: the territory of that alias holds on 1 January of the year. */
export const holdsIn = (t: string, year: string): string =>
  `(${t}.valid_from IS NULL OR ${t}.valid_from <= make_date(${year}, 1, 1)) AND (${t}.valid_to IS NULL OR ${t}.valid_to > make_date(${year}, 1, 1))`;

/** SQL: the ancestor of that kind, the perimeter in force before a former one. */
const ancestor = (kind: string): string =>
  `coalesce(max(a.id) FILTER (WHERE a.kind = '${kind}' AND a.valid_to IS NULL), max(a.id) FILTER (WHERE a.kind = '${kind}'))`;

/** Where each territory stands, once for a whole refresh. */
const PLACES = `
  CREATE TEMP TABLE IF NOT EXISTS place ON COMMIT DROP AS
  SELECT t.id AS territory_id, t.kind, t.code, t.valid_from, t.valid_to, coalesce(${ancestor('ept')}, ${ancestor('epci')}) AS group_id,
         ${ancestor('departement')} AS departement_id, ${ancestor('region')} AS region_id, ${ancestor('country')} AS country_id, ${sizeClassOf('t')} AS size_class,
         row_number() OVER (ORDER BY t.code COLLATE "C", t.id)::integer AS code_rank
    FROM territory t LEFT JOIN territory_inclusion i ON i.territory_id = t.id AND i.ancestor_id <> t.id LEFT JOIN territory a ON a.id = i.ancestor_id
   GROUP BY t.id`;

/** How many communes each territory had in each of the years. */
const MEMBERSHIPS = `
  CREATE TEMP TABLE IF NOT EXISTS membership ON COMMIT DROP AS
  SELECT y.year AS geography_year, i.ancestor_id, count(*)::integer AS members
    FROM (SELECT DISTINCT geography_year FROM indicator_period) y (year)
    JOIN territory t ON t.kind = 'commune' AND ${holdsIn('t', 'y.year')}
    JOIN territory_inclusion i ON i.territory_id = t.id AND i.ancestor_id <> t.id
   GROUP BY 1, 2`;

/** Tables of one refresh: what is derived of one indicator, and the portraits of all of them. */
const SCRATCH = `
  CREATE TEMP TABLE IF NOT EXISTS derived (
    period integer, territory_id integer, value double precision, state "char", covered integer, members integer
  ) ON COMMIT DROP;
  CREATE TEMP TABLE IF NOT EXISTS portrait (
    territory_id integer, indicator_id integer, period integer, value double precision, state "char",
    previous_period integer, previous_value double precision, previous_state "char", PRIMARY KEY (indicator_id, territory_id)
  ) ON COMMIT DROP`;

/**
 * How joins are made while values are derived. What this transaction wrote is unknown to the planner's statistics: believing that an
 * indicator has one row, it would loop over tens of thousands. Whole periods are joined here, for which a hash is right.
 */
export const joinByHash = (isOn: boolean): string => `SET LOCAL enable_nestloop = ${isOn ? 'off' : 'on'}`;

/** Makes the temporary tables on which a refresh works; they go with the transaction. */
export async function preparePlaces(database: Queryable): Promise<void> {
  await database.query(`SET LOCAL work_mem = '128MB'`);
  await database.query(PLACES);
  await database.query(MEMBERSHIPS);
  await database.query(SCRATCH);
  for (const table of ['place', 'membership']) await database.query(`ANALYZE ${table}`);
}

import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';
import { searchText } from '../platform/database/search-text';
import type { TerritoryPage, TerritoryType } from './territory.type';

/** SQL: a `TerritoryRef` as JSON, from the alias of a `territory`. */
export const territoryJson = (t: string): string =>
  `json_build_object('id', ${t}.id, 'kind', ${t}.kind, 'code', ${t}.code, 'name', ${t}.name, 'shortName', ${t}.short_name)`;

/** Largest level first. */
const levelOf = (t: string): string => `array_position(ARRAY[${TERRITORY_KINDS.map((kind) => `'${kind}'`).join(', ')}], ${t}.kind)`;

const passages = (mine: 'old_id' | 'new_id', other: 'old_id' | 'new_id'): string => `coalesce((
  SELECT json_agg(json_build_object('territory', ${territoryJson('o')}, 'passedOn', p.passed_on, 'nature', p.nature) ORDER BY p.passed_on, o.name COLLATE "fr-x-icu", o.id)
    FROM territory_passage p JOIN territory o ON o.id = p.${other} WHERE p.${mine} = t.id), '[]')`;

const ONE = `
  SELECT t.id, t.kind, t.code, t.name, t.short_name AS "shortName", t.siren, t.postal_codes AS "postalCodes",
         t.population_persons AS "populationPersons", t.valid_from::text AS "validFrom", t.valid_to::text AS "validTo",
         coalesce((SELECT json_agg(${territoryJson('a')} ORDER BY ${levelOf('a')}, a.valid_from NULLS FIRST, a.id)
                     FROM territory_inclusion i JOIN territory a ON a.id = i.ancestor_id
                    WHERE i.territory_id = t.id AND i.ancestor_id <> t.id), '[]') AS ancestors,
         ${passages('new_id', 'old_id')} AS predecessors,
         ${passages('old_id', 'new_id')} AS successors
    FROM territory t WHERE t.id = $1`;

// As in the index ix_territory_search_form, to the letter.
const SEARCHED = `search_form(t.name || ' ' || t.code || coalesce(' ' || t.short_name, ''))`;

// Those that hold today come first, then what was typed exactly, then what starts with it.
const PAGE = `
  WITH matching AS (
    SELECT t.*, (t.valid_to IS NULL OR t.valid_to > $5) AS is_current
      FROM territory t
     WHERE ($1::text IS NULL OR ${SEARCHED} LIKE '%' || search_form($1) || '%')
       AND ($2::text IS NULL OR t.kind = $2)
       AND ($3::integer IS NULL OR EXISTS (SELECT FROM territory_inclusion i WHERE i.ancestor_id = $3 AND i.territory_id = t.id))
  ), page AS (
    SELECT t.*, row_number() OVER (ORDER BY is_current DESC, (search_form($1) IN (search_form(t.name), lower(t.code), lower(t.short_name))) IS TRUE DESC,
             (${SEARCHED} LIKE search_form($1) || '%' OR lower(t.code) LIKE search_form($1) || '%') IS TRUE DESC, ${levelOf('t')}, t.name COLLATE "fr-x-icu", t.id) AS place
      FROM matching t ORDER BY place OFFSET $4 LIMIT $6
  )
  SELECT (SELECT count(*)::integer FROM matching) AS "totalCount", coalesce((SELECT json_agg(${territoryJson('page')} ORDER BY place) FROM page), '[]') AS items`;

/** What is searched for, and which page of it. */
export interface TerritorySearch {
  readonly search?: string | null;
  readonly kind?: TerritoryKind | null;
  readonly withinId?: number | null;
  readonly skip: number;
  readonly take: number;
}

/** One territory with all that surrounds it, in one statement. */
export async function getTerritory(database: Queryable, id: number): Promise<TerritoryType | undefined> {
  const [territory] = (await database.query(ONE, [id])) as TerritoryType[];
  return territory;
}

/** A page of territories, in one statement. */
export async function listTerritories(database: Queryable, today: string, { search, kind, withinId, skip, take }: TerritorySearch): Promise<TerritoryPage> {
  const [page] = (await database.query(PAGE, [searchText(search), kind ?? null, withinId ?? null, skip, today, take])) as [TerritoryPage];
  return page;
}

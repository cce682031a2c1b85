import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { matchesEach } from '../platform/database/search-text';
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

/** A page: those that hold today, then what was typed exactly, then what lies near the reader, then what begins with it, then the larger. */
const pageSql = (conditions: readonly string[], typed: string, { today, near, skip, take }: Record<'today' | 'near' | 'skip' | 'take', string>): string => `
  WITH matching AS (
    SELECT t.*, (t.valid_to IS NULL OR t.valid_to > ${today}::date) AS is_current FROM territory t WHERE ${['true', ...conditions].join(' AND ')}
  ), page AS (
    SELECT t.*, row_number() OVER (ORDER BY is_current DESC, (search_form(${typed}) IN (search_form(t.name), lower(t.code), search_form(t.short_name))) IS TRUE DESC,
             EXISTS (SELECT FROM territory_inclusion i WHERE i.ancestor_id = ${near}::integer AND i.territory_id = t.id) DESC,
             (starts_with(${SEARCHED}, search_form(${typed})) OR starts_with(lower(t.code), search_form(${typed}))) IS TRUE DESC,
             ${levelOf('t')}, CASE WHEN ${typed} IS NOT NULL THEN t.population_persons END DESC NULLS LAST, t.name COLLATE "fr-x-icu", t.id) AS place
      FROM matching t ORDER BY place OFFSET ${skip} LIMIT ${take}
  )
  SELECT (SELECT count(*)::integer FROM matching) AS "totalCount", coalesce((SELECT json_agg(${territoryJson('page')} ORDER BY place) FROM page), '[]') AS items`;

/** What is searched for, and which page of it. */
export interface TerritorySearch {
  readonly search?: string | null;
  readonly kind?: TerritoryKind | null;
  readonly withinId?: number | null;
  readonly nearId?: number | null;
  readonly skip: number;
  readonly take: number;
}

/** One territory with all that surrounds it, in one statement. */
export async function getTerritory(database: Queryable, id: number): Promise<TerritoryType | undefined> {
  const [territory] = (await database.query(ONE, [id])) as TerritoryType[];
  return territory;
}

/** A page of territories, in one statement. */
export async function listTerritories(
  database: Queryable,
  today: string,
  { search, kind, withinId, nearId, skip, take }: TerritorySearch,
): Promise<TerritoryPage> {
  const b = new Bindings();
  const matches = matchesEach(SEARCHED, search, b);
  const conditions = [
    ...(matches ? [matches] : []),
    ...(kind ? [`t.kind = ${b.bind(kind)}`] : []),
    ...(withinId == null ? [] : [`EXISTS (SELECT FROM territory_inclusion i WHERE i.ancestor_id = ${b.bind(withinId)}::integer AND i.territory_id = t.id)`]),
  ];
  const typed = `${b.bind(search?.trim() || null)}::text`;
  const [page] = (await database.query(
    pageSql(conditions, typed, { today: b.bind(today), near: b.bind(nearId ?? null), skip: b.bind(skip), take: b.bind(take) }),
    b.values,
  )) as [TerritoryPage];
  return page;
}

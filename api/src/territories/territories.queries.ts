import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { matchesEach } from '../platform/database/search-text';
import type { TerritoryMembers, TerritoryPage, TerritoryType } from './territory.type';

/** SQL: a `TerritoryRef` as JSON, from the alias of a `territory`. */
export const territoryJson = (t: string): string =>
  `json_build_object('id', ${t}.id, 'kind', ${t}.kind, 'code', ${t}.code, 'name', ${t}.name, 'shortName', ${t}.short_name)`;

/** SQL: an expression of the ancestor of `t` of one of those kinds, the perimeter in force first and the kinds in that order; null when there is none. */
export const ofAncestor = (expression: string, t: string, kinds: readonly TerritoryKind[]): string => `(
  SELECT ${expression} FROM territory_inclusion ai JOIN territory a ON a.id = ai.ancestor_id
   WHERE ai.territory_id = ${t}.id AND a.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) AND a.id <> ${t}.id
   ORDER BY a.valid_to DESC NULLS FIRST, array_position(ARRAY[${kinds.map((kind) => `'${kind}'`).join(', ')}], a.kind), a.id LIMIT 1)`;

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

// The EPT or EPCI of each is looked for once for all of them, the perimeter in force first.
const MEMBERS = `
  WITH member AS MATERIALIZED (
    SELECT t.id, t.code, t.name, t.valid_to FROM territory_inclusion n JOIN territory t ON t.id = n.territory_id WHERE n.ancestor_id = $1 AND t.kind = $2
  ), grouping AS (
    SELECT DISTINCT ON (n.territory_id) n.territory_id, g.name
      FROM territory_inclusion n JOIN territory g ON g.id = n.ancestor_id AND g.kind IN ('ept', 'epci')
     WHERE n.territory_id = ANY (ARRAY(SELECT id FROM member)) AND n.ancestor_id <> n.territory_id
     ORDER BY n.territory_id, g.valid_to DESC NULLS FIRST, g.kind DESC, g.id
  )
  SELECT coalesce(json_agg(m.id), '[]') AS "territoryIds", coalesce(json_agg(m.code), '[]') AS codes, coalesce(json_agg(m.name), '[]') AS names,
         coalesce(json_agg(coalesce(m.group_name, '')), '[]') AS "groupNames", coalesce(json_agg(m.id) FILTER (WHERE m.valid_to IS NOT NULL), '[]') AS "formerIds"
    FROM (SELECT x.*, g.name AS group_name FROM member x LEFT JOIN grouping g ON g.territory_id = x.id
           ORDER BY x.name COLLATE "fr-x-icu", x.valid_to NULLS LAST, x.id) m`;

/** The territories of a level inside another one, by name, in one statement. */
export async function listMembers(database: Queryable, withinId: number, kind: TerritoryKind): Promise<TerritoryMembers> {
  const [members] = (await database.query(MEMBERS, [withinId, kind])) as [TerritoryMembers];
  return members;
}

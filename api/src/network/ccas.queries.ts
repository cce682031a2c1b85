import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { searchText } from '../platform/database/search-text';
import type { CcasFacts } from '../platform/declarations/ccas-facts';
import { territoryJson } from '../territories';
import type { CcasPage, CcasType, OfficeType } from './ccas.type';
import { type CcasReach, isReached } from './ccas-reach';
import { ccasRefColumns, eptJson, inNetwork, openOn } from './refs.queries';
import { heldOn } from './office.queries';

/** SQL: an `Office` as JSON, from the alias of an `office`, as it is on `day`. */
const officeJson = (o: string, day: string): string => `json_build_object(
  'id', ${o}.id, 'function', ${o}.function, 'personName', ${o}.person_name, 'jobTitle', ${o}.job_title, 'email', ${o}.email, 'phone', ${o}.phone,
  'startsOn', ${o}.starts_on, 'endsOn', ${o}.ends_on, 'isFictitious', ${o}.is_fictitious, 'version', ${o}.version, 'isCurrent', ${heldOn(o, day)})`;

const FUNCTION_ORDER = `array_position(ARRAY['president', 'vice_president', 'director', 'deputy_director', 'contact'], o.function)`;

const ONE = `
  SELECT c.id, c.name, c.kind, c.siren, ${territoryJson('t')} AS commune, ${eptJson('t.id')} AS ept, t.population_persons AS "populationPersons",
         c.address_line AS "addressLine", c.postal_code AS "postalCode", c.city, c.phone, c.email, c.website,
         c.opened_on::text AS "openedOn", c.closed_on::text AS "closedOn", c.version, c.updated_at AS "updatedAt",
         (SELECT a.full_name FROM account a WHERE a.id = c.updated_by_id) AS "updatedByName",
         (SELECT to_json(s) FROM (SELECT ${ccasRefColumns('sc', 'st')} FROM ccas sc JOIN territory st ON st.id = sc.territory_id WHERE sc.id = c.successor_id) s) AS successor,
         coalesce((SELECT json_agg(${officeJson('o', '$2::date')}
                          ORDER BY ${heldOn('o', '$2::date')} DESC, ${FUNCTION_ORDER}, o.starts_on DESC NULLS LAST, o.person_name COLLATE "fr-x-icu", o.id)
                     FROM office o WHERE o.ccas_id = c.id), '[]') AS offices
    FROM ccas c JOIN territory t ON t.id = c.territory_id
   WHERE c.id = $1`;

const OFFICE = `SELECT ${officeJson('o', '$2::date')} AS office FROM office o WHERE o.id = $1`;

/** A page of the list; `facts` are SQL over `page`, of the CCAS and of what each feature tells of it; `isListed` is a condition on the CCAS `c`. */
const pageSql = (facts: readonly string[], isListed: string) => `
  WITH matching AS (
    SELECT c.id, c.name, c.siren, c.phone, c.territory_id, t.name AS commune_name
      FROM ccas c JOIN territory t ON t.id = c.territory_id
     WHERE ${inNetwork('c.territory_id', '$1::uuid')} AND ${openOn('c', '$2::date')}
       AND ($3::text[] IS NULL OR search_form(concat_ws(' ', c.name, t.name)) ~ ALL ($3::text[]) OR c.siren LIKE array_to_string($3, '') || '%')
       AND ($4::integer IS NULL OR EXISTS (SELECT FROM territory_inclusion i WHERE i.ancestor_id = $4 AND i.territory_id = c.territory_id))
       AND ($7::text IS NULL OR c.id::text = lower($7)) AND ${isListed}
  ), page AS MATERIALIZED (
    SELECT * FROM matching ORDER BY commune_name COLLATE "fr-x-icu", id OFFSET $5 LIMIT $6
  ), item AS (
    SELECT m.id, m.name, m.siren, coalesce(d.phone, m.phone) AS phone, m.commune_name AS place, ${territoryJson('t')} AS commune, ${eptJson('t.id')} AS ept,
           t.population_persons AS "populationPersons", d.person_name AS "directorName", d.is_fictitious AS "directorIsFictitious"
      FROM page m
      JOIN territory t ON t.id = m.territory_id
      LEFT JOIN LATERAL (SELECT o.person_name, o.phone, o.is_fictitious FROM office o
                          WHERE o.ccas_id = m.id AND o.function = 'director' AND ${heldOn('o', '$2::date')} LIMIT 1) d ON true
  )
  SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
         coalesce((SELECT json_agg(${['to_jsonb(item)', ...facts.map((_, index) => `f${index}.facts::jsonb`)].join(' || ')} ORDER BY item.place COLLATE "fr-x-icu", item.id)
                     FROM item ${facts.map((sql, index) => `JOIN (${sql}) f${index} (ccas_id, facts) ON f${index}.ccas_id = item.id`).join(' ')}), '[]') AS items`;

/** Which CCAS of a network are listed. */
export interface CcasSearch {
  readonly networkId: string;
  readonly search?: string | null;
  readonly eptId?: number | null;
  readonly ccasId?: string | null;
  /** Those of a reach alone. */
  readonly reach?: CcasReach;
  readonly skip: number;
  readonly take: number;
}

/** One CCAS with its offices as they are on `day`, in one statement. Whether the viewer may change it is for the service to say. */
export async function getCcas(database: Queryable, id: string, day: string): Promise<Omit<CcasType, 'canUpdate'> | undefined> {
  const [ccas] = (await database.query(ONE, [id, day])) as Omit<CcasType, 'canUpdate'>[];
  return ccas;
}

/** One office as it is on `day`. */
export async function getOffice(database: Queryable, id: string, day: string): Promise<OfficeType | undefined> {
  const [row] = (await database.query(OFFICE, [id, day])) as { office: OfficeType }[];
  return row?.office;
}

/** A page of the CCAS that are open on `day`, with what the features tell of them, in one statement. */
export async function listCcas(
  database: Queryable,
  viewer: Viewer,
  day: string,
  { networkId, search, eptId, ccasId, reach, skip, take }: CcasSearch,
  facts: readonly CcasFacts[],
): Promise<CcasPage> {
  const b = new Bindings();
  for (const value of [networkId, day, searchText(search), eptId ?? null, skip, take, ccasId ?? null]) b.bind(value);
  const reading = { viewer, networkId, network: '$1::uuid', day: '$2::date', b };
  const [page] = (await database.query(
    pageSql(
      facts.map((factsOf) => factsOf(reading)),
      reach ? isReached(reach, b, 'c') : 'true',
    ),
    b.values,
  )) as [CcasPage];
  return page;
}

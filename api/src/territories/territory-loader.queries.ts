import type { TerritoryHistory } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';

/** What a reconciliation wrote. */
export interface LoadedCounts {
  readonly territories: number;
  readonly inclusions: number;
  readonly passages: number;
}

const TAKE_VERSIONS = `
  CREATE TEMP TABLE incoming ON COMMIT DROP AS
  SELECT number, kind, code, name, short_name, siren, string_to_array(postal_codes, ' ') AS postal_codes, population_persons, valid_from, valid_to
    FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[], $9::date[], $10::date[])
      AS i (number, kind, code, name, short_name, siren, postal_codes, population_persons, valid_from, valid_to)`;

// A corrected edition may take a version back. If something hangs on it, the foreign key refuses, and a person has to decide.
const REMOVE_WITHDRAWN = `
  DELETE FROM territory t
   WHERE EXISTS (SELECT FROM incoming i WHERE i.kind = t.kind AND i.code = t.code)
     AND NOT EXISTS (SELECT FROM incoming i WHERE i.kind = t.kind AND i.code = t.code AND i.valid_from IS NOT DISTINCT FROM t.valid_from)`;

const UPDATE_CHANGED = `
  UPDATE territory t
     SET name = i.name, short_name = i.short_name, siren = i.siren, postal_codes = i.postal_codes, population_persons = i.population_persons, valid_to = i.valid_to
    FROM incoming i
   WHERE i.kind = t.kind AND i.code = t.code AND i.valid_from IS NOT DISTINCT FROM t.valid_from
     AND (t.name, t.short_name, t.siren, t.postal_codes, t.population_persons, t.valid_to)
         IS DISTINCT FROM (i.name, i.short_name, i.siren, i.postal_codes, i.population_persons, i.valid_to)`;

const INSERT_NEW = `
  INSERT INTO territory (kind, code, name, short_name, siren, postal_codes, population_persons, valid_from, valid_to)
  SELECT kind, code, name, short_name, siren, postal_codes, population_persons, valid_from, valid_to FROM incoming i
   WHERE NOT EXISTS (SELECT FROM territory t WHERE t.kind = i.kind AND t.code = i.code AND t.valid_from IS NOT DISTINCT FROM i.valid_from)
   ORDER BY number`;

const NUMBER_THEM = `
  CREATE TEMP TABLE numbered ON COMMIT DROP AS
  SELECT i.number, t.id FROM incoming i JOIN territory t ON t.kind = i.kind AND t.code = i.code AND t.valid_from IS NOT DISTINCT FROM i.valid_from`;

const TAKE_INCLUSIONS = `
  CREATE TEMP TABLE incoming_inclusion ON COMMIT DROP AS
  SELECT a.id AS ancestor_id, t.id AS territory_id
    FROM unnest($1::integer[], $2::integer[]) AS i (ancestor, territory)
    JOIN numbered a ON a.number = i.ancestor JOIN numbered t ON t.number = i.territory`;

const REMOVE_INCLUSIONS = `
  DELETE FROM territory_inclusion ti USING numbered n
   WHERE ti.territory_id = n.id AND NOT EXISTS (SELECT FROM incoming_inclusion i WHERE (i.ancestor_id, i.territory_id) = (ti.ancestor_id, ti.territory_id))`;

const INSERT_INCLUSIONS = `
  INSERT INTO territory_inclusion (ancestor_id, territory_id)
  SELECT ancestor_id, territory_id FROM incoming_inclusion ORDER BY ancestor_id, territory_id ON CONFLICT DO NOTHING`;

const REMOVE_PASSAGES = `DELETE FROM territory_passage p USING numbered n WHERE p.old_id = n.id`;

const INSERT_PASSAGES = `
  INSERT INTO territory_passage (old_id, new_id, passed_on, nature)
  SELECT o.id, n.id, p.passed_on, p.nature
    FROM unnest($1::integer[], $2::integer[], $3::date[], $4::text[]) AS p (old, new, passed_on, nature)
    JOIN numbered o ON o.number = p.old JOIN numbered n ON n.number = p.new`;

/**
 * Makes the tables say what the history says, by natural key (kind, code, first day): ids stay what they were, so that networks
 * and CCAS keep their territory. Set-based; to be called in a transaction.
 */
export async function reconcileTerritories(database: Queryable, { versions, passages }: TerritoryHistory): Promise<LoadedCounts> {
  const numberOf = new Map(versions.map((version, number) => [version, number]));
  const number = (version: (typeof versions)[number]): number => numberOf.get(version) as number;
  const inclusions = versions.flatMap((version) => [version, ...version.ancestors].map((ancestor) => [number(ancestor), number(version)] as const));

  await database.query(TAKE_VERSIONS, [
    versions.map(number),
    versions.map(({ kind }) => kind),
    versions.map(({ code }) => code),
    versions.map(({ name }) => name),
    versions.map(({ shortName }) => shortName),
    versions.map(({ siren }) => siren),
    versions.map(({ postalCodes }) => postalCodes.join(' ')),
    versions.map(({ populationPersons }) => populationPersons),
    versions.map(({ validFrom }) => validFrom),
    versions.map(({ validTo }) => validTo),
  ]);
  await database.query('CREATE INDEX ON incoming (kind, code)');
  await database.query('ANALYZE incoming');
  for (const statement of [REMOVE_WITHDRAWN, UPDATE_CHANGED, INSERT_NEW, NUMBER_THEM]) await database.query(statement);
  await database.query(TAKE_INCLUSIONS, [inclusions.map(([ancestor]) => ancestor), inclusions.map(([, territory]) => territory)]);
  for (const statement of ['ANALYZE numbered', 'ANALYZE incoming_inclusion', REMOVE_INCLUSIONS, INSERT_INCLUSIONS, REMOVE_PASSAGES])
    await database.query(statement);
  await database.query(INSERT_PASSAGES, [
    passages.map(({ from }) => number(from)),
    passages.map(({ to }) => number(to)),
    passages.map(({ passedOn }) => passedOn),
    passages.map(({ nature }) => nature),
  ]);
  return { territories: versions.length, inclusions: inclusions.length, passages: passages.length };
}

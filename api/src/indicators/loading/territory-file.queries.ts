import type { Queryable } from '../../platform/database/queryable';
import type { TerritoryRecord } from './territory-file';

const INCOMING = `
  CREATE TEMP TABLE incoming ON COMMIT DROP AS
  SELECT *, valid_from IS NOT NULL OR valid_to IS NOT NULL AS is_dated, NULL::integer AS id
    FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::date[], $9::date[])
      AS i (line, kind, code, name, short_name, siren, population_persons, valid_from, valid_to)`;

// A row without dates speaks of the version in force, or of the last one.
const IDENTIFY = `
  UPDATE incoming i SET id = (
    SELECT t.id FROM territory t WHERE t.kind = i.kind AND t.code = i.code AND (NOT i.is_dated OR t.valid_from IS NOT DISTINCT FROM i.valid_from)
     ORDER BY t.valid_to DESC NULLS FIRST LIMIT 1)`;

// Two versions of a code never hold on one day: of those that would, the one that is there stays, or the one told first.
const REFUSE = `
  DELETE FROM incoming i
   WHERE EXISTS (SELECT FROM incoming o WHERE o.kind = i.kind AND o.code = i.code AND o.line < i.line AND daterange(o.valid_from, o.valid_to) && daterange(i.valid_from, i.valid_to))
      OR (i.is_dated OR i.id IS NULL) AND EXISTS (
           SELECT FROM territory t WHERE t.kind = i.kind AND t.code = i.code AND t.id IS DISTINCT FROM i.id AND daterange(t.valid_from, t.valid_to) && daterange(i.valid_from, i.valid_to))
  RETURNING line, kind || ':' || code AS key`;

const UPDATE = `
  UPDATE territory t
     SET name = i.name, short_name = coalesce(i.short_name, t.short_name), siren = coalesce(i.siren, t.siren),
         population_persons = coalesce(i.population_persons, t.population_persons), valid_to = CASE WHEN i.is_dated THEN i.valid_to ELSE t.valid_to END
    FROM incoming i
   WHERE i.id = t.id
     AND (t.name, t.short_name, t.siren, t.population_persons, t.valid_to)
         IS DISTINCT FROM (i.name, coalesce(i.short_name, t.short_name), coalesce(i.siren, t.siren), coalesce(i.population_persons, t.population_persons),
                           CASE WHEN i.is_dated THEN i.valid_to ELSE t.valid_to END)`;

const INSERT = `
  WITH fresh AS (
    INSERT INTO territory (kind, code, name, short_name, siren, population_persons, valid_from, valid_to)
    SELECT kind, code, name, short_name, siren, population_persons, valid_from, valid_to FROM incoming WHERE id IS NULL ORDER BY line
    RETURNING id, kind, code, valid_from
  )
  UPDATE incoming i SET id = f.id FROM fresh f WHERE i.id IS NULL AND f.kind = i.kind AND f.code = i.code AND f.valid_from IS NOT DISTINCT FROM i.valid_from`;

// Those ancestors that held while the territory did; without dates, as they are now.
const ABOVE = `
  CREATE TEMP TABLE above ON COMMIT DROP AS
  SELECT x.line, x.kind || ':' || x.code AS key, a.id AS ancestor_id, i.id AS territory_id
    FROM unnest($1::integer[], $2::text[], $3::text[]) AS x (line, kind, code) JOIN incoming i ON i.line = x.line
    LEFT JOIN territory a ON a.kind = x.kind AND a.code = x.code
     AND CASE WHEN i.is_dated THEN daterange(a.valid_from, a.valid_to) && daterange(i.valid_from, i.valid_to)
              ELSE NOT EXISTS (SELECT FROM territory n WHERE n.kind = a.kind AND n.code = a.code AND coalesce(n.valid_to, 'infinity') > coalesce(a.valid_to, 'infinity')) END`;

const INSERT_ABOVE = `
  INSERT INTO territory_inclusion (ancestor_id, territory_id)
  SELECT ancestor_id, territory_id FROM above WHERE ancestor_id IS NOT NULL UNION SELECT id, id FROM incoming ORDER BY 1, 2
  ON CONFLICT DO NOTHING`;

// A département or région stands whole in what it stands in, and so do its communes; an EPCI may lie across two of them.
const INSERT_FURTHER_ABOVE = `
  WITH fresh AS (
    INSERT INTO territory_inclusion (ancestor_id, territory_id)
    SELECT DISTINCT f.ancestor_id, n.territory_id
      FROM territory m JOIN territory_inclusion n ON n.ancestor_id = m.id AND n.territory_id <> m.id
      JOIN territory_inclusion f ON f.territory_id = m.id AND f.ancestor_id <> m.id
     WHERE m.kind IN ('departement', 'region')
       AND NOT EXISTS (SELECT FROM territory_inclusion k WHERE k.ancestor_id = f.ancestor_id AND k.territory_id = n.territory_id)
     ORDER BY 1, 2
    ON CONFLICT DO NOTHING RETURNING 1
  )
  SELECT count(*)::integer AS count FROM fresh`;

/** What a file of territories did not bring in. */
export interface RefusedTerritories {
  /** Rows that would hold on the same days as another version of their code. */
  readonly overlapping: readonly { readonly line: number; readonly key: string }[];
  /** Ancestors that there are not. */
  readonly unknownAncestors: readonly { readonly line: number; readonly key: string }[];
}

/** Merges territories by kind, code and first day. Nothing that is there is taken away. To be called in a transaction. */
export async function mergeTerritories(database: Queryable, records: readonly TerritoryRecord[]): Promise<RefusedTerritories> {
  const column = <K extends keyof TerritoryRecord>(key: K): TerritoryRecord[K][] => records.map((record) => record[key]);
  await database.query(INCOMING, [
    column('line'),
    column('kind'),
    column('code'),
    column('name'),
    column('shortName'),
    column('siren'),
    column('populationPersons'),
    column('validFrom'),
    column('validTo'),
  ]);
  await database.query('CREATE INDEX ON incoming (kind, code)');
  await database.query('ANALYZE incoming');
  await database.query(IDENTIFY);
  const [overlapping] = (await database.query(REFUSE)) as [{ line: number; key: string }[], number];
  await database.query(UPDATE);
  await database.query(INSERT);
  const above = records.flatMap(({ line, ancestors }) =>
    ancestors.map((key) => ({ line, kind: key.slice(0, key.indexOf(':')), code: key.slice(key.indexOf(':') + 1) })),
  );
  await database.query(ABOVE, [above.map(({ line }) => line), above.map(({ kind }) => kind), above.map(({ code }) => code)]);
  await database.query('ANALYZE above');
  await database.query(INSERT_ABOVE);
  for (let added = 1; added > 0;) {
    [{ count: added }] = (await database.query(INSERT_FURTHER_ABOVE)) as [{ count: number }];
  }
  const unknownAncestors = (await database.query('SELECT line, key FROM above WHERE ancestor_id IS NULL ORDER BY line')) as { line: number; key: string }[];
  return { overlapping, unknownAncestors };
}

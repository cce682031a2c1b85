import type { TerritoryKind } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import type { Perimeter } from './match-codes';
import type { OutlinesStanding } from './plan-assembly';
import type { TerritoryOutlines } from './outlines.type';

/** An outline to keep. */
export interface Outline {
  readonly territoryId: number;
  readonly rings: string;
  readonly source: string;
}

/** Every perimeter of a level, of whatever day. */
export function listPerimeters(database: Queryable, kind: TerritoryKind): Promise<Perimeter[]> {
  return database.query(
    `SELECT id, code, short_name AS "shortName", valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM territory WHERE kind = $1 ORDER BY id`,
    [kind],
  );
}

/** Keeps outlines, in place of those that stood there. */
export async function keepOutlines(database: Queryable, outlines: readonly Outline[], { isAssembled }: { isAssembled: boolean }): Promise<void> {
  await database.query(
    `INSERT INTO territory_outline (territory_id, rings, source, is_assembled) SELECT *, $4 FROM unnest($1::integer[], $2::text[], $3::text[])
     ON CONFLICT (territory_id) DO UPDATE SET rings = excluded.rings, source = excluded.source, is_assembled = excluded.is_assembled, loaded_at = now()
      WHERE NOT excluded.is_assembled OR territory_outline.is_assembled`,
    [outlines.map(({ territoryId }) => territoryId), outlines.map(({ rings }) => rings), outlines.map(({ source }) => source), isAssembled],
  );
}

// A commune that was split off or recoded from one that goes on is no sum of its predecessors.
const STANDING = `
  SELECT (SELECT coalesce(json_agg(territory_id), '[]') FROM territory_outline WHERE NOT is_assembled) AS "givenIds",
         (SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM territory WHERE kind = 'commune' AND valid_to IS NULL) AS "communeIds",
         (SELECT coalesce(json_agg(id ORDER BY id), '[]') FROM territory WHERE kind IN ('ept', 'epci', 'departement') AND valid_to IS NULL) AS "wholeIds",
         (SELECT coalesce(json_agg(json_build_array(p.new_id, p.old_ids)), '[]')
            FROM (SELECT new_id, json_agg(old_id ORDER BY old_id) AS old_ids FROM territory_passage
                   GROUP BY new_id HAVING bool_and(nature IN ('merged', 'perimeter_changed'))) p) AS predecessors`;

/** From what outlines can be put together. Sets are cut in the code: PostgreSQL, which knows little of tables just loaded, took half a minute. */
export async function readStanding(database: Queryable): Promise<OutlinesStanding> {
  const [row] = (await database.query(STANDING)) as [{ givenIds: number[]; communeIds: number[]; wholeIds: number[]; predecessors: [number, number[]][] }];
  const givenIds = new Set(row.givenIds);
  const communes = new Set(row.communeIds);
  const wholeIds = row.wholeIds.filter((id) => !givenIds.has(id));
  const inclusions = (await database.query(
    `SELECT ancestor_id AS "wholeId", array_agg(territory_id ORDER BY territory_id) AS ids FROM territory_inclusion WHERE ancestor_id = ANY ($1::integer[]) GROUP BY 1`,
    [wholeIds],
  )) as { wholeId: number; ids: number[] }[];
  const members = new Map(inclusions.map(({ wholeId, ids }) => [wholeId, ids.filter((id) => communes.has(id))]));
  return { givenIds, communeIds: row.communeIds, predecessors: new Map(row.predecessors), members };
}

/** Outlines of those territories, as they are kept. */
export function readOutlines(database: Queryable, territoryIds: readonly number[]): Promise<Outline[]> {
  return database.query(`SELECT territory_id AS "territoryId", rings, source FROM territory_outline WHERE territory_id = ANY ($1::integer[])`, [territoryIds]);
}

/** Outlines of the territories of a level that stand in another one on a day, by code, in one statement. */
export async function listOutlines(database: Queryable, withinId: number, kind: TerritoryKind, on: string): Promise<TerritoryOutlines> {
  const [row] = (await database.query(
    `SELECT coalesce(json_agg(t.id ORDER BY t.code, t.id), '[]') AS "territoryIds", coalesce(json_agg(t.code ORDER BY t.code, t.id), '[]') AS codes,
            coalesce(json_agg(t.name ORDER BY t.code, t.id), '[]') AS names, coalesce(json_agg(o.rings ORDER BY t.code, t.id), '[]') AS rings,
            string_agg(DISTINCT o.source, '\u00a0; ') AS source
       FROM territory_inclusion i JOIN territory t ON t.id = i.territory_id JOIN territory_outline o ON o.territory_id = t.id
      WHERE i.ancestor_id = $1 AND t.kind = $2 AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_to IS NULL OR t.valid_to > $3)`,
    [withinId, kind, on],
  )) as [TerritoryOutlines];
  return row;
}

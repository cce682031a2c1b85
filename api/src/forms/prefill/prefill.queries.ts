import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { FormFactDeclaration } from '../../platform/declarations/form-fact';
import type { ReturnPlace } from '../returns/returns.queries';

/** A figure that an indicator may give. */
export interface AskedOfIndicator {
  readonly entry: string;
  readonly indicator: string;
  readonly time: 'stock' | 'flow';
}

/** What a published indicator says of the commune of a CCAS. */
export interface PublishedFigure {
  readonly entry: string;
  readonly value: number;
  readonly state: 'p' | 'r' | 'e';
  readonly year: number;
  readonly name: string;
  readonly distributor: string;
}

// What a year brought is of that very year; what stood on its last day may be known of an earlier one, and says of which. Counts that the network keeps itself
// are no source: they may be masked, and came from the CCAS in the first place.
const PUBLISHED = `
  SELECT q.entry, v.value, v.state, v.period / 100 AS year, i.name, coalesce(nullif(i.distributor, ''), i.producer, '') AS distributor
    FROM jsonb_to_recordset($3::jsonb) AS q (entry text, indicator text, "time" text)
    JOIN indicator i ON i.code = q.indicator AND i.network_id IS NULL
    JOIN form_collection k ON k.id = $1 JOIN ccas c ON c.id = $2
    JOIN LATERAL (SELECT extract(year FROM k.period_to)::integer * 100 AS period) of_collection ON true
    JOIN LATERAL (
      SELECT w.value, w.state, w.period FROM indicator_value w
       WHERE w.indicator_id = i.id AND w.territory_id = c.territory_id AND w.state IN ('p', 'r', 'e') AND w.period % 100 = 0
         AND w.period <= of_collection.period AND w.period >= of_collection.period - CASE q."time" WHEN 'stock' THEN 500 ELSE 0 END
       ORDER BY w.period DESC LIMIT 1) v ON true`;

/** What published indicators say of the commune, for the period of a collection. */
export async function publishedFigures(
  database: Queryable,
  { collectionId, ccasId }: { readonly collectionId: string; readonly ccasId: string },
  asked: readonly AskedOfIndicator[],
): Promise<PublishedFigure[]> {
  return (await database.query(PUBLISHED, [collectionId, ccasId, JSON.stringify(asked)])) as PublishedFigure[];
}

/** What a feature knows of a CCAS for the period of a collection, and of which day it is true; undefined where it knows nothing. */
export async function knownFact(
  database: Queryable,
  { value }: FormFactDeclaration,
  { networkId, ccasId, collectionId }: ReturnPlace,
  today: string,
): Promise<{ readonly value: number; readonly knownOn: string } | undefined> {
  const b = new Bindings();
  const date = `${b.bind(today)}::date`;
  // each value is read here, so that a part may leave out what it has no use for
  const asked = `
    SELECT ${b.bind(networkId)}::uuid AS network_id, ${b.bind(ccasId)}::uuid AS ccas_id, least(k.period_to, ${date}) AS last_day, ${date} AS today
      FROM form_collection k WHERE k.id = ${b.bind(collectionId)}::uuid`;
  const of = (column: string): string => `(SELECT ${column} FROM asked)`;
  const reading = { network: of('network_id'), ccas: of('ccas_id'), day: of('last_day'), today: of('today'), b };
  const sql = `WITH asked AS (${asked}) SELECT f.value::float8 AS value, f.known_on::text AS "knownOn" FROM (${value(reading)}) f (value, known_on)`;
  return ((await database.query(sql, b.values)) as { readonly value: number; readonly knownOn: string }[])[0];
}

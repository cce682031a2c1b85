import type { Queryable } from '../../platform/database/queryable';
import { stagingOf } from './value-staging';

/** SQL: the rows of some periods, the last one told of each territory. */
const staged = (indicatorId: number): string =>
  `SELECT DISTINCT ON (period, territory_id) period, territory_id, value, state FROM ${stagingOf(indicatorId)} WHERE period = ANY ($2) ORDER BY period, territory_id, line DESC`;

// Nothing stands there yet: rows are put one after the other, without looking for what they would replace.
const insert = (indicatorId: number): string => `
  INSERT INTO indicator_value (indicator_id, period, territory_id, value, state)
  SELECT $1, period, territory_id, value, state FROM (${staged(indicatorId)}) s`;

// Not the comparison of an import, which must not know what a secret hides (docs/adr/0030-two-ways-in.md): the same files again change nothing.
// A total that is withheld stands as a secret, and its number beside the others that no screen reads: the same number again changes nothing.
const CURRENT = `
  SELECT v.*, CASE WHEN o.id IS NOT NULL THEN o.value ELSE v.value END AS given_value, coalesce(o.state, v.state) AS given_state
    FROM indicator_value v
    LEFT JOIN LATERAL (SELECT * FROM indicator_own_value o WHERE o.indicator_id = v.indicator_id AND o.period = v.period AND o.territory_id = v.territory_id AND o.withdrawn_at IS NULL
                        ORDER BY o.id DESC LIMIT 1) o ON v.state = 's'
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NULL`;

// a secret over what is a secret already says nothing, whoever made it one
const differs = (current: string): string =>
  `((${current}.given_value, ${current}.given_state) IS DISTINCT FROM (s.value, s.state) AND NOT (s.state = 's' AND ${current}.state = 's'))`;

const keepHistory = (indicatorId: number): string => `
  INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, old_import_id, new_value, new_state)
  SELECT $1, v.period, v.territory_id, v.value, v.state, v.import_id, s.value, s.state
    FROM (${staged(indicatorId)}) s JOIN (${CURRENT}) v USING (period, territory_id)
   WHERE ${differs('v')}`;

const upsert = (indicatorId: number): string => `
  WITH written AS (
    INSERT INTO indicator_value AS v (indicator_id, period, territory_id, value, state)
    SELECT $1, s.period, s.territory_id, s.value, s.state
      FROM (${staged(indicatorId)}) s LEFT JOIN (${CURRENT}) c USING (period, territory_id)
     WHERE c.territory_id IS NULL OR ${differs('c')}
     ORDER BY s.period, s.territory_id
    ON CONFLICT (indicator_id, period, territory_id) DO UPDATE
       SET value = excluded.value, state = excluded.state, import_id = NULL, covered = NULL, members = NULL
    RETURNING v.period
  )
  SELECT period, count(*)::integer AS count FROM written GROUP BY period`;

// Counts that are masked before anybody sees them: each version is kept, and derivation says what may be shown. A secret is what it made of one,
// and takes no count's place.
const insertOwn = (indicatorId: number): string => `
  WITH written AS (
    INSERT INTO indicator_own_value (indicator_id, period, territory_id, value, state)
    SELECT $1, s.period, s.territory_id, s.value, s.state
      FROM (${staged(indicatorId)}) s
      LEFT JOIN LATERAL (SELECT * FROM indicator_own_value o WHERE o.indicator_id = $1 AND o.period = s.period AND o.territory_id = s.territory_id AND o.withdrawn_at IS NULL
                          ORDER BY o.id DESC LIMIT 1) o ON true
     WHERE o.id IS NULL OR ((o.value, o.state) IS DISTINCT FROM (s.value, s.state) AND s.state <> 's')
    RETURNING period
  )
  SELECT period, count(*)::integer AS count FROM written GROUP BY period`;

const EMPTY_PERIODS = `
  SELECT p.period FROM unnest($2::integer[]) p (period) WHERE NOT EXISTS (SELECT FROM indicator_value v WHERE v.indicator_id = $1 AND v.period = p.period)`;

const KEEP_PERIODS = `
  INSERT INTO indicator_period AS p (indicator_id, period, geography_year)
  SELECT $1, * FROM unnest($2::integer[], $3::integer[])
  ON CONFLICT (indicator_id, period) DO UPDATE SET geography_year = excluded.geography_year, import_id = NULL WHERE p.geography_year <> excluded.geography_year`;

/** The rows of one indicator that wait to be taken. */
export interface StagedIndicator {
  readonly indicatorId: number;
  readonly isMasked: boolean;
  /** Rows and geography by period. */
  readonly periods: ReadonlyMap<number, { readonly rows: number; readonly geographyYear: number }>;
}

/** Puts the rows of one indicator in their place. Gives how many were written at each period where any was. */
export async function mergeStaged(database: Queryable, { indicatorId, isMasked, periods }: StagedIndicator): Promise<Map<number, number>> {
  const all = [...periods.keys()].sort((a, b) => a - b);
  const written = new Map<number, number>();
  const note = (rows: readonly { period: number; count: number }[]): void => rows.forEach(({ period, count }) => written.set(period, count));
  if (isMasked) note((await database.query(insertOwn(indicatorId), [indicatorId, all])) as { period: number; count: number }[]);
  else {
    const empty = new Set(((await database.query(EMPTY_PERIODS, [indicatorId, all])) as { period: number }[]).map(({ period }) => period));
    const fresh = all.filter((period) => empty.has(period));
    const held = all.filter((period) => !empty.has(period));
    if (fresh.length > 0) await database.query(insert(indicatorId), [indicatorId, fresh]);
    for (const period of fresh) written.set(period, periods.get(period)?.rows ?? 0);
    if (held.length > 0) {
      await database.query(keepHistory(indicatorId), [indicatorId, held]);
      note((await database.query(upsert(indicatorId), [indicatorId, held])) as { period: number; count: number }[]);
    }
  }
  await database.query(KEEP_PERIODS, [indicatorId, all, all.map((period) => periods.get(period)?.geographyYear)]);
  return written;
}

const HIDE_WITHHELD = `
  UPDATE indicator_value_change c SET new_value = NULL, new_state = 's'
    FROM indicator_value v
   WHERE c.id > $1 AND c.new_state <> 's' AND v.indicator_id = c.indicator_id AND v.period = c.period AND v.territory_id = c.territory_id AND v.state = 's'`;

/** The last change that was kept before a load. */
export async function lastChangeId(database: Queryable): Promise<string> {
  const [row] = (await database.query('SELECT coalesce(max(id), 0) AS id FROM indicator_value_change')) as [{ id: string }];
  return row.id;
}

/** A number that derivation withholds is not told by the history of changes either. */
export async function hideWithheldChanges(database: Queryable, afterId: string): Promise<void> {
  await database.query(HIDE_WITHHELD, [afterId]);
}

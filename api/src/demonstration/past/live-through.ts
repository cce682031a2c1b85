import type { EntityManager } from 'typeorm';

/** A row to insert or to change, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** What somebody did at one moment of the past: rows of one table, each with the columns of the first. */
export interface Step {
  /** An instant, ISO 8601. */
  readonly at: string;
  /** The account that did it; null: the product, when it was set up. */
  readonly by: string | null;
  readonly table: string;
  readonly rows: readonly Row[];
  /** The rows are there already, by `id`: their other columns change. */
  readonly isChange?: boolean;
}

/** As whom the product itself acts in the demonstration. */
export const SET_UP_BY = 'Jeu de démonstration';

// one statement for the whole year: each step says who acts and when, so that the journal is written by its own triggers
const LIVE_THROUGH = `
  CREATE FUNCTION pg_temp.live_through(steps jsonb, labels jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    step record;
    kept text;
  BEGIN
    FOR step IN SELECT * FROM jsonb_to_recordset(steps) AS s (moment timestamptz, actor text, target text, cols text[], data jsonb, is_change boolean) LOOP
      PERFORM set_config('maillage.occurred_at', step.moment::text, true), set_config('maillage.actor_id', coalesce(step.actor, ''), true),
              set_config('maillage.actor_label', coalesce(labels ->> step.actor, '${SET_UP_BY}'), true);
      IF step.is_change THEN
        EXECUTE format('UPDATE %1$I t SET %2$s FROM jsonb_populate_recordset(NULL::%1$I, $1) n WHERE t.id = n.id', step.target,
                       (SELECT string_agg(format('%1$I = n.%1$I', c), ', ') FROM unnest(step.cols) c WHERE c <> 'id')) USING step.data;
      ELSE
        kept := CASE WHEN EXISTS (SELECT FROM pg_attribute WHERE attrelid = step.target::regclass AND attname = 'updated_at') THEN ', created_at, updated_at' ELSE '' END;
        EXECUTE format('INSERT INTO %1$I (%2$s%3$s) SELECT %2$s%4$s FROM jsonb_populate_recordset(NULL::%1$I, $1)', step.target,
                       (SELECT string_agg(quote_ident(c), ', ') FROM unnest(step.cols) c), kept, CASE kept WHEN '' THEN '' ELSE ', $2, $2' END)
          USING step.data, step.moment;
      END IF;
    END LOOP;
  END $$`;

/** Consecutive steps of one moment, person and table as one. */
function together(steps: readonly Step[]): Step[] {
  const joined: { step: Step; rows: Row[]; key: string }[] = [];
  for (const step of steps) {
    const key = [step.at, step.by, step.table, step.isChange, ...Object.keys(step.rows[0] ?? {})].join();
    const last = joined.at(-1);
    if (last?.key === key) last.rows.push(...step.rows);
    else if (step.rows.length > 0) joined.push({ step, rows: [...step.rows], key });
  }
  return joined.map(({ step, rows }) => ({ ...step, rows }));
}

/** Lives through the steps in the order of their moments, each in the name of who did it. `names`: of the accounts. Then nobody acts any more. */
export async function liveThrough(manager: EntityManager, steps: readonly Step[], names: ReadonlyMap<string, string>): Promise<void> {
  const inOrder = together([...steps].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))));
  await manager.query(LIVE_THROUGH);
  await manager.query('SELECT pg_temp.live_through($1, $2)', [
    JSON.stringify(
      inOrder.map(({ at, by, table, rows, isChange }) => ({
        moment: at,
        actor: by,
        target: table,
        cols: Object.keys(rows[0] ?? {}),
        data: rows,
        is_change: isChange,
      })),
    ),
    JSON.stringify(Object.fromEntries(names)),
  ]);
  await manager.query('DROP FUNCTION pg_temp.live_through(jsonb, jsonb)');
}

/** From here on the product itself acts, or that person, at that moment. */
export async function actAt(manager: EntityManager, at: string, person?: { readonly accountId: string; readonly fullName: string }): Promise<void> {
  await manager.query(
    `SELECT set_config('maillage.occurred_at', $1, true), set_config('maillage.actor_id', $3, true), set_config('maillage.actor_label', $2, true)`,
    [at, person?.fullName ?? SET_UP_BY, person?.accountId ?? ''],
  );
}

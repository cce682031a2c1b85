import type { Queryable } from './queryable';

/** When all rows of a kind were last derived, and by what rules. */
export interface DerivationRun {
  readonly subjectType: string;
  /** Raised with every change of the rules. */
  readonly rulesVersion: number;
  /** How old a whole derivation may be; null: any age, since nothing of it grows with time. */
  readonly maxAgeDays: number | null;
}

// Of several processes one takes the run: the others wait for it, then find it done.
const TAKE_RUN = `
  INSERT INTO derivation_run AS r (subject_type, rules_version, derived_on) VALUES ($1, $2, $3::date)
      ON CONFLICT (subject_type) DO UPDATE SET rules_version = excluded.rules_version, derived_on = excluded.derived_on
       WHERE r.rules_version <> excluded.rules_version OR r.derived_on < excluded.derived_on - $4::integer
   RETURNING subject_type`;

/** Whether all must be derived again, in this transaction: the rules changed, or the last time is too long ago (docs/adr/0013-derived-rows.md). */
export async function takeDerivationRun(database: Queryable, { subjectType, rulesVersion, maxAgeDays }: DerivationRun, today: string): Promise<boolean> {
  return ((await database.query(TAKE_RUN, [subjectType, rulesVersion, today, maxAgeDays])) as unknown[]).length > 0;
}

import { inNetwork } from '../../network';
import type { Queryable } from '../../platform/database/queryable';

/** Place of a value. */
export interface ValuePlace {
  readonly indicatorId: number;
  readonly period: number;
  readonly territoryId: number;
}

/** A value as it stands; `isComputed` when we made it from others. */
export interface StoredValue {
  readonly value: number | null;
  readonly state: string;
  readonly importId: number | null;
  readonly isComputed: boolean;
  /** Given by an object of another feature, in which it is corrected. */
  readonly isFed: boolean;
}

const at = ({ indicatorId, period, territoryId }: ValuePlace): number[] => [indicatorId, period, territoryId];

const SHOWN = `
  SELECT value, state, import_id AS "importId", members IS NOT NULL AS "isComputed",
         EXISTS (SELECT FROM indicator_import f WHERE f.id = import_id AND f.subject_type IS NOT NULL) AS "isFed"
    FROM indicator_value WHERE indicator_id = $1 AND period = $2 AND territory_id = $3`;

/** The value as it is shown. */
export async function shownValue(database: Queryable, place: ValuePlace): Promise<StoredValue | undefined> {
  return ((await database.query(SHOWN, at(place))) as StoredValue[])[0];
}

/** The value as it is shown, held until the end of the transaction. */
export async function holdShownValue(database: Queryable, place: ValuePlace): Promise<StoredValue | undefined> {
  return ((await database.query(`${SHOWN} FOR UPDATE`, at(place))) as StoredValue[])[0];
}

/** Puts a corrected number in the place of a shown value. */
export async function correctShownValue(database: Queryable, place: ValuePlace, value: number): Promise<void> {
  await database.query(`UPDATE indicator_value SET value = $4, state = 'p', import_id = NULL WHERE indicator_id = $1 AND period = $2 AND territory_id = $3`, [
    ...at(place),
    value,
  ]);
}

/** Adds a corrected count to those that the network gave. */
export async function addOwnValue(database: Queryable, place: ValuePlace, value: number, contestId: string): Promise<void> {
  await database.query(`INSERT INTO indicator_own_value (indicator_id, period, territory_id, value, state, contest_id) VALUES ($1, $2, $3, $4, 'p', $5)`, [
    ...at(place),
    value,
    contestId,
  ]);
}

/** Keeps what stood before, beside what is shown since: once all that follows from the correction is derived, secrecy included. */
export async function keepChange(database: Queryable, place: ValuePlace, before: StoredValue, contestId: string): Promise<void> {
  await database.query(
    `INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, old_import_id, new_value, new_state, new_import_id, contest_id)
     SELECT indicator_id, period, territory_id, $4, $5, $6, value, state, import_id, $7
       FROM indicator_value WHERE indicator_id = $1 AND period = $2 AND territory_id = $3`,
    [...at(place), before.value, before.state, before.importId, contestId],
  );
}

/** Whether the CCAS, which speaks for the territory of a contested value, stands in the network. */
export async function isOfNetwork(database: Queryable, ccasId: string, networkId: string): Promise<boolean> {
  const rows = await database.query(`SELECT FROM ccas c WHERE c.id = $1 AND ${inNetwork('c.territory_id', '$2::uuid')}`, [ccasId, networkId]);
  return (rows as unknown[]).length > 0;
}

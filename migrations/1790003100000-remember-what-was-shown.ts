import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody knows of a network's own counts who kept every answer (docs/adr/0019-secrecy.md): without it, a correction would give away by
 * subtraction what was hidden before. One row per count and total of a batch of counts whose totals were shown together for the first time.
 * Read by the derivation alone, never by a screen.
 *
 * It starts empty: what earlier versions showed is hidden as if it had not been.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class RememberWhatWasShown1790003100000 implements MigrationInterface {
  name = 'RememberWhatWasShown1790003100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE indicator_disclosure (
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        batch integer NOT NULL,
        territory_id integer NOT NULL,
        -- the total that it is a part of; null at the top
        parent_id integer,
        -- territory of who gave the count; null for a total
        producer_id integer,
        -- the last number of a count, and all that it had; null and none for a total
        value double precision,
        numbers double precision[] NOT NULL DEFAULT '{}',
        -- between which numbers a hidden count is, to who knows each difference between its numbers; no upper bound: null
        low double precision NOT NULL,
        high double precision,
        is_known boolean NOT NULL,
        CONSTRAINT pk_indicator_disclosure PRIMARY KEY (indicator_id, period, batch, territory_id),
        CONSTRAINT fk_indicator_disclosure_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
      )`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE indicator_disclosure`);
  }
}

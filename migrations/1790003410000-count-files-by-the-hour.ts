import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many files came to each CCAS, and to each network, since the beginning of the running hour: one row each, so that what may come is bounded
 * for all processes together. A row says nothing once its hour is over, and begins anew with the next file.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CountFilesByTheHour1790003410000 implements MigrationInterface {
  name = 'CountFilesByTheHour1790003410000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE file_intake (
        network_id uuid NOT NULL,
        ccas_id uuid,
        begun_at timestamptz NOT NULL,
        file_count integer NOT NULL,
        CONSTRAINT uq_file_intake UNIQUE NULLS NOT DISTINCT (network_id, ccas_id),
        CONSTRAINT fk_file_intake_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_file_intake_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE file_intake`);
  }
}

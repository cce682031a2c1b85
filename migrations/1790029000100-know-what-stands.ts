import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stands, as other programs were told of it: what begins to stand with the calendar changes no row, so that no history tells it (docs/adr/0072-what-stands.md).
 * Machinery: no journal.
 *
 * Locks: none on existing data. Reversible: yes; what stands then is known anew, and told to nobody.
 */
export class KnowWhatStands1790029000100 implements MigrationInterface {
  name = 'KnowWhatStands1790029000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE webhook_standing (
        event text NOT NULL,
        object_id text NOT NULL,
        noticed_at timestamptz NOT NULL,
        CONSTRAINT pk_webhook_standing PRIMARY KEY (event, object_id)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE webhook_standing');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A deadline may be due within hours: the notification of a breach. What lifted a blocker is told, until there is another one. What is blocked is found
 * without reading all news.
 *
 * Locks: `adoption` while its index is made, a moment for 100,000 rows. Reversible: yes, what lifted blockers is lost but for the history.
 */
export class DeadlinesInHoursAndLiftedBlockers1790004300000 implements MigrationInterface {
  name = 'DeadlinesInHoursAndLiftedBlockers1790004300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE deadline ADD COLUMN due_at timestamptz;
      ALTER TABLE adoption ADD COLUMN blocker_outcome text,
        ADD CONSTRAINT ck_adoption_outcome CHECK (blocker IS NULL OR blocker_outcome IS NULL);
      CREATE INDEX ix_adoption_blocked ON adoption (initiative_id) WHERE blocker IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX ix_adoption_blocked;
      ALTER TABLE adoption DROP CONSTRAINT ck_adoption_outcome, DROP COLUMN blocker_outcome;
      ALTER TABLE deadline DROP COLUMN due_at;
    `);
  }
}

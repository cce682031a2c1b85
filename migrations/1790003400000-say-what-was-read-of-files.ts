import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How much of each version was read when personal data was looked for in it; null for those that came before, of which nobody knows.
 *
 * Locks: the table of versions, for a moment. Reversible: yes; what was noted is lost.
 */
export class SayWhatWasReadOfFiles1790003400000 implements MigrationInterface {
  name = 'SayWhatWasReadOfFiles1790003400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE file_version
        ADD COLUMN reading text,
        ADD CONSTRAINT ck_file_version_reading CHECK (reading IN ('whole', 'partial', 'none'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE file_version DROP COLUMN reading`);
  }
}

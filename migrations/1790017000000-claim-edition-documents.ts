import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When somebody took a document of an edition to write it: two who ask at once have it written once, and one whose writer died is taken again.
 *
 * Locks: none that waits, a column without default. Reversible: yes.
 */
export class ClaimEditionDocuments1790017000000 implements MigrationInterface {
  name = 'ClaimEditionDocuments1790017000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE edition_document ADD COLUMN claimed_at timestamptz');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE edition_document DROP COLUMN claimed_at');
  }
}

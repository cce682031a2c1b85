import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link says which earlier link its reader had, so that she is told what changed since she read that one (docs/adr/0059-editions-for-those-who-pay.md).
 *
 * Locks: edition_link for a moment. Reversible: yes; readers of links are no longer told what changed.
 */
export class LetLinksFollowLinks1790019000000 implements MigrationInterface {
  name = 'LetLinksFollowLinks1790019000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE edition_link
        ADD COLUMN follows_id uuid,
        ADD CONSTRAINT fk_edition_link_follows FOREIGN KEY (follows_id) REFERENCES edition_link (id) ON DELETE SET NULL,
        ADD CONSTRAINT ck_edition_link_follows CHECK (follows_id <> id);
      CREATE INDEX ix_edition_link_follows ON edition_link (follows_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE edition_link DROP COLUMN follows_id');
  }
}

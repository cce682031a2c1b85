import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was made for which key: a form that is sent again, because its answer was lost or its button pressed twice, makes nothing twice.
 *
 * Of two transactions with one key the second waits for the first at the primary key. Not in the journal: machinery, erased after a week.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateCreationKeys1790003500000 implements MigrationInterface {
  name = 'CreateCreationKeys1790003500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE creation_key (
        account_id uuid NOT NULL,
        key uuid NOT NULL,
        content_sha256 bytea NOT NULL,
        made_id text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_creation_key PRIMARY KEY (account_id, key),
        CONSTRAINT fk_creation_key_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_creation_key_created_at ON creation_key (created_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE creation_key');
  }
}

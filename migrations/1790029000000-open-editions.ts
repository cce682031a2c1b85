import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a network opens to everybody: the name by which it is found, for good, and its editions of which tables are open, or were until they were withdrawn
 * (docs/adr/0063-open-data.md).
 *
 * Locks: none on existing data. Reversible: yes; nothing is open any more.
 */
export class OpenEditions1790029000000 implements MigrationInterface {
  name = 'OpenEditions1790029000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE open_catalogue (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        slug text NOT NULL,
        siret text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_open_catalogue PRIMARY KEY (id),
        CONSTRAINT uq_open_catalogue_network UNIQUE (network_id),
        CONSTRAINT uq_open_catalogue_slug UNIQUE (slug),
        CONSTRAINT fk_open_catalogue_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_open_catalogue_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 60),
        CONSTRAINT ck_open_catalogue_siret CHECK (siret ~ '^[0-9]{14}$')
      );
      CALL keep_journal_of('open_catalogue', network => 'network_id');

      CREATE TABLE open_edition (
        edition_id uuid NOT NULL,
        tables text[] NOT NULL,
        opened_at timestamptz NOT NULL,
        opened_by_id uuid,
        withdrawn_at timestamptz,
        withdrawn_by_id uuid,
        withdrawn_reason text,
        CONSTRAINT pk_open_edition PRIMARY KEY (edition_id),
        CONSTRAINT fk_open_edition_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT fk_open_edition_opened_by FOREIGN KEY (opened_by_id) REFERENCES account (id) ON DELETE SET NULL,
        CONSTRAINT fk_open_edition_withdrawn_by FOREIGN KEY (withdrawn_by_id) REFERENCES account (id) ON DELETE SET NULL,
        CONSTRAINT ck_open_edition_tables CHECK (cardinality(tables) > 0),
        CONSTRAINT ck_open_edition_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL) AND length(withdrawn_reason) BETWEEN 1 AND 500)
      );
      CREATE INDEX ix_open_edition_opened_by ON open_edition (opened_by_id);
      CREATE INDEX ix_open_edition_withdrawn_by ON open_edition (withdrawn_by_id);
      CALL keep_journal_of('open_edition', part_of => 'edition_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(open_edition);
      DROP TABLE open_edition;
      DROP FUNCTION row_place(open_catalogue);
      DROP TABLE open_catalogue;
    `);
  }
}

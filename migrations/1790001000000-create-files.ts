import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents attached to what they are evidence of, and their versions. The bytes stand outside the database, under `storage_key`.
 *
 * A parent is named by type and id, without a foreign key: parents of several features share the table, and none is ever deleted.
 *
 * Locks: none on existing data. Reversible: yes; the stored bytes stay where they are.
 */
export class CreateFiles1790001000000 implements MigrationInterface {
  name = 'CreateFiles1790001000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE file (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid,
        parent_type text NOT NULL,
        parent_id uuid NOT NULL,
        purpose text NOT NULL DEFAULT 'other',
        title text NOT NULL,
        archived_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_file PRIMARY KEY (id),
        CONSTRAINT fk_file_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_file_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_file_title CHECK (length(title) BETWEEN 1 AND 200)
      );
      CREATE INDEX ix_file_parent ON file (parent_type, parent_id);
      CALL keep_journal_of('file');

      CREATE TABLE file_version (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        file_id uuid NOT NULL,
        number integer NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL,
        sha256 text NOT NULL,
        storage_key text NOT NULL,
        is_antivirus_clean boolean,
        is_personal_data_confirmed boolean NOT NULL DEFAULT false,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        uploaded_by_id uuid,
        CONSTRAINT pk_file_version PRIMARY KEY (id),
        CONSTRAINT fk_file_version_file FOREIGN KEY (file_id) REFERENCES file (id),
        CONSTRAINT fk_file_version_uploaded_by FOREIGN KEY (uploaded_by_id) REFERENCES account (id),
        CONSTRAINT uq_file_version_number UNIQUE (file_id, number),
        CONSTRAINT ck_file_version_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_file_version_name CHECK (length(name) BETWEEN 1 AND 255)
      );
      CALL keep_journal_of('file_version');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE file_version, file`);
  }
}

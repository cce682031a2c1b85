import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents of editions: one of each kind of what was published, and one of each kind of the draft, with what was replaced in them. Their bytes stand in the store
 * of files. They are made again from the edition, so that their history says nothing.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateEditionDocuments1790015000000 implements MigrationInterface {
  name = 'CreateEditionDocuments1790015000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE edition_document (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        edition_id uuid NOT NULL,
        kind text NOT NULL,
        is_draft boolean NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        failure text,
        draft jsonb,
        content_hash text,
        storage_key text,
        file_name text,
        size_bytes integer,
        report jsonb,
        asked_at timestamptz NOT NULL,
        made_at timestamptz,
        CONSTRAINT pk_edition_document PRIMARY KEY (id),
        CONSTRAINT uq_edition_document UNIQUE (edition_id, kind, is_draft),
        CONSTRAINT fk_edition_document_edition FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE CASCADE,
        CONSTRAINT ck_edition_document_kind CHECK (kind IN ('pdf', 'docx', 'xlsx', 'pptx', 'storyboard')),
        CONSTRAINT ck_edition_document_state CHECK (state IN ('waiting', 'ready', 'failed')),
        CONSTRAINT ck_edition_document_failure CHECK (failure IN ('missing_program', 'too_large', 'unexpected')),
        CONSTRAINT ck_edition_document_ready CHECK (state <> 'ready' OR storage_key IS NOT NULL AND file_name IS NOT NULL AND size_bytes > 0)
      );`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE edition_document');
  }
}

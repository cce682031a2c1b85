import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents of what a CCAS answers to a collection: one of each kind, of the state that `made_of` names. Their bytes stand in the store of files. They are made
 * again from the answers, so that their history says nothing (docs/adr/0067-report-of-a-ccas.md).
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateFormDocuments1790024000000 implements MigrationInterface {
  name = 'CreateFormDocuments1790024000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE form_document (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        return_id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        failure text,
        is_draft boolean NOT NULL,
        -- SHA-256 of all that it says
        made_of text NOT NULL,
        -- what it says, until it is written
        content jsonb,
        storage_key text,
        file_name text NOT NULL,
        size_bytes integer,
        -- signs that its typeface lacks
        replaced text[] NOT NULL DEFAULT '{}',
        asked_at timestamptz NOT NULL,
        made_at timestamptz,
        CONSTRAINT pk_form_document PRIMARY KEY (id),
        CONSTRAINT uq_form_document UNIQUE (return_id, kind),
        CONSTRAINT fk_form_document_return FOREIGN KEY (return_id) REFERENCES form_return (id) ON DELETE CASCADE,
        CONSTRAINT ck_form_document_kind CHECK (kind IN ('pdf', 'docx')),
        CONSTRAINT ck_form_document_state CHECK (state IN ('waiting', 'ready', 'failed')),
        CONSTRAINT ck_form_document_failure CHECK (failure IN ('missing_program', 'too_large', 'unexpected')),
        CONSTRAINT ck_form_document_ready CHECK (state <> 'ready' OR storage_key IS NOT NULL AND size_bytes > 0)
      );`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE form_document');
  }
}

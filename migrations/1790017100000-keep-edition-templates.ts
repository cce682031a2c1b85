import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Templates of documents that a network keeps, in versions, and documents of editions that are made with them (docs/adr/0056-templates-of-documents.md). A template that
 * is withdrawn stays, since documents were made with it.
 *
 * Locks: edition_document for a moment, for its constraints. Reversible: yes; templates and what was made with them are gone.
 */
export class KeepEditionTemplates1790017100000 implements MigrationInterface {
  name = 'KeepEditionTemplates1790017100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE edition_template (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        name text NOT NULL,
        latest_number integer NOT NULL DEFAULT 1,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_edition_template PRIMARY KEY (id),
        CONSTRAINT fk_edition_template_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_edition_template_name CHECK (length(name) BETWEEN 1 AND 120)
      );
      CREATE INDEX ix_edition_template_network ON edition_template (network_id);
      CALL keep_journal_of('edition_template', network => 'network_id');

      CREATE TABLE edition_template_version (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        template_id uuid NOT NULL,
        number integer NOT NULL,
        file_name text NOT NULL,
        storage_key text NOT NULL,
        size_bytes integer NOT NULL,
        unknown_fields text[] NOT NULL DEFAULT '{}',
        sent_at timestamptz NOT NULL,
        CONSTRAINT pk_edition_template_version PRIMARY KEY (id),
        CONSTRAINT uq_edition_template_version UNIQUE (template_id, number),
        CONSTRAINT fk_edition_template_version_template FOREIGN KEY (template_id) REFERENCES edition_template (id),
        CONSTRAINT ck_edition_template_version_size CHECK (size_bytes > 0)
      );
      CALL keep_journal_of('edition_template_version', part_of => 'template_id');

      ALTER TABLE edition_document
        ADD COLUMN template_id uuid,
        ADD COLUMN template_number integer,
        ADD CONSTRAINT fk_edition_document_template FOREIGN KEY (template_id) REFERENCES edition_template (id),
        DROP CONSTRAINT ck_edition_document_kind,
        ADD CONSTRAINT ck_edition_document_kind CHECK (kind IN ('pdf', 'docx', 'xlsx', 'pptx', 'storyboard', 'own_docx')),
        ADD CONSTRAINT ck_edition_document_template CHECK ((kind = 'own_docx') = (template_id IS NOT NULL) AND (template_id IS NULL) = (template_number IS NULL)),
        DROP CONSTRAINT uq_edition_document,
        ADD CONSTRAINT uq_edition_document UNIQUE NULLS NOT DISTINCT (edition_id, kind, is_draft, template_id);
      CREATE INDEX ix_edition_document_template ON edition_document (template_id);`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DELETE FROM edition_document WHERE kind = 'own_docx';
      ALTER TABLE edition_document
        DROP CONSTRAINT uq_edition_document,
        DROP CONSTRAINT ck_edition_document_template,
        DROP CONSTRAINT ck_edition_document_kind,
        DROP COLUMN template_id,
        DROP COLUMN template_number,
        ADD CONSTRAINT ck_edition_document_kind CHECK (kind IN ('pdf', 'docx', 'xlsx', 'pptx', 'storyboard')),
        ADD CONSTRAINT uq_edition_document UNIQUE (edition_id, kind, is_draft);
      DROP FUNCTION row_place(edition_template_version);
      DROP TABLE edition_template_version;
      DROP FUNCTION row_place(edition_template);
      DROP TABLE edition_template;`);
  }
}

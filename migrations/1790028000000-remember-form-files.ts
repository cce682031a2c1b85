import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a CCAS's files of figures are read, remembered form by form so that the next one is understood at once (docs/adr/0071-files-of-figures.md). Titles of columns
 * and what they answer: nothing of what the files say.
 *
 * Locks: none that waits. Reversible: yes; files are mapped again.
 */
export class RememberFormFiles1790028000000 implements MigrationInterface {
  name = 'RememberFormFiles1790028000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE form_file_mapping (
        ccas_id uuid NOT NULL,
        form_id uuid NOT NULL,
        reads text NOT NULL,
        mapping jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT pk_form_file_mapping PRIMARY KEY (ccas_id, form_id, reads),
        CONSTRAINT fk_form_file_mapping_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_form_file_mapping_form FOREIGN KEY (form_id) REFERENCES form (id),
        CONSTRAINT ck_form_file_mapping_reads CHECK (reads IN ('figures', 'register', 'months'))
      );
      CREATE INDEX ix_form_file_mapping_form ON form_file_mapping (form_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE form_file_mapping');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tags of the answers in words to a question of a form. A tag is of the question's code, so that it stays from year to year; it is put away rather than deleted, with
 * what it was given to.
 *
 * Locks: none on existing data. Reversible: yes; tags are lost.
 */
export class TagFreeAnswers1790032000000 implements MigrationInterface {
  name = 'TagFreeAnswers1790032000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE form_tag (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        form_id uuid NOT NULL,
        entry text NOT NULL,
        label text NOT NULL,
        archived_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_form_tag PRIMARY KEY (id),
        CONSTRAINT fk_form_tag_form FOREIGN KEY (form_id) REFERENCES form (id),
        CONSTRAINT ck_form_tag_entry CHECK (length(entry) BETWEEN 1 AND 60),
        CONSTRAINT ck_form_tag_label CHECK (length(label) BETWEEN 1 AND 60),
        CONSTRAINT ex_form_tag_label EXCLUDE USING btree (form_id WITH =, entry WITH =, lower(label) WITH =)
      );
      CALL keep_journal_of('form_tag', part_of => 'form_id');

      CREATE TABLE form_answer_tag (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        tag_id uuid NOT NULL,
        return_id uuid NOT NULL,
        CONSTRAINT pk_form_answer_tag PRIMARY KEY (id),
        CONSTRAINT uq_form_answer_tag UNIQUE (return_id, tag_id),
        CONSTRAINT fk_form_answer_tag_tag FOREIGN KEY (tag_id) REFERENCES form_tag (id),
        CONSTRAINT fk_form_answer_tag_return FOREIGN KEY (return_id) REFERENCES form_return (id)
      );
      CREATE INDEX ix_form_answer_tag_tag ON form_answer_tag (tag_id);
      CALL keep_journal_of('form_answer_tag', part_of => 'tag_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(form_answer_tag);
      DROP TABLE form_answer_tag;
      DROP FUNCTION row_place(form_tag);
      DROP TABLE form_tag;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the results of a collection were shown to the network: who does not read every return is told what was validated by then, all at once, so that no day
 * tells what one CCAS added to the day before (docs/adr/0065-results-of-forms.md).
 *
 * Locks: none. Reversible: yes; the days of publication are lost.
 */
export class PublishFormResults1790022000000 implements MigrationInterface {
  name = 'PublishFormResults1790022000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE form_result_publication (
        collection_id uuid NOT NULL,
        number integer NOT NULL,
        -- number of the validated state that counts, by the id of the return: no clock decides what was there
        editions jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        published_by_id uuid NOT NULL,
        CONSTRAINT pk_form_result_publication PRIMARY KEY (collection_id, number),
        CONSTRAINT fk_form_result_publication_collection FOREIGN KEY (collection_id) REFERENCES form_collection (id),
        CONSTRAINT fk_form_result_publication_published_by FOREIGN KEY (published_by_id) REFERENCES account (id),
        CONSTRAINT ck_form_result_publication_number CHECK (number > 0)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE form_result_publication;`);
  }
}

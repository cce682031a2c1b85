import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures of forms feed indicators (docs/adr/0066-figures-of-forms-feed-indicators.md): which entry of a form feeds which indicator, and what was fed when. What
 * brings values to indicators may be an object of another feature, in the place of a file.
 *
 * Locks: `indicator_import`, shortly. Reversible: yes; values that were fed stay, as those of an import of no file.
 */
export class FeedIndicators1790023000000 implements MigrationInterface {
  name = 'FeedIndicators1790023000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE indicator_import ADD COLUMN subject_type text, ADD COLUMN subject_id text;
      ALTER TABLE indicator_import ADD CONSTRAINT ck_indicator_import_subject CHECK ((subject_type IS NULL) = (subject_id IS NULL));

      CREATE TABLE form_feed (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        form_id uuid NOT NULL,
        entry text NOT NULL,
        -- what of the entry: its number, or a side of a share
        part text NOT NULL,
        -- the number of each CCAS, or totals alone
        extent text NOT NULL,
        indicator_id integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_form_feed PRIMARY KEY (id),
        CONSTRAINT uq_form_feed_entry UNIQUE (form_id, entry, part),
        CONSTRAINT uq_form_feed_indicator UNIQUE (indicator_id),
        CONSTRAINT fk_form_feed_form FOREIGN KEY (form_id) REFERENCES form (id),
        CONSTRAINT fk_form_feed_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
        CONSTRAINT ck_form_feed_entry CHECK (length(entry) BETWEEN 1 AND 140),
        CONSTRAINT ck_form_feed_part CHECK (part IN ('value', 'numerator', 'denominator', 'rate')),
        CONSTRAINT ck_form_feed_extent CHECK (extent IN ('communes', 'totals'))
      );
      CALL keep_journal_of('form_feed', part_of => 'form_id');

      CREATE TABLE form_feed_run (
        collection_id uuid NOT NULL,
        number integer NOT NULL,
        -- number of the publication of results that was fed
        publication integer NOT NULL,
        -- by entry: how many values were new, changed, or are somebody else's
        outcomes jsonb NOT NULL,
        fed_at timestamptz NOT NULL,
        fed_by_id uuid NOT NULL,
        CONSTRAINT pk_form_feed_run PRIMARY KEY (collection_id, number),
        CONSTRAINT fk_form_feed_run_collection FOREIGN KEY (collection_id) REFERENCES form_collection (id),
        CONSTRAINT fk_form_feed_run_fed_by FOREIGN KEY (fed_by_id) REFERENCES account (id),
        CONSTRAINT ck_form_feed_run_number CHECK (number > 0)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE form_feed_run;
      DROP FUNCTION row_place(form_feed);
      DROP TABLE form_feed;
      ALTER TABLE indicator_import DROP CONSTRAINT ck_indicator_import_subject;
      ALTER TABLE indicator_import DROP COLUMN subject_type, DROP COLUMN subject_id;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until when a person has read each thread, so that what is new to her is said; and a third audience, of who follows where a place stands together with
 * its CCAS (docs/adr/0042-discussions.md).
 *
 * Locks: `discussion_thread`, for as long as its rows are checked again. Reversible, as long as no thread has the third audience; what was read is forgotten.
 */
export class DiscussionsKnowTheirReaders1790012000000 implements MigrationInterface {
  name = 'DiscussionsKnowTheirReaders1790012000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE discussion_thread DROP CONSTRAINT ck_discussion_thread_audience;
      ALTER TABLE discussion_thread ADD CONSTRAINT ck_discussion_thread_audience CHECK (audience IN ('internal', 'shared', 'followed'));

      CREATE TABLE discussion_reading (
        account_id uuid NOT NULL,
        thread_id uuid NOT NULL,
        read_until timestamptz NOT NULL,
        CONSTRAINT pk_discussion_reading PRIMARY KEY (account_id, thread_id),
        CONSTRAINT fk_discussion_reading_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT fk_discussion_reading_thread FOREIGN KEY (thread_id) REFERENCES discussion_thread (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_discussion_reading_thread ON discussion_reading (thread_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE discussion_reading;
      ALTER TABLE discussion_thread DROP CONSTRAINT ck_discussion_thread_audience;
      ALTER TABLE discussion_thread ADD CONSTRAINT ck_discussion_thread_audience CHECK (audience IN ('internal', 'shared'));
    `);
  }
}

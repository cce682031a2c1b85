import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person's feed for her agenda, of which only the hash of its address is kept (docs/adr/0049-calendar-feeds.md), and when a derived deadline last changed,
 * from which an agenda knows the later version. Not in the journal: machinery, like links and sessions.
 *
 * Locks: `deadline` for an instant. Reversible: yes; the addresses then open nothing.
 */
export class CreateCalendarFeeds1790010000000 implements MigrationInterface {
  name = 'CreateCalendarFeeds1790010000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE deadline ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();

      CREATE TABLE calendar_feed (
        account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        muted_kinds text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        last_read_at timestamptz,
        CONSTRAINT pk_calendar_feed PRIMARY KEY (account_id),
        CONSTRAINT uq_calendar_feed_token UNIQUE (token_hash),
        CONSTRAINT fk_calendar_feed_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT ck_calendar_feed_token CHECK (length(token_hash) = 32)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE calendar_feed;
      ALTER TABLE deadline DROP COLUMN changed_at;
    `);
  }
}

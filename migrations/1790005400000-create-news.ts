import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is told to persons, what asked something of them by mail, when they are away, and how they want their digest (docs/adr/0043-news.md).
 * A notification holds ids alone: its sentence is made when it is read, of what its reader may read then. Of one kind and object, `merged_by` tells what is
 * one piece of news.
 *
 * Locks: none on existing data. Reversible: yes, all of it is lost.
 */
export class CreateNews1790005400000 implements MigrationInterface {
  name = 'CreateNews1790005400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE notification (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        kind text NOT NULL,
        network_id uuid NOT NULL,
        ccas_id uuid,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        about uuid,
        merged_by text NOT NULL,
        by_id uuid,
        at timestamptz NOT NULL,
        times integer NOT NULL DEFAULT 1,
        read_at timestamptz,
        CONSTRAINT pk_notification PRIMARY KEY (id),
        CONSTRAINT uq_notification UNIQUE (account_id, kind, subject_type, subject_id, merged_by),
        CONSTRAINT fk_notification_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT fk_notification_network FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT fk_notification_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id) ON DELETE CASCADE,
        CONSTRAINT fk_notification_by FOREIGN KEY (by_id) REFERENCES account (id)
      );
      CREATE INDEX ix_notification_account ON notification (account_id, at);
      CREATE INDEX ix_notification_unread ON notification (account_id, at) WHERE read_at IS NULL;
      CREATE INDEX ix_notification_at ON notification (at);
      CREATE INDEX ix_notification_by ON notification (by_id);
      CREATE INDEX ix_notification_ccas ON notification (ccas_id);
      CREATE INDEX ix_notification_network ON notification (network_id);

      CREATE TABLE solicitation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        kind text NOT NULL,
        at timestamptz NOT NULL,
        by_id uuid,
        CONSTRAINT pk_solicitation PRIMARY KEY (id),
        CONSTRAINT fk_solicitation_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT fk_solicitation_by FOREIGN KEY (by_id) REFERENCES account (id)
      );
      CREATE INDEX ix_solicitation_account ON solicitation (account_id, at);
      CREATE INDEX ix_solicitation_at ON solicitation (at);

      CREATE TABLE absence (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        network_id uuid NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        deputy_account_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_absence PRIMARY KEY (id),
        CONSTRAINT fk_absence_account FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT fk_absence_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_absence_deputy FOREIGN KEY (deputy_account_id) REFERENCES account (id),
        CONSTRAINT ck_absence_dates CHECK (starts_on <= ends_on),
        CONSTRAINT ck_absence_deputy CHECK (deputy_account_id <> account_id),
        CONSTRAINT ex_absence_once EXCLUDE USING gist (account_id WITH =, network_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
      );
      CREATE INDEX ix_absence_deputy ON absence (deputy_account_id);
      CREATE INDEX ix_absence_network ON absence (network_id, ends_on);
      CALL keep_journal_of('absence', part_of => 'account_id', network => 'network_id');

      CREATE TABLE news_preference (
        account_id uuid NOT NULL,
        rhythm text NOT NULL,
        has_mentions_at_once boolean NOT NULL,
        muted_kinds text[] NOT NULL DEFAULT '{}',
        updated_at timestamptz NOT NULL,
        CONSTRAINT pk_news_preference PRIMARY KEY (account_id),
        CONSTRAINT fk_news_preference_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT ck_news_preference_rhythm CHECK (rhythm IN ('daily', 'weekly', 'monthly', 'never'))
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE news_preference;
      DROP FUNCTION row_place(absence);
      DROP TABLE absence;
      DROP TABLE solicitation;
      DROP TABLE notification;
    `);
  }
}

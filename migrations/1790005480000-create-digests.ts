import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which digest was decided for whom, with a mail or without: once for a person and a day. Which mention was told by a mail of its own. The key by which a person
 * chooses her mails without signing in: of no use for anything else, and good for ever; it stands as it is, since each mail needs it
 * (docs/adr/0044-digest.md). A mail knows that address. Not in the journal: machinery, like mails.
 *
 * Locks: `mail_message` for an instant. Reversible: yes; addresses in mails that left then open nothing.
 */
export class CreateDigests1790005480000 implements MigrationInterface {
  name = 'CreateDigests1790005480000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE digest_decision (
        account_id uuid NOT NULL,
        due_on date NOT NULL,
        at timestamptz NOT NULL,
        is_mailed boolean NOT NULL,
        told_keys text[] NOT NULL DEFAULT '{}',
        CONSTRAINT pk_digest_decision PRIMARY KEY (account_id, due_on),
        CONSTRAINT fk_digest_decision_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );

      CREATE TABLE mention_mail (
        notification_id uuid NOT NULL,
        account_id uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_mention_mail PRIMARY KEY (notification_id),
        CONSTRAINT fk_mention_mail_notification FOREIGN KEY (notification_id) REFERENCES notification (id) ON DELETE CASCADE,
        CONSTRAINT fk_mention_mail_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_mention_mail_account ON mention_mail (account_id, at);

      CREATE TABLE mail_choice_key (
        account_id uuid NOT NULL,
        key bytea NOT NULL,
        CONSTRAINT pk_mail_choice_key PRIMARY KEY (account_id),
        CONSTRAINT uq_mail_choice_key UNIQUE (key),
        CONSTRAINT fk_mail_choice_key_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT ck_mail_choice_key CHECK (length(key) = 32)
      );

      ALTER TABLE mail_message ADD COLUMN unsubscribe_url text;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE mail_message DROP COLUMN unsubscribe_url;
      DROP TABLE mail_choice_key;
      DROP TABLE mention_mail;
      DROP TABLE digest_decision;
    `);
  }
}

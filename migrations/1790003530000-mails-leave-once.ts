import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail says how it stands, so that it leaves once at most: it is being sent from before the server is spoken to until the server's answer is
 * noted. One that stays there was cut between the two: maybe it arrived, and nobody sends it again by himself.
 *
 * Locks: the table of mails, for an instant. Reversible: yes.
 */
export class MailsLeaveOnce1790003530000 implements MigrationInterface {
  name = 'MailsLeaveOnce1790003530000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE mail_message ADD COLUMN state text NOT NULL DEFAULT 'pending', ADD COLUMN attempted_at timestamptz;
      UPDATE mail_message SET state = CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN next_attempt_at = 'infinity' THEN 'given_up' ELSE 'pending' END;
      ALTER TABLE mail_message ADD CONSTRAINT ck_mail_message_state CHECK (state IN ('pending', 'sending', 'sent', 'given_up'));
      DROP INDEX ix_mail_message_waiting;
      CREATE INDEX ix_mail_message_waiting ON mail_message (next_attempt_at) WHERE state = 'pending';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX ix_mail_message_waiting;
      CREATE INDEX ix_mail_message_waiting ON mail_message (next_attempt_at) WHERE sent_at IS NULL;
      ALTER TABLE mail_message DROP COLUMN state, DROP COLUMN attempted_at;
    `);
  }
}

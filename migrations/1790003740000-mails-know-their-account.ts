import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail says for which account it was written, so that what the server answered is told where somebody looks; and whether it was refused for good,
 * rather than given up. By account and not by address: of two accounts with one address, each is told of its own mails alone.
 *
 * Locks: none that lasts. Reversible: yes.
 */
export class MailsKnowTheirAccount1790003740000 implements MigrationInterface {
  name = 'MailsKnowTheirAccount1790003740000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE mail_message ADD COLUMN account_id uuid, ADD COLUMN is_refused boolean NOT NULL DEFAULT false;
      CREATE INDEX ix_mail_message_account ON mail_message (account_id, id) WHERE account_id IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX ix_mail_message_account;
      ALTER TABLE mail_message DROP COLUMN is_refused, DROP COLUMN account_id;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail says who had it written, so that she is told when the address refuses it (docs/adr/0043-news.md); null: the product by itself, or before this.
 *
 * Locks: none that lasts. Reversible: yes.
 */
export class MailsKnowWhoSentThem1790005400100 implements MigrationInterface {
  name = 'MailsKnowWhoSentThem1790005400100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE mail_message ADD COLUMN by_id uuid;
      CREATE INDEX ix_mail_message_refused ON mail_message (attempted_at) WHERE is_refused;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX ix_mail_message_refused;
      ALTER TABLE mail_message DROP COLUMN by_id;
    `);
  }
}

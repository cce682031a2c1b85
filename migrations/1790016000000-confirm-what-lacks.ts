import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * « Rien de nouveau » of what a convention lacks says what is foreseen (docs/adr/0055-what-still-lacks-in-a-campaign.md): a reason beside `unchanged`.
 *
 * Locks: `update_campaign_reply`, for as long as its rows are checked again. Reversible: what was foreseen is forgotten then.
 */
export class ConfirmWhatLacks1790016000000 implements MigrationInterface {
  name = 'ConfirmWhatLacks1790016000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE update_campaign_reply DROP CONSTRAINT ck_update_campaign_reply_reason;
      ALTER TABLE update_campaign_reply ADD CONSTRAINT ck_update_campaign_reply_reason CHECK (kind <> 'unavailable' OR reason IS NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      UPDATE update_campaign_reply SET reason = NULL WHERE kind = 'unchanged' AND reason IS NOT NULL;
      ALTER TABLE update_campaign_reply DROP CONSTRAINT ck_update_campaign_reply_reason;
      ALTER TABLE update_campaign_reply ADD CONSTRAINT ck_update_campaign_reply_reason CHECK ((kind = 'unavailable') = (reason IS NOT NULL));
    `);
  }
}

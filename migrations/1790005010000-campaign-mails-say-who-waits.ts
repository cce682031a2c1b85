import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail of a campaign says to how many people it did not go, since they were asked something less than a week ago or are away.
 *
 * Locks: `update_campaign_mail`, for a moment. Reversible: yes; the numbers are lost.
 */
export class CampaignMailsSayWhoWaits1790005010000 implements MigrationInterface {
  name = 'CampaignMailsSayWhoWaits1790005010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE update_campaign_mail ADD COLUMN held_back_count integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT ck_update_campaign_mail_held_back CHECK (held_back_count >= 0);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE update_campaign_mail DROP COLUMN held_back_count');
  }
}

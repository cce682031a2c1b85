import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets an edition begin as the report of activities of the network.
 *
 * Locks: `edition`, for as long as its rows are looked at. Reversible: as long as none began so.
 */
export class OfferActivityReports1790024000100 implements MigrationInterface {
  name = 'OfferActivityReports1790024000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE edition
        DROP CONSTRAINT ck_edition_model,
        ADD CONSTRAINT ck_edition_model CHECK (model IN ('board', 'funder_committee', 'plan_review', 'activity_report', 'one_page'));`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE edition
        DROP CONSTRAINT ck_edition_model,
        ADD CONSTRAINT ck_edition_model CHECK (model IN ('board', 'funder_committee', 'plan_review', 'one_page'));`);
  }
}

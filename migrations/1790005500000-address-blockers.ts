import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A blocker is addressed to somebody who reads the place, or to somebody outside by a name as before; with what lifts it, and the day on which to look at
 * it again. What was written of who can lift it stays as it is.
 *
 * Locks: `adoption`, a moment. Reversible: yes; whom blockers were addressed to is kept as a name, the rest is lost but for the history.
 */
export class AddressBlockers1790005500000 implements MigrationInterface {
  name = 'AddressBlockers1790005500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE adoption
        ADD COLUMN blocker_addressee_id uuid,
        ADD COLUMN blocker_lifts_when text,
        ADD COLUMN blocker_review_on date,
        ADD COLUMN blocker_review_note text,
        ADD CONSTRAINT fk_adoption_blocker_addressee FOREIGN KEY (blocker_addressee_id) REFERENCES account (id),
        ADD CONSTRAINT ck_adoption_addressee CHECK (num_nonnulls(blocker_addressee_id, blocker_lifted_by) <= 1),
        ADD CONSTRAINT ck_adoption_condition
          CHECK (blocker IS NOT NULL OR num_nonnulls(blocker_addressee_id, blocker_lifts_when, blocker_review_on, blocker_review_note) = 0);
      CREATE INDEX ix_adoption_blocker_addressee ON adoption (blocker_addressee_id) WHERE blocker_addressee_id IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      SELECT set_config('maillage.actor_label', 'Migration', true);
      ALTER TABLE adoption DROP CONSTRAINT ck_adoption_addressee;
      UPDATE adoption a SET blocker_lifted_by = left(p.full_name, 200) FROM account p WHERE p.id = a.blocker_addressee_id;
      DROP INDEX ix_adoption_blocker_addressee;
      ALTER TABLE adoption DROP CONSTRAINT ck_adoption_condition, DROP CONSTRAINT fk_adoption_blocker_addressee,
        DROP COLUMN blocker_addressee_id, DROP COLUMN blocker_lifts_when, DROP COLUMN blocker_review_on, DROP COLUMN blocker_review_note;
    `);
  }
}

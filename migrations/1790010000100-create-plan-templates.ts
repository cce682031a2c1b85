import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A plan, or one initiative, that a network shares with the others of the instance: titles, purposes, and milestones by their days in the year of the plan. No CCAS, no person,
 * no money stands in it (docs/adr/0050-copies-of-plans.md).
 *
 * Locks: none on existing data. Reversible: yes; plans made from a template stay.
 */
export class CreatePlanTemplates1790010000100 implements MigrationInterface {
  name = 'CreatePlanTemplates1790010000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE plan_template (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        year integer NOT NULL,
        title text NOT NULL,
        summary text,
        initiatives jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_plan_template PRIMARY KEY (id),
        CONSTRAINT fk_plan_template_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_plan_template_title CHECK (length(title) BETWEEN 1 AND 200),
        CONSTRAINT ck_plan_template_year CHECK (year BETWEEN 2000 AND 2100)
      );
      CREATE INDEX ix_plan_template_network ON plan_template (network_id);
      CALL keep_journal_of('plan_template', network => 'network_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION row_place(plan_template); DROP TABLE plan_template;');
  }
}

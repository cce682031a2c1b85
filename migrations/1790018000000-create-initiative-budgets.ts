import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The budget of an initiative: its lines as a whole, as articles stand in a version of a convention-type, since they balance or not as a whole; and what was
 * notified of a grant, apart from what was promised and what is signed (docs/adr/0058-budgets-of-funded-initiatives.md).
 *
 * Locks: `funding_line` for an instant. Reversible: yes; what was entered is lost.
 */
export class CreateInitiativeBudgets1790018000000 implements MigrationInterface {
  name = 'CreateInitiativeBudgets1790018000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE funding_line
        ADD COLUMN notified_cents bigint,
        DROP CONSTRAINT ck_funding_line_amounts,
        ADD CONSTRAINT ck_funding_line_amounts CHECK (
          least(sought_cents, promised_cents, notified_cents, signed_cents, paid_cents) >= 0
          AND greatest(sought_cents, promised_cents, notified_cents, signed_cents, paid_cents) < 100000000000000);

      CREATE TABLE initiative_budget (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        initiative_id uuid NOT NULL,
        stage text NOT NULL DEFAULT 'draft',
        exercise_starts_on date NOT NULL,
        exercise_ends_on date NOT NULL,
        agreed_report_on date,
        report_sent_on date,
        lines jsonb NOT NULL DEFAULT '[]',
        result_kind text,
        result_cents bigint,
        result_text text,
        overhead_key text,
        in_kind_method text,
        story text,
        people text,
        places text,
        results text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_initiative_budget PRIMARY KEY (id),
        CONSTRAINT uq_initiative_budget_initiative UNIQUE (initiative_id),
        CONSTRAINT fk_initiative_budget_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT ck_initiative_budget_stage CHECK (stage IN ('draft', 'forecast_settled', 'actual_settled')),
        CONSTRAINT ck_initiative_budget_exercise CHECK (exercise_ends_on >= exercise_starts_on),
        CONSTRAINT ck_initiative_budget_result CHECK (result_kind IN ('surplus', 'shortfall', 'earmarked')),
        CONSTRAINT ck_initiative_budget_amount CHECK (
          (result_kind IS NULL) = (result_cents IS NULL) AND result_cents >= 0 AND result_cents < 100000000000000)
      );
      CALL keep_journal_of('initiative_budget', part_of => 'initiative_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(initiative_budget);
      DROP TABLE initiative_budget;
      ALTER TABLE funding_line
        DROP CONSTRAINT ck_funding_line_amounts,
        DROP COLUMN notified_cents,
        ADD CONSTRAINT ck_funding_line_amounts CHECK (
          least(sought_cents, promised_cents, signed_cents, paid_cents) >= 0
          AND greatest(sought_cents, promised_cents, signed_cents, paid_cents) < 100000000000000);
    `);
  }
}

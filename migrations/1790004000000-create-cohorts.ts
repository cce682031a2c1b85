import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Named groups of CCAS that a network keeps, to see again what concerns them (docs/adr/0031-scope.md). Members are rows, so that none can be of a CCAS
 * that does not exist; a name is taken whatever its case.
 *
 * Locks: none on existing data. Reversible: yes, the groups are lost.
 */
export class CreateCohorts1790004000000 implements MigrationInterface {
  name = 'CreateCohorts1790004000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE cohort (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        name text NOT NULL,
        purpose text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_cohort PRIMARY KEY (id),
        CONSTRAINT fk_cohort_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_cohort_name CHECK (length(name) BETWEEN 1 AND 80),
        CONSTRAINT ck_cohort_purpose CHECK (length(purpose) BETWEEN 1 AND 500),
        CONSTRAINT ex_cohort_name EXCLUDE USING btree (network_id WITH =, lower(name) WITH =)
      );
      CALL keep_journal_of('cohort', network => 'network_id');

      CREATE TABLE cohort_member (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        cohort_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        CONSTRAINT pk_cohort_member PRIMARY KEY (id),
        CONSTRAINT uq_cohort_member UNIQUE (cohort_id, ccas_id),
        CONSTRAINT fk_cohort_member_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE CASCADE,
        CONSTRAINT fk_cohort_member_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id)
      );
      CREATE INDEX ix_cohort_member_ccas ON cohort_member (ccas_id);
      CALL keep_journal_of('cohort_member', part_of => 'cohort_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(cohort_member);
      DROP TABLE cohort_member;
      DROP FUNCTION row_place(cohort);
      DROP TABLE cohort;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What comes due, and the marks by which what is derived follows what it is derived from.
 *
 * A deadline is never typed: it is derived from acts and evidence, in the transaction that changes them
 * (docs/adr/0013-derived-rows.md). It stands here from the moment it is known, open between `opens_on` and `closes_on`.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateDeadlines1790001100000 implements MigrationInterface {
  name = 'CreateDeadlines1790001100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- What must be derived again before the transaction commits: written by the triggers of mark_derivation.
      CREATE TABLE derivation_mark (
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        CONSTRAINT pk_derivation_mark PRIMARY KEY (subject_type, subject_id)
      );

      -- TG_ARGV: type of the subject, then the column of the changed row that holds its id.
      CREATE FUNCTION mark_derivation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO derivation_mark (subject_type, subject_id)
        SELECT TG_ARGV[0], id::uuid
          FROM (SELECT to_jsonb(NEW) ->> TG_ARGV[1] AS id WHERE TG_OP <> 'DELETE'
                UNION SELECT to_jsonb(OLD) ->> TG_ARGV[1] WHERE TG_OP <> 'INSERT') changed
         WHERE id IS NOT NULL
            ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;

      -- When all of one type was last derived, and by which version of the rules: what has a horizon must be derived again before it is near.
      CREATE TABLE derivation_run (
        subject_type text NOT NULL,
        rules_version integer NOT NULL,
        derived_on date NOT NULL,
        CONSTRAINT pk_derivation_run PRIMARY KEY (subject_type)
      );

      CREATE TABLE deadline (
        source_type text NOT NULL,
        source_id uuid NOT NULL,
        kind text NOT NULL,
        occurrence text NOT NULL,
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        opens_on date NOT NULL,
        due_on date NOT NULL,
        closes_on date,
        label text,
        CONSTRAINT pk_deadline PRIMARY KEY (source_type, source_id, kind, occurrence),
        CONSTRAINT fk_deadline_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_deadline_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_deadline_dates CHECK (opens_on < closes_on)
      );
      -- most rows open years from now: what is open today is what these find
      CREATE INDEX ix_deadline_network ON deadline (network_id, opens_on);
      CREATE INDEX ix_deadline_ccas ON deadline (ccas_id, opens_on);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE deadline, derivation_run;
      DROP FUNCTION mark_derivation();
      DROP TABLE derivation_mark;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Values that a CCAS contests, and what the network aims at. A target is never overwritten: the last one set holds, the others are its history.
 *
 * Numbers and words of a contest stay out of the journal, which more people read than may see a count under secrecy.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateContestsAndTargets1790002300000 implements MigrationInterface {
  name = 'CreateContestsAndTargets1790002300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE indicator_contest (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        indicator_id integer NOT NULL,
        territory_id integer NOT NULL,
        period integer NOT NULL,
        contested_value double precision,
        contested_state text NOT NULL,
        proposed_value double precision NOT NULL,
        reason text NOT NULL,
        source text NOT NULL,
        status text NOT NULL DEFAULT 'open',
        decision_text text,
        decided_at timestamptz,
        decided_by_id uuid,
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_indicator_contest PRIMARY KEY (id),
        CONSTRAINT fk_indicator_contest_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_indicator_contest_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_indicator_contest_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
        CONSTRAINT fk_indicator_contest_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
        CONSTRAINT ck_indicator_contest_status CHECK (status IN ('open', 'accepted', 'refused', 'withdrawn')),
        CONSTRAINT ck_indicator_contest_decision CHECK (status <> 'refused' OR decision_text IS NOT NULL),
        CONSTRAINT ck_indicator_contest_reason CHECK (length(reason) BETWEEN 1 AND 2000),
        CONSTRAINT ck_indicator_contest_source CHECK (length(source) BETWEEN 1 AND 500)
      );
      CREATE UNIQUE INDEX uq_indicator_contest_open ON indicator_contest (indicator_id, territory_id, period) WHERE status = 'open';
      CREATE INDEX ix_indicator_contest_network ON indicator_contest (network_id, status);
      CALL keep_journal_of('indicator_contest', 'proposed_value', 'contested_value', 'reason', 'source', 'decision_text');

      CREATE TABLE indicator_target (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        indicator_id integer NOT NULL,
        territory_id integer NOT NULL,
        period integer NOT NULL,
        value double precision,
        reason text,
        set_by_id uuid,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT pk_indicator_target PRIMARY KEY (id),
        CONSTRAINT fk_indicator_target_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_indicator_target_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
        CONSTRAINT fk_indicator_target_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
      );
      CREATE INDEX ix_indicator_target ON indicator_target (indicator_id, territory_id, period, set_at);
      CALL keep_journal_of('indicator_target');
      -- never overwritten, never removed, whatever the code does
      REVOKE UPDATE, DELETE ON indicator_target FROM maillage_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE indicator_target, indicator_contest`);
  }
}

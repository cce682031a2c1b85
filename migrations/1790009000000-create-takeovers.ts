import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The takeover of the workbook that a network had before: what was read of it while somebody says what it means, what was made of it, row by row, so that
 * it can be taken back as one, and the mappings that a network remembers.
 *
 * Locks: none on existing data. Reversible: yes; what was made stays, it can no longer be taken back as one.
 */
export class CreateTakeovers1790009000000 implements MigrationInterface {
  name = 'CreateTakeovers1790009000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE takeover (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        file_name text NOT NULL,
        format text NOT NULL,
        state text NOT NULL DEFAULT 'mapping',
        created_at timestamptz NOT NULL,
        created_by_id uuid NOT NULL,
        plan_id uuid,
        made_counts jsonb,
        applied_at timestamptz,
        applied_by_id uuid,
        undone_at timestamptz,
        undone_by_id uuid,
        CONSTRAINT pk_takeover PRIMARY KEY (id),
        CONSTRAINT fk_takeover_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_takeover_created_by FOREIGN KEY (created_by_id) REFERENCES account (id),
        CONSTRAINT fk_takeover_applied_by FOREIGN KEY (applied_by_id) REFERENCES account (id),
        CONSTRAINT fk_takeover_undone_by FOREIGN KEY (undone_by_id) REFERENCES account (id),
        CONSTRAINT ck_takeover_format CHECK (format IN ('xlsx', 'ods', 'csv')),
        CONSTRAINT ck_takeover_state CHECK (state IN ('mapping', 'applying', 'applied', 'undoing', 'undone', 'given_up'))
      );
      CREATE INDEX ix_takeover_network ON takeover (network_id, created_at);
      CALL keep_journal_of('takeover', network => 'network_id');

      CREATE TABLE takeover_draft (
        takeover_id uuid NOT NULL,
        content jsonb,
        mapping jsonb NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        saved_at timestamptz NOT NULL,
        progress real NOT NULL DEFAULT 0,
        failure text,
        CONSTRAINT pk_takeover_draft PRIMARY KEY (takeover_id),
        CONSTRAINT fk_takeover_draft_takeover FOREIGN KEY (takeover_id) REFERENCES takeover (id) ON DELETE CASCADE,
        CONSTRAINT ck_takeover_draft_failure CHECK (failure IN ('PLAN_YEAR_TAKEN', 'UNEXPECTED', 'TAKEOVER_CHANGED_SINCE'))
      );

      CREATE TABLE takeover_row (
        takeover_id uuid NOT NULL,
        kind text NOT NULL,
        row_id uuid NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_takeover_row PRIMARY KEY (takeover_id, row_id),
        CONSTRAINT fk_takeover_row_takeover FOREIGN KEY (takeover_id) REFERENCES takeover (id) ON DELETE CASCADE,
        CONSTRAINT ck_takeover_row_kind CHECK (kind IN ('plan', 'initiative', 'milestone', 'adoption'))
      );

      CREATE TABLE takeover_mapping (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        signature text NOT NULL,
        name text NOT NULL,
        mapping jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT pk_takeover_mapping PRIMARY KEY (id),
        CONSTRAINT fk_takeover_mapping_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_takeover_mapping_signature UNIQUE (network_id, signature),
        CONSTRAINT ck_takeover_mapping_name CHECK (length(name) BETWEEN 1 AND 80)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE takeover_mapping, takeover_row, takeover_draft; DROP FUNCTION row_place(takeover); DROP TABLE takeover;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was changed of many things in one act, so that it can be taken back as one: the rows, and the entries of the history that hold what each was before.
 *
 * Locks: none on existing data. Reversible: yes; what was done stays, it can no longer be taken back as one.
 */
export class CreateBulkActs1790005500100 implements MigrationInterface {
  name = 'CreateBulkActs1790005500100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE bulk_act (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        kind text NOT NULL,
        stage text,
        made_by_id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        changed_count integer NOT NULL,
        undone_by_id uuid,
        undone_at timestamptz,
        restored_count integer,
        CONSTRAINT pk_bulk_act PRIMARY KEY (id),
        CONSTRAINT fk_bulk_act_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_bulk_act_made_by FOREIGN KEY (made_by_id) REFERENCES account (id),
        CONSTRAINT fk_bulk_act_undone_by FOREIGN KEY (undone_by_id) REFERENCES account (id),
        CONSTRAINT ck_bulk_act_kind CHECK (kind IN ('stage', 'people', 'dates')),
        CONSTRAINT ck_bulk_act_stage CHECK ((kind = 'stage') = (stage IS NOT NULL)),
        CONSTRAINT ck_bulk_act_undone CHECK (num_nonnulls(undone_by_id, undone_at, restored_count) IN (0, 3))
      );
      CREATE INDEX ix_bulk_act_network ON bulk_act (network_id, made_at);
      CALL keep_journal_of('bulk_act', network => 'network_id');

      CREATE TABLE bulk_act_row (
        act_id uuid NOT NULL,
        row_id uuid NOT NULL,
        entry_id bigint NOT NULL,
        CONSTRAINT pk_bulk_act_row PRIMARY KEY (act_id, row_id),
        CONSTRAINT fk_bulk_act_row_act FOREIGN KEY (act_id) REFERENCES bulk_act (id) ON DELETE CASCADE
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE bulk_act_row; DROP FUNCTION row_place(bulk_act); DROP TABLE bulk_act;');
  }
}

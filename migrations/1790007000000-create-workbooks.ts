import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Workbooks that were taken out, with what they said, and those that came back, with what they change. What becomes of the rows that they change stands in the
 * history of those rows.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateWorkbooks1790007000000 implements MigrationInterface {
  name = 'CreateWorkbooks1790007000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE workbook_export (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        format text NOT NULL DEFAULT 'xlsx',
        filters jsonb NOT NULL,
        selection jsonb NOT NULL,
        file_name text,
        base bytea,
        file bytea,
        is_failed boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_workbook_export PRIMARY KEY (id),
        CONSTRAINT fk_workbook_export_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_workbook_export_account FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT ck_workbook_export_format CHECK (format IN ('xlsx', 'csv'))
      );
      CREATE INDEX ix_workbook_export_created ON workbook_export (created_at);

      CREATE TABLE workbook_return (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        export_id uuid,
        file_name text NOT NULL,
        status text NOT NULL DEFAULT 'comparing',
        failure text,
        progress_ratio double precision NOT NULL DEFAULT 0,
        content bytea,
        report bytea,
        report_number integer NOT NULL DEFAULT 0,
        is_changed_since boolean NOT NULL DEFAULT false,
        taken jsonb NOT NULL DEFAULT '[]',
        written bytea,
        created_at timestamptz NOT NULL,
        applied_at timestamptz,
        applied_count integer,
        undone_at timestamptz,
        restored_count integer,
        CONSTRAINT pk_workbook_return PRIMARY KEY (id),
        CONSTRAINT fk_workbook_return_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_workbook_return_account FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT ck_workbook_return_status CHECK (status IN ('comparing', 'ready', 'applying', 'applied', 'undoing', 'undone', 'failed')),
        CONSTRAINT ck_workbook_return_failure CHECK (failure IN ('not_ours', 'unexpected'))
      );
      CREATE INDEX ix_workbook_return_account ON workbook_return (account_id, created_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE workbook_return, workbook_export;');
  }
}

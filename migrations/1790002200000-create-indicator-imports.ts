import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of values: what was read of each, what it changed, and how a layout that no producer publishes was mapped by hand.
 *
 * The rows of a file wait in a table of their own in the schema `import_staging`, made and dropped by the importer, between the dry
 * run that shows what would change and the one transaction that changes it.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateIndicatorImports1790002200000 implements MigrationInterface {
  name = 'CreateIndicatorImports1790002200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA import_staging;
      GRANT USAGE, CREATE ON SCHEMA import_staging TO maillage_app;

      CREATE TABLE indicator_import (
        id integer GENERATED ALWAYS AS IDENTITY,
        network_id uuid NOT NULL,
        file_name text NOT NULL,
        file_sha256 text NOT NULL,
        size_bytes bigint NOT NULL,
        format text,
        mapping jsonb,
        geography_year integer,
        status text NOT NULL DEFAULT 'uploaded',
        rows_read bigint NOT NULL DEFAULT 0,
        progress_ratio double precision NOT NULL DEFAULT 0,
        report jsonb,
        failure text,
        is_cancel_asked boolean NOT NULL DEFAULT false,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        heartbeat_at timestamptz,
        applied_at timestamptz,
        undone_at timestamptz,
        undone_by_id uuid,
        CONSTRAINT pk_indicator_import PRIMARY KEY (id),
        CONSTRAINT fk_indicator_import_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_indicator_import_status CHECK (status IN ('uploaded', 'to_map', 'reading', 'ready', 'applying', 'applied', 'unchanged', 'cancelled', 'failed', 'undoing', 'undone')),
        CONSTRAINT ck_indicator_import_progress CHECK (progress_ratio BETWEEN 0 AND 1)
      );
      CREATE INDEX ix_indicator_import_network ON indicator_import (network_id, id);

      CREATE TABLE indicator_mapping (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        signature text NOT NULL,
        name text NOT NULL,
        mapping jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_indicator_mapping PRIMARY KEY (id),
        CONSTRAINT fk_indicator_mapping_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_indicator_mapping_signature UNIQUE (network_id, signature)
      );
      CALL keep_journal_of('indicator_mapping');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE indicator_mapping, indicator_import;
      DROP SCHEMA import_staging CASCADE;
    `);
  }
}

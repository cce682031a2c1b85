import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rest of the tables of the work in the background, and what the application may do with them: read and write rows, make queues by their
 * function, own nothing.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class OpenTheQueues1790003520000 implements MigrationInterface {
  name = 'OpenTheQueues1790003520000';

  async up(q: QueryRunner): Promise<void> {
    // pg-boss 12.38: getConstructionPlans('jobs'), in the order in which it comes
    await q.query(String.raw`
      CREATE TABLE jobs.warning (
        id uuid PRIMARY KEY default gen_random_uuid(),
        type text NOT NULL,
        message text NOT NULL,
        data jsonb,
        created_on timestamp with time zone NOT NULL DEFAULT now()
      );
      CREATE INDEX warning_i1 ON jobs.warning (created_on DESC);
      CREATE TABLE jobs.queue_stats (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        deferred_count int NOT NULL DEFAULT 0,
        queued_count   int NOT NULL DEFAULT 0,
        ready_count    int NOT NULL DEFAULT 0,
        active_count   int NOT NULL DEFAULT 0,
        failed_count   int NOT NULL DEFAULT 0,
        total_count    int NOT NULL DEFAULT 0,
        created_delta   int,
        completed_delta int,
        failed_delta    int,
        delta_seconds   int,
        delta_on        timestamptz,
        wait_bins       int[],
        run_bins        int[],
        ready_oldest_seconds int,
        captured_on timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id, captured_on)
      ) PARTITION BY RANGE (captured_on);
      CREATE INDEX queue_stats_i1 ON jobs.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
      DO $$
      DECLARE
        d date;
        i int;
        part_name text;
      BEGIN
        FOR i IN 0..1 LOOP
          d := (jobs.job_now() AT TIME ZONE 'UTC')::date + i;
          part_name := 'queue_stats_' || to_char(d, 'YYYYMMDD');
          IF NOT EXISTS (
            SELECT 1 FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'jobs' AND c.relname = part_name
          ) THEN
            EXECUTE format(
              'CREATE TABLE jobs.%I PARTITION OF jobs.queue_stats FOR VALUES FROM (%L) TO (%L)',
              part_name,
              to_char(d, 'YYYY-MM-DD') || ' 00:00:00+00',
              to_char(d + 1, 'YYYY-MM-DD') || ' 00:00:00+00'
            );
          END IF;
        END LOOP;
      END;
      $$;
      CREATE TABLE jobs.job_dependency (
        child_name text NOT NULL,
        child_id uuid NOT NULL,
        parent_name text NOT NULL,
        parent_id uuid NOT NULL,
        PRIMARY KEY (child_name, child_id, parent_name, parent_id)
      );
      CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON jobs.job_dependency (parent_name, parent_id);
      CREATE TABLE jobs.instance (
        id uuid PRIMARY KEY,
        name text,
        host text NOT NULL,
        pid int NOT NULL,
        version text NOT NULL,
        node_version text NOT NULL,
        application_name text,
        heartbeat_seconds int NOT NULL,
        supervise bool NOT NULL,
        schedule bool NOT NULL,
        migrate bool NOT NULL,
        persist_queue_stats bool NOT NULL,
        persist_warnings bool NOT NULL,
        pool_max int,
        pool_total int,
        pool_idle int,
        pool_waiting int,
        workers jsonb NOT NULL DEFAULT '[]'::jsonb,
        metrics jsonb,
        config jsonb NOT NULL DEFAULT '{}'::jsonb,
        crash_restarts int NOT NULL DEFAULT 0,
        crash_restarts_since timestamptz,
        started_on timestamptz NOT NULL DEFAULT now(),
        heartbeat_on timestamptz NOT NULL DEFAULT now(),
        stopped_on timestamptz
      );
      CREATE FUNCTION jobs.create_queue(queue_name text, options jsonb)
      RETURNS VOID AS
      $$
      DECLARE
        tablename varchar := CASE WHEN options->>'partition' = 'true'
                              THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                              ELSE 'job_common'
                              END;
        queue_created_on timestamptz;
      BEGIN
        WITH q as (
          INSERT INTO jobs.queue (
            name,
            policy,
            retry_limit,
            retry_delay,
            retry_backoff,
            retry_delay_max,
            expire_seconds,
            retention_seconds,
            deletion_seconds,
            warning_queued,
            dead_letter,
            partition,
            table_name,
            heartbeat_seconds,
            notify,
            created_on,
            updated_on
          )
          VALUES (
            queue_name,
            options->>'policy',
            COALESCE((options->>'retryLimit')::int, 2),
            COALESCE((options->>'retryDelay')::int, 0),
            COALESCE((options->>'retryBackoff')::bool, false),
            (options->>'retryDelayMax')::int,
            COALESCE((options->>'expireInSeconds')::int, 900),
            COALESCE((options->>'retentionSeconds')::int, 1209600),
            COALESCE((options->>'deleteAfterSeconds')::int, 604800),
            COALESCE((options->>'warningQueueSize')::int, 0),
            options->>'deadLetter',
            COALESCE((options->>'partition')::bool, false),
            tablename,
            (options->>'heartbeatSeconds')::int,
            COALESCE((options->>'notify')::bool, false),
            jobs.job_now(),
            jobs.job_now()
          )
          ON CONFLICT DO NOTHING
          RETURNING created_on
        )
        SELECT created_on into queue_created_on from q;
        IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
          RETURN;
        END IF;
        EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', tablename);
        EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i11 ON jobs.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON jobs.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i7 ON jobs.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i9 ON jobs.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i12 ON jobs.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i13 ON jobs.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i14 ON jobs.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i15 ON jobs.job (name, created_on)$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i16 ON jobs.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, tablename);
        EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i17 ON jobs.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, tablename);
        IF options->>'policy' = 'short' THEN
          EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
        ELSIF options->>'policy' = 'singleton' THEN
          EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
        ELSIF options->>'policy' = 'stately' THEN
          EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON jobs.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
        ELSIF options->>'policy' = 'exclusive' THEN
          EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
        ELSIF options->>'policy' = 'key_strict_fifo' THEN
          EXECUTE jobs.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON jobs.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
          EXECUTE jobs.job_table_format($cmd$CREATE INDEX job_i10 ON jobs.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
          EXECUTE jobs.job_table_format($cmd$ALTER TABLE jobs.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
        END IF;
        EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
        EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', tablename, queue_name);
      END;
      $$
      LANGUAGE plpgsql;
      CREATE FUNCTION jobs.delete_queue(queue_name text)
      RETURNS VOID AS
      $$
      DECLARE
        v_table varchar;
        v_partition bool;
      BEGIN
        SELECT table_name, partition
        FROM jobs.queue
        WHERE name = queue_name
        INTO v_table, v_partition;
        IF v_partition THEN
          EXECUTE format('DROP TABLE IF EXISTS jobs.%I', v_table);
        ELSE
          EXECUTE format('DELETE FROM jobs.%I WHERE name = %L', v_table, queue_name);
        END IF;
        DELETE FROM jobs.queue WHERE name = queue_name;
      END;
      $$
      LANGUAGE plpgsql;
      INSERT INTO jobs.version(version) VALUES ('46');
    `);
    await q.query(`
      GRANT USAGE ON SCHEMA jobs TO maillage_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO maillage_app;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA jobs TO maillage_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `DELETE FROM jobs.version; DROP FUNCTION jobs.create_queue, jobs.delete_queue; DROP TABLE jobs.warning, jobs.queue_stats, jobs.job_dependency, jobs.instance`,
    );
  }
}

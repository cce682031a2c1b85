import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The journal: who changed what, when, from what to what, written by a trigger in the transaction of the change.
 *
 * Why triggers: no service can forget them. Why a second role: the application works as `maillage_app`, which may read
 * the journal and nothing else, so that not even a faulty or injected statement rewrites history (docs/adr/0006-journal.md).
 *
 * Locks: none on existing data. Reversible: yes; the role is kept on `down`, since roles are shared by a whole server.
 */
export class CreateJournal1790000000000 implements MigrationInterface {
  name = 'CreateJournal1790000000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'maillage_app') THEN
          CREATE ROLE maillage_app NOLOGIN;
        END IF;
        BEGIN
          -- since PostgreSQL 16 the creator of a role may not act as it before it is granted to him
          EXECUTE format('GRANT maillage_app TO %I', current_user);
        EXCEPTION WHEN insufficient_privilege THEN
          NULL; -- an administrator made the role, and granted it
        END;
      END $$;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      GRANT USAGE ON SCHEMA public TO maillage_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO maillage_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO maillage_app;

      CREATE TABLE journal_entry (
        id bigint GENERATED ALWAYS AS IDENTITY,
        occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        actor_label text NOT NULL,
        request_id text,
        subject_type text NOT NULL,
        subject_id text,
        action text NOT NULL,
        keys jsonb NOT NULL,
        changes jsonb NOT NULL,
        CONSTRAINT pk_journal_entry PRIMARY KEY (id),
        CONSTRAINT ck_journal_entry_action CHECK (action IN ('created', 'updated', 'deleted'))
      );
      CREATE INDEX ix_journal_entry_keys ON journal_entry USING gin (keys jsonb_path_ops);
      CREATE INDEX ix_journal_entry_occurred_at ON journal_entry (occurred_at);
      REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON journal_entry FROM maillage_app;

      CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER tr_journal_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
        FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

      -- TG_ARGV: columns whose values are secret; the journal says that they changed, never what they hold.
      CREATE FUNCTION journal_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        was jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
        now_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
        row_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
        secrets text[] := coalesce(TG_ARGV[0:], '{}');
        actor text := nullif(current_setting('maillage.actor_label', true), '');
        changed jsonb;
      BEGIN
        IF actor IS NULL THEN
          RAISE EXCEPTION 'a change to % needs an actor: set maillage.actor_label in the transaction', TG_TABLE_NAME;
        END IF;
        SELECT jsonb_object_agg(key, CASE WHEN key = ANY (secrets) THEN '["•••", "•••"]'::jsonb
                                          ELSE jsonb_build_array(was -> key, now_is -> key) END)
          INTO changed
          FROM jsonb_object_keys(was || now_is) AS key
         WHERE coalesce(was -> key, 'null') IS DISTINCT FROM coalesce(now_is -> key, 'null')
           AND key NOT IN ('id', 'version', 'created_at', 'updated_at', 'updated_by_id');
        IF changed IS NULL AND TG_OP = 'UPDATE' THEN
          RETURN NULL;
        END IF;
        INSERT INTO journal_entry (actor_id, actor_label, request_id, subject_type, subject_id, action, keys, changes)
        SELECT nullif(current_setting('maillage.actor_id', true), '')::uuid, actor, nullif(current_setting('maillage.request_id', true), ''),
               TG_TABLE_NAME, row_is ->> 'id', CASE TG_OP WHEN 'INSERT' THEN 'created' WHEN 'UPDATE' THEN 'updated' ELSE 'deleted' END,
               coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(row_is) WHERE key LIKE '%\\_id' AND key <> 'updated_by_id' AND value <> 'null'), '{}')
                 || CASE WHEN row_is ? 'id' THEN jsonb_build_object(TG_TABLE_NAME || '_id', row_is -> 'id') ELSE '{}' END,
               coalesce(changed, '{}');
        RETURN NULL;
      END $$;

      -- Keeps version, date and author of the last change of a row; an update that changes nothing stays without trace.
      CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF to_jsonb(NEW) = to_jsonb(OLD) THEN
          RETURN NEW;
        END IF;
        NEW.version := OLD.version + 1;
        NEW.updated_at := now();
        NEW.updated_by_id := nullif(current_setting('maillage.actor_id', true), '')::uuid;
        RETURN NEW;
      END $$;

      -- Called by every migration that creates a business table.
      CREATE PROCEDURE keep_journal_of(table_name text, VARIADIC secrets text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER tr_%1$s_journal AFTER INSERT OR UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION journal_row_change(%2$s)',
                       table_name, (SELECT string_agg(quote_literal(s), ', ') FROM unnest(secrets) s));
        IF EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_name = keep_journal_of.table_name AND c.column_name = 'version') THEN
          EXECUTE format('CREATE TRIGGER tr_%1$s_touch BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION touch_row()', table_name);
        END IF;
      END $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP PROCEDURE keep_journal_of(text, text[]);
      DROP FUNCTION touch_row();
      DROP FUNCTION journal_row_change();
      DROP TABLE journal_entry;
      DROP FUNCTION journal_is_append_only();
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE USAGE, SELECT ON SEQUENCES FROM maillage_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLES FROM maillage_app;
      REVOKE USAGE ON SCHEMA public FROM maillage_app;
      DROP EXTENSION unaccent;
      DROP EXTENSION btree_gist;
    `);
  }
}

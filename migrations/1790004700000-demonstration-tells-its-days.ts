import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The body of the trigger that writes the journal, with the day that an entry is of. */
const rowChange = (occurredOn: { readonly column: string; readonly value: string }): string => `
      CREATE OR REPLACE FUNCTION journal_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        was jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
        now_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
        row_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
        secrets text[] := coalesce(TG_ARGV[0:], '{}');
        actor text := nullif(current_setting('maillage.actor_label', true), '');
        changed jsonb;
        place record;
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
        IF TG_OP = 'DELETE' THEN
          EXECUTE 'SELECT * FROM row_place($1)' INTO place USING OLD;
        ELSE
          EXECUTE 'SELECT * FROM row_place($1)' INTO place USING NEW;
        END IF;
        INSERT INTO journal_entry (${occurredOn.column}actor_id, actor_label, request_id, subject_type, subject_id, action, network_id, ccas_id, about_type, about_id, keys, changes)
        SELECT ${occurredOn.value}nullif(current_setting('maillage.actor_id', true), '')::uuid, actor, nullif(current_setting('maillage.request_id', true), ''),
               TG_TABLE_NAME, row_is ->> 'id', CASE TG_OP WHEN 'INSERT' THEN 'created' WHEN 'UPDATE' THEN 'updated' ELSE 'deleted' END,
               place.network_id, place.ccas_id, place.about_type, place.about_id,
               coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(row_is) WHERE key LIKE '%\\_id' AND key <> 'updated_by_id' AND value <> 'null'), '{}')
                 || CASE WHEN row_is ? 'id' THEN jsonb_build_object(TG_TABLE_NAME || '_id', row_is -> 'id') ELSE '{}' END,
               coalesce(changed, '{}');
        RETURN NULL;
      END $$;`;

const touchRow = (now: string): string => `
      CREATE OR REPLACE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF to_jsonb(NEW) = to_jsonb(OLD) THEN
          RETURN NEW;
        END IF;
        NEW.version := OLD.version + 1;
        NEW.updated_at := ${now};
        NEW.updated_by_id := nullif(current_setting('maillage.actor_id', true), '')::uuid;
        RETURN NEW;
      END $$;`;

/**
 * The demonstration has a past: its entries are dated of the days that it tells. Anywhere else the journal knows its own clock alone: a transaction
 * that says another day is not believed as soon as one network of the instance is a real one (docs/adr/0038-a-past-for-the-demonstration.md).
 *
 * Locks: none on existing data; the functions are replaced. Reversible: yes.
 */
export class DemonstrationTellsItsDays1790004700000 implements MigrationInterface {
  name = 'DemonstrationTellsItsDays1790004700000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The instant that the transaction says it is, where all networks are demonstrations; null: the clock's.
      CREATE FUNCTION told_instant() RETURNS timestamptz LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
      DECLARE
        told timestamptz := nullif(current_setting('maillage.occurred_at', true), '')::timestamptz;
      BEGIN
        IF told IS NULL OR EXISTS (SELECT FROM network WHERE NOT is_demonstration) THEN
          RETURN NULL;
        END IF;
        RETURN told;
      END $$;
      ${rowChange({ column: 'occurred_at, ', value: 'coalesce(told_instant(), clock_timestamp()), ' })}
      ${touchRow('coalesce(told_instant(), now())')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${rowChange({ column: '', value: '' })}
      ${touchRow('now()')}
      DROP FUNCTION told_instant();
    `);
  }
}

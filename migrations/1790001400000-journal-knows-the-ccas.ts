import type { MigrationInterface, QueryRunner } from 'typeorm';

const journalRowChange = (context: string) => `
      CREATE OR REPLACE FUNCTION journal_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
               ${context}coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(row_is) WHERE key LIKE '%\\_id' AND key <> 'updated_by_id' AND value <> 'null'), '{}')
                 || CASE WHEN row_is ? 'id' THEN jsonb_build_object(TG_TABLE_NAME || '_id', row_is -> 'id') ELSE '{}' END,
               coalesce(changed, '{}');
        RETURN NULL;
      END $$;`;

/**
 * Rows that hang on a convention, a file, an assessment or an action do not name their network and CCAS, and the journal is read by both:
 * the entry takes them from the parent.
 *
 * Locks: none on existing data; entries written before keep their keys. Reversible: yes.
 */
export class JournalKnowsTheCcas1790001400000 implements MigrationInterface {
  name = 'JournalKnowsTheCcas1790001400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The network and CCAS of a row's parent, as keys of the journal; '{}' for a row that has no such parent.
      CREATE FUNCTION journal_context(row_is jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
      DECLARE
        found jsonb;
      BEGIN
        IF row_is ? 'convention_id' THEN
          SELECT jsonb_build_object('network_id', network_id, 'ccas_id', ccas_id) INTO found FROM convention WHERE id = (row_is ->> 'convention_id')::uuid;
        ELSIF row_is ? 'file_id' THEN
          SELECT jsonb_build_object('network_id', network_id, 'ccas_id', ccas_id, 'parent_type', parent_type) INTO found FROM file WHERE id = (row_is ->> 'file_id')::uuid;
        ELSIF row_is ? 'assessment_id' THEN
          SELECT jsonb_build_object('network_id', c.network_id, 'ccas_id', a.ccas_id) INTO found
            FROM maturity_assessment a JOIN maturity_campaign c ON c.id = a.campaign_id WHERE a.id = (row_is ->> 'assessment_id')::uuid;
        ELSIF row_is ? 'campaign_id' THEN
          SELECT jsonb_build_object('network_id', network_id) INTO found FROM maturity_campaign WHERE id = (row_is ->> 'campaign_id')::uuid;
        ELSIF row_is ? 'action_id' THEN
          SELECT jsonb_build_object('network_id', network_id) INTO found FROM privacy_action WHERE id = (row_is ->> 'action_id')::uuid;
        ELSIF row_is ? 'template_id' THEN
          SELECT jsonb_build_object('network_id', network_id) INTO found FROM convention_template WHERE id = (row_is ->> 'template_id')::uuid;
        ELSIF row_is ? 'parent_type' THEN
          found := jsonb_build_object('parent_type', row_is -> 'parent_type');
        END IF;
        RETURN coalesce(jsonb_strip_nulls(found), '{}');
      END $$;
      ${journalRowChange('journal_context(row_is) || ')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`${journalRowChange('')} DROP FUNCTION journal_context(jsonb);`);
  }
}

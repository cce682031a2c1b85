import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the rows of each table stand, for those that a parent or their own columns tell; `file` has its own words below. */
const PLACES = `
      CALL place_rows_of('network', network => 'id');
      CALL place_rows_of('ccas', ccas => 'id');
      CALL place_rows_of('office', part_of => 'ccas_id');
      CALL place_rows_of('funder', network => 'network_id');
      CALL place_rows_of('account');
      CALL place_rows_of('role_assignment', part_of => 'account_id', network => 'network_id', ccas => 'ccas_id');
      CALL place_rows_of('plan', network => 'network_id');
      CALL place_rows_of('recommendation', network => 'network_id');
      CALL place_rows_of('initiative', within => 'plan_id');
      CALL place_rows_of('initiative_recommendation', part_of => 'initiative_id');
      CALL place_rows_of('milestone', part_of => 'initiative_id');
      CALL place_rows_of('funding_line', part_of => 'initiative_id');
      CALL place_rows_of('adoption', part_of => 'initiative_id', ccas => 'ccas_id');
      CALL place_rows_of('comment', part_of => 'initiative_id');
      CALL place_rows_of('initiative_publication', part_of => 'initiative_id');
      CALL place_rows_of('reminder', part_of => 'ccas_id', within => 'plan_id');
      CALL place_rows_of('file_version', part_of => 'file_id');
      CALL place_rows_of('convention_template', network => 'network_id');
      CALL place_rows_of('convention_template_version', part_of => 'template_id');
      CALL place_rows_of('convention', network => 'network_id', ccas => 'ccas_id');
      CALL place_rows_of('convention_party', part_of => 'convention_id');
      CALL place_rows_of('convention_act', part_of => 'convention_id');
      CALL place_rows_of('convention_rider', part_of => 'convention_id');
      CALL place_rows_of('convention_volet', part_of => 'convention_id');
      CALL place_rows_of('convention_grant', part_of => 'convention_id');
      CALL place_rows_of('convention_means', part_of => 'convention_id');
      CALL place_rows_of('convention_secondment', part_of => 'convention_id');
      CALL place_rows_of('crc_recommendation', network => 'network_id', ccas => 'ccas_id');
      CALL place_rows_of('convention_crc_recommendation', part_of => 'convention_id');
      CALL place_rows_of('privacy_validity', part_of => 'network_id');
      CALL place_rows_of('privacy_answer', network => 'network_id', ccas => 'ccas_id');
      CALL place_rows_of('maturity_campaign', network => 'network_id');
      CALL place_rows_of('maturity_assessment', part_of => 'campaign_id', ccas => 'ccas_id');
      CALL place_rows_of('maturity_level', part_of => 'assessment_id');
      CALL place_rows_of('dpo_designation', network => 'network_id', ccas => 'ccas_id');
      CALL place_rows_of('cnil_procedure', part_of => 'ccas_id', network => 'network_id');
      CALL place_rows_of('privacy_breach', part_of => 'ccas_id', network => 'network_id');
      CALL place_rows_of('rights_request', part_of => 'ccas_id', network => 'network_id');
      CALL place_rows_of('privacy_action', network => 'network_id');
      CALL place_rows_of('privacy_action_ccas', part_of => 'action_id', ccas => 'ccas_id');
      CALL place_rows_of('figure_publication', part_of => 'funder_id', network => 'network_id');
      CALL place_rows_of('indicator', network => 'network_id');
      CALL place_rows_of('indicator_break', part_of => 'indicator_id');
      CALL place_rows_of('indicator_mapping', part_of => 'network_id');
      CALL place_rows_of('indicator_contest', part_of => 'indicator_id', network => 'network_id', ccas => 'ccas_id');
      CALL place_rows_of('indicator_target', part_of => 'indicator_id', network => 'network_id');`;

const DECLARE = `
        was jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
        now_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
        row_is jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
        secrets text[] := coalesce(TG_ARGV[0:], '{}');
        actor text := nullif(current_setting('maillage.actor_label', true), '');
        changed jsonb;`;

const FIND_CHANGES = `
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
        END IF;`;

const ENTRY = `nullif(current_setting('maillage.actor_id', true), '')::uuid, actor, nullif(current_setting('maillage.request_id', true), ''),
               TG_TABLE_NAME, row_is ->> 'id', CASE TG_OP WHEN 'INSERT' THEN 'created' WHEN 'UPDATE' THEN 'updated' ELSE 'deleted' END`;

const KEYS = `coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(row_is) WHERE key LIKE '%\\_id' AND key <> 'updated_by_id' AND value <> 'null'), '{}')
                 || CASE WHEN row_is ? 'id' THEN jsonb_build_object(TG_TABLE_NAME || '_id', row_is -> 'id') ELSE '{}' END`;

/** As it was before. */
const FORMER_ROW_CHANGE = `
      CREATE OR REPLACE FUNCTION journal_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE${DECLARE}
      BEGIN${FIND_CHANGES}
        INSERT INTO journal_entry (actor_id, actor_label, request_id, subject_type, subject_id, action, keys, changes)
        SELECT ${ENTRY},
               journal_context(row_is) || ${KEYS},
               coalesce(changed, '{}');
        RETURN NULL;
      END $$;`;

/**
 * Each entry says where its row stands (network, CCAS) and which object it is about, so that who may read it, and of what it is the
 * history, are columns with an index and no guess from the names of ids (docs/adr/0018-history-closed-by-default.md). The place comes
 * from a function of the row, one a table, that follows foreign keys; a row whose place is not found is about nothing, and hidden.
 *
 * Locks: `journal_entry`, for as long as its entries are filled (about 20 s a million); the product is stopped meanwhile.
 * An old entry whose parents are gone stays about nothing. Reversible: yes; the places are lost, the entries are not.
 */
export class JournalSaysWhere1790003000000 implements MigrationInterface {
  name = 'JournalSaysWhere1790003000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE journal_entry ADD COLUMN network_id uuid, ADD COLUMN ccas_id uuid, ADD COLUMN about_type text, ADD COLUMN about_id text;

      -- Makes row_place(row): network, CCAS, and object that a row of the table is about. Columns of the row: part_of, a foreign key to
      -- what it is a part of, whose place and object are its own; within, one to what merely gives it its place; network and ccas, its own place.
      CREATE PROCEDURE place_rows_of(table_name text, part_of text DEFAULT NULL, within text DEFAULT NULL, network text DEFAULT NULL, ccas text DEFAULT NULL)
      LANGUAGE plpgsql AS $$
      DECLARE
        parent text := (SELECT k.confrelid::regclass FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
                         WHERE k.contype = 'f' AND k.conrelid = table_name::regclass AND a.attname = part_of);
        holder text := (SELECT k.confrelid::regclass FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
                         WHERE k.contype = 'f' AND k.conrelid = table_name::regclass AND a.attname = within);
        p text := CASE WHEN part_of IS NOT NULL THEN 'p' END;
        h text := CASE WHEN within IS NOT NULL THEN 'h' END;
      BEGIN
        IF (parent IS NULL) <> (part_of IS NULL) OR (holder IS NULL) <> (within IS NULL) THEN
          RAISE EXCEPTION 'part_of and within of % are foreign keys of one column', table_name;
        END IF;
        EXECUTE concat(
          format('CREATE FUNCTION row_place(r %I) RETURNS TABLE (network_id uuid, ccas_id uuid, about_type text, about_id text) LANGUAGE sql STABLE AS $f$ SELECT ', table_name),
          format('coalesce(%s), ', concat_ws(', ', 'r.' || quote_ident(network), h || '.network_id', p || '.network_id', 'NULL::uuid')),
          format('coalesce(%s), ', concat_ws(', ', 'r.' || quote_ident(ccas), p || '.ccas_id', h || '.ccas_id', 'NULL::uuid')),
          coalesce(p || '.about_type, ' || p || '.about_id', format('%L, r.id::text', table_name)),
          ' FROM ' || nullif(concat_ws(', ', parent || ' parent, row_place(parent) p', holder || ' holder, row_place(holder) h'), ''),
          ' WHERE ' || nullif(concat_ws(' AND ', 'parent.id = r.' || quote_ident(part_of), 'holder.id = r.' || quote_ident(within)), ''),
          ' $f$');
      END $$;

      -- A file is about what it is attached to, which may be of any table.
      CREATE FUNCTION row_place(r file) RETURNS TABLE (network_id uuid, ccas_id uuid, about_type text, about_id text) LANGUAGE sql STABLE AS
        $f$ SELECT r.network_id, r.ccas_id, r.parent_type, r.parent_id::text $f$;
      ${PLACES}

      DROP PROCEDURE keep_journal_of(text, text[]);
      -- Called by every migration that creates a business table; see place_rows_of. secrets: columns of which the journal tells that they
      -- changed, never what they hold. A feature declares who reads the entries, or the application does not start.
      CREATE PROCEDURE keep_journal_of(table_name text, part_of text DEFAULT NULL, within text DEFAULT NULL, network text DEFAULT NULL, ccas text DEFAULT NULL,
                                       secrets text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
      BEGIN
        CALL place_rows_of(table_name, part_of, within, network, ccas);
        EXECUTE format('CREATE TRIGGER tr_%1$s_journal AFTER INSERT OR UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION journal_row_change(%2$s)',
                       table_name, (SELECT string_agg(quote_literal(s), ', ') FROM unnest(secrets) s));
        IF EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_name = keep_journal_of.table_name AND c.column_name = 'version') THEN
          EXECUTE format('CREATE TRIGGER tr_%1$s_touch BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION touch_row()', table_name);
        END IF;
      END $$;

      CREATE OR REPLACE FUNCTION journal_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE${DECLARE}
        place record;
      BEGIN${FIND_CHANGES}
        IF TG_OP = 'DELETE' THEN
          EXECUTE 'SELECT * FROM row_place($1)' INTO place USING OLD;
        ELSE
          EXECUTE 'SELECT * FROM row_place($1)' INTO place USING NEW;
        END IF;
        INSERT INTO journal_entry (actor_id, actor_label, request_id, subject_type, subject_id, action, network_id, ccas_id, about_type, about_id, keys, changes)
        SELECT ${ENTRY},
               place.network_id, place.ccas_id, place.about_type, place.about_id,
               ${KEYS},
               coalesce(changed, '{}');
        RETURN NULL;
      END $$;
      DROP FUNCTION journal_context(jsonb);

      -- keys hold every id of the row (and of a file, the table of its parent is known), so that the place of an old entry is that of a row with these ids
      ALTER TABLE journal_entry DISABLE TRIGGER tr_journal_entry_append_only;
      DO $$
      DECLARE
        journalled text;
      BEGIN
        FOR journalled IN SELECT t.tgrelid::regclass FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE p.proname = 'journal_row_change' LOOP
          EXECUTE format(
            'UPDATE journal_entry e SET network_id = place.network_id, ccas_id = place.ccas_id, about_type = place.about_type, about_id = place.about_id
               FROM journal_entry old LEFT JOIN file f ON f.id = (old.keys ->> ''file_id'')::uuid,
                    jsonb_populate_record(NULL::%1$I, old.keys || jsonb_build_object(''id'', old.subject_id, ''parent_type'', f.parent_type)) r, row_place(r) place
              WHERE old.id = e.id AND old.subject_type = %1$L', journalled);
        END LOOP;
      END $$;
      ALTER TABLE journal_entry ENABLE TRIGGER tr_journal_entry_append_only;

      CREATE INDEX ix_journal_entry_about ON journal_entry (about_type, about_id, id);
      CREATE INDEX ix_journal_entry_ccas ON journal_entry (ccas_id, id);
      CREATE INDEX ix_journal_entry_network ON journal_entry (network_id, occurred_at, id);
      -- a CCAS may stand in several networks: what changes of the centre itself is of none
      CREATE INDEX ix_journal_entry_centre ON journal_entry (ccas_id, occurred_at, id) WHERE network_id IS NULL;
      DROP INDEX ix_journal_entry_keys, ix_journal_entry_occurred_at;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      -- as the journal was written before: the network and CCAS of a row's parent, by the name of a column
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
      ${FORMER_ROW_CHANGE}

      DROP PROCEDURE keep_journal_of(text, text, text, text, text, text[]);
      DROP PROCEDURE place_rows_of(text, text, text, text, text);
      CREATE PROCEDURE keep_journal_of(table_name text, VARIADIC secrets text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER tr_%1$s_journal AFTER INSERT OR UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION journal_row_change(%2$s)',
                       table_name, (SELECT string_agg(quote_literal(s), ', ') FROM unnest(secrets) s));
        IF EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_name = keep_journal_of.table_name AND c.column_name = 'version') THEN
          EXECUTE format('CREATE TRIGGER tr_%1$s_touch BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION touch_row()', table_name);
        END IF;
      END $$;
      DO $$
      DECLARE
        place regprocedure;
      BEGIN
        FOR place IN SELECT oid FROM pg_proc WHERE proname = 'row_place' LOOP
          EXECUTE format('DROP FUNCTION %s', place);
        END LOOP;
      END $$;
      DROP INDEX ix_journal_entry_about, ix_journal_entry_ccas, ix_journal_entry_network, ix_journal_entry_centre;
      ALTER TABLE journal_entry DROP COLUMN network_id, DROP COLUMN ccas_id, DROP COLUMN about_type, DROP COLUMN about_id;
      CREATE INDEX ix_journal_entry_keys ON journal_entry USING gin (keys jsonb_path_ops);
      CREATE INDEX ix_journal_entry_occurred_at ON journal_entry (occurred_at);
    `);
  }
}

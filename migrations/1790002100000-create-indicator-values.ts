import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Values of indicators, and what is derived from them (docs/adr/0015-indicator-values.md).
 *
 * `indicator_value` holds what may be shown, of communes and of the levels above them: a masked count stands there as a secret,
 * without its number, so that no read can give it away. Numbers under secrecy stand in `indicator_own_value` alone.
 * A row with `members` was computed by us from that many territories, `covered` of which had a value; one without was published.
 * Periods are `yyyy00` for a year, `yyyy01`–`yyyy04` for quarters, `yyyy01`–`yyyy12` for months.
 * States are one letter, as in `libs/domain` (VALUE_STATE_LETTERS).
 *
 * Bulk tables have no foreign key on 31 million rows: each check costs more than the row. They are written from joins on the
 * tables that the keys would name. They have no index on values either, so that a corrected value is a HOT update.
 *
 * `answer_version` counts the changes of what an answer shows; processes listen to it (docs/adr/0016-cached-answers.md).
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateIndicatorValues1790002100000 implements MigrationInterface {
  name = 'CreateIndicatorValues1790002100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE indicator_value (
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        territory_id integer NOT NULL,
        value double precision,
        state "char" NOT NULL,
        import_id integer,
        covered integer,
        members integer,
        CONSTRAINT pk_indicator_value PRIMARY KEY (indicator_id, period, territory_id),
        CONSTRAINT ck_indicator_value_state CHECK (state IN ('p', 's', 'n', 'x', 'b', 'r', 'e') AND (value IS NULL) = (state IN ('s', 'n', 'x')))
      ) WITH (fillfactor = 90);

      -- The periods for which an indicator has values, and the map of all communes of each, ready to send.
      CREATE TABLE indicator_period (
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        geography_year integer NOT NULL,
        import_id integer,
        refreshed_at timestamptz NOT NULL DEFAULT now(),
        communes_count integer NOT NULL DEFAULT 0,
        map_codes text NOT NULL DEFAULT '',
        map_numbers text NOT NULL DEFAULT '',
        map_states text NOT NULL DEFAULT '',
        CONSTRAINT pk_indicator_period PRIMARY KEY (indicator_id, period),
        CONSTRAINT fk_indicator_period_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
      );

      -- Counts of the network's own as they were given, each version kept; the last one not withdrawn holds. Never read by a screen.
      CREATE TABLE indicator_own_value (
        id bigint GENERATED ALWAYS AS IDENTITY,
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        territory_id integer NOT NULL,
        value double precision,
        state "char" NOT NULL,
        import_id integer,
        contest_id uuid,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz,
        CONSTRAINT pk_indicator_own_value PRIMARY KEY (id),
        CONSTRAINT fk_indicator_own_value_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_indicator_own_value ON indicator_own_value (indicator_id, period, territory_id, id);

      -- What stood before a shown value was replaced: by an import, or by a correction.
      CREATE TABLE indicator_value_change (
        id bigint GENERATED ALWAYS AS IDENTITY,
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        territory_id integer NOT NULL,
        old_value double precision,
        old_state "char" NOT NULL,
        old_import_id integer,
        new_value double precision,
        new_state "char" NOT NULL,
        new_import_id integer,
        contest_id uuid,
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_indicator_value_change PRIMARY KEY (id)
      );
      CREATE INDEX ix_indicator_value_change_value ON indicator_value_change (indicator_id, territory_id, period);
      CREATE INDEX ix_indicator_value_change_import ON indicator_value_change (new_import_id) WHERE new_import_id IS NOT NULL;

      -- The portrait of a territory: last and previous value of each indicator, rank, and the levels above beside it.
      -- compared: EPT or EPCI, département, région, France, median of similar communes; compared_states: a letter each, '.' when there is none.
      CREATE TABLE indicator_latest (
        territory_id integer NOT NULL,
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        value double precision,
        state "char" NOT NULL,
        previous_period integer,
        previous_value double precision,
        previous_state "char",
        rank integer,
        ranked integer,
        compared double precision[] NOT NULL,
        compared_states text NOT NULL,
        CONSTRAINT pk_indicator_latest PRIMARY KEY (territory_id, indicator_id)
      ) WITH (fillfactor = 70);

      -- Median of communes of about the same size in the same région (libs/domain, SIZE_CLASSES).
      CREATE TABLE indicator_peer_median (
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        region_id integer NOT NULL,
        size_class integer NOT NULL,
        median double precision NOT NULL,
        communes_count integer NOT NULL,
        CONSTRAINT pk_indicator_peer_median PRIMARY KEY (indicator_id, period, region_id, size_class)
      );

      CREATE TABLE answer_version (
        topic text NOT NULL,
        version bigint NOT NULL DEFAULT 1,
        CONSTRAINT pk_answer_version PRIMARY KEY (topic)
      );
      INSERT INTO answer_version (topic) VALUES ('indicators');

      CREATE FUNCTION bump_answer_version(changed_topic text) RETURNS void LANGUAGE sql AS $$
        WITH bumped AS (UPDATE answer_version SET version = version + 1 WHERE topic = changed_topic RETURNING version)
        SELECT pg_notify('answer_version', changed_topic || ' ' || version) FROM bumped
      $$;
      -- TG_ARGV: the topic.
      CREATE FUNCTION bump_answer_version_of() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM bump_answer_version(TG_ARGV[0]);
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_indicator_answers AFTER INSERT OR UPDATE OR DELETE ON indicator FOR EACH STATEMENT EXECUTE FUNCTION bump_answer_version_of('indicators');
      CREATE TRIGGER tr_indicator_break_answers AFTER INSERT OR UPDATE OR DELETE ON indicator_break FOR EACH STATEMENT EXECUTE FUNCTION bump_answer_version_of('indicators');
      CREATE TRIGGER tr_indicator_period_answers AFTER INSERT OR UPDATE OR DELETE ON indicator_period FOR EACH STATEMENT EXECUTE FUNCTION bump_answer_version_of('indicators');
      CREATE TRIGGER tr_territory_answers AFTER INSERT OR UPDATE OR DELETE ON territory FOR EACH STATEMENT EXECUTE FUNCTION bump_answer_version_of('indicators');

      -- Who may see what changed: whatever a process remembers of sessions is forgotten.
      CREATE FUNCTION forget_viewers() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('answer_version', 'viewers');
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_session_viewers AFTER UPDATE OR DELETE ON session FOR EACH STATEMENT EXECUTE FUNCTION forget_viewers();
      CREATE TRIGGER tr_account_viewers AFTER UPDATE OR DELETE ON account FOR EACH STATEMENT EXECUTE FUNCTION forget_viewers();
      CREATE TRIGGER tr_role_assignment_viewers AFTER INSERT OR UPDATE OR DELETE ON role_assignment FOR EACH STATEMENT EXECUTE FUNCTION forget_viewers();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER tr_role_assignment_viewers ON role_assignment;
      DROP TRIGGER tr_account_viewers ON account;
      DROP TRIGGER tr_session_viewers ON session;
      DROP FUNCTION forget_viewers();
      DROP TRIGGER tr_territory_answers ON territory;
      DROP TRIGGER tr_indicator_break_answers ON indicator_break;
      DROP TRIGGER tr_indicator_answers ON indicator;
      DROP TABLE indicator_peer_median, indicator_latest, indicator_value_change, indicator_own_value, indicator_period, indicator_value;
      DROP FUNCTION bump_answer_version_of();
      DROP FUNCTION bump_answer_version(text);
      DROP TABLE answer_version;
    `);
  }
}

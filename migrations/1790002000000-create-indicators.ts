import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The catalogue of indicators: what each one measures, how it is added up, who publishes it, where its series breaks.
 *
 * An indicator without network is shared by every network of the instance (INSEE, CNAF…); one with a network is its own, and
 * `is_masked` says that its counts under five are never shown. Ids are numbers, since 31 million values carry them.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateIndicators1790002000000 implements MigrationInterface {
  name = 'CreateIndicators1790002000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE indicator (
        id integer GENERATED ALWAYS AS IDENTITY,
        network_id uuid,
        code text NOT NULL,
        name text NOT NULL,
        definition text NOT NULL DEFAULT '',
        unit text NOT NULL DEFAULT '',
        decimals integer NOT NULL DEFAULT 0,
        direction text NOT NULL DEFAULT 'neutral',
        theme text NOT NULL,
        periodicity text NOT NULL DEFAULT 'year',
        aggregation text NOT NULL,
        numerator_id integer,
        denominator_id integer,
        scale double precision NOT NULL DEFAULT 1,
        weight_id integer,
        expression text,
        is_masked boolean NOT NULL DEFAULT false,
        producer text NOT NULL DEFAULT '',
        distributor text NOT NULL DEFAULT '',
        method text NOT NULL DEFAULT '',
        limits text NOT NULL DEFAULT '',
        licence text NOT NULL DEFAULT '',
        source_url text,
        next_update_on date,
        lower_bound double precision,
        upper_bound double precision,
        class_bounds double precision[],
        archived_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_indicator PRIMARY KEY (id),
        CONSTRAINT uq_indicator_code UNIQUE (code),
        CONSTRAINT fk_indicator_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_indicator_numerator FOREIGN KEY (numerator_id) REFERENCES indicator (id),
        CONSTRAINT fk_indicator_denominator FOREIGN KEY (denominator_id) REFERENCES indicator (id),
        CONSTRAINT fk_indicator_weight FOREIGN KEY (weight_id) REFERENCES indicator (id),
        CONSTRAINT ck_indicator_code CHECK (code ~ '^[a-z][a-z0-9_]{1,59}$'),
        CONSTRAINT ck_indicator_name CHECK (length(name) BETWEEN 1 AND 200),
        CONSTRAINT ck_indicator_decimals CHECK (decimals BETWEEN 0 AND 6),
        CONSTRAINT ck_indicator_direction CHECK (direction IN ('up', 'down', 'neutral')),
        CONSTRAINT ck_indicator_theme CHECK (theme IN ('population', 'family', 'education', 'employment', 'income', 'benefits', 'childhood', 'housing', 'health', 'autonomy', 'ccas')),
        CONSTRAINT ck_indicator_periodicity CHECK (periodicity IN ('year', 'quarter', 'month')),
        CONSTRAINT ck_indicator_aggregation CHECK (aggregation IN ('sum', 'ratio', 'weighted_mean', 'published_only', 'computed')),
        CONSTRAINT ck_indicator_ratio CHECK (aggregation <> 'ratio' OR (numerator_id IS NOT NULL AND denominator_id IS NOT NULL)),
        CONSTRAINT ck_indicator_weight CHECK (aggregation <> 'weighted_mean' OR weight_id IS NOT NULL),
        CONSTRAINT ck_indicator_expression CHECK ((aggregation = 'computed') = (expression IS NOT NULL)),
        CONSTRAINT ck_indicator_masked CHECK (NOT is_masked OR (network_id IS NOT NULL AND aggregation = 'sum')),
        CONSTRAINT ck_indicator_bounds CHECK (lower_bound < upper_bound)
      );
      CALL keep_journal_of('indicator');

      CREATE TABLE indicator_break (
        indicator_id integer NOT NULL,
        period integer NOT NULL,
        note text NOT NULL,
        CONSTRAINT pk_indicator_break PRIMARY KEY (indicator_id, period),
        CONSTRAINT fk_indicator_break_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE,
        CONSTRAINT ck_indicator_break_note CHECK (length(note) BETWEEN 1 AND 500)
      );
      CALL keep_journal_of('indicator_break');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE indicator_break, indicator`);
  }
}

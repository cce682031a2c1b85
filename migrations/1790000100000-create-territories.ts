import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Territories with their dates of validity, and what a territory became (domain: official geographic code, INSEE).
 *
 * A commune whose perimeter changes keeps its code and gets a new row: 93066 until and from 1 January 2025.
 * `valid_from` null: before the first edition loaded; `valid_to` is the first day on which the row no longer holds.
 * `territory_inclusion` holds each territory under each of its ancestors and under itself: one index lookup answers
 * "is this commune in that EPT", and an EPCI may stand in two départements, which a tree could not say.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateTerritories1790000100000 implements MigrationInterface {
  name = 'CreateTerritories1790000100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE territory (
        id integer GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        short_name text,
        siren text,
        postal_codes text[] NOT NULL DEFAULT '{}',
        population_persons integer,
        valid_from date,
        valid_to date,
        CONSTRAINT pk_territory PRIMARY KEY (id),
        CONSTRAINT ck_territory_kind CHECK (kind IN ('country', 'region', 'departement', 'epci', 'ept', 'commune')),
        CONSTRAINT ck_territory_siren CHECK (siren ~ '^[0-9]{9}$'),
        CONSTRAINT ck_territory_validity CHECK (valid_from < valid_to),
        CONSTRAINT ex_territory_code EXCLUDE USING gist (code WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&)
      );
      CREATE INDEX ix_territory_code ON territory (kind, code);

      CREATE TABLE territory_inclusion (
        ancestor_id integer NOT NULL,
        territory_id integer NOT NULL,
        CONSTRAINT pk_territory_inclusion PRIMARY KEY (ancestor_id, territory_id),
        CONSTRAINT fk_territory_inclusion_ancestor FOREIGN KEY (ancestor_id) REFERENCES territory (id) ON DELETE CASCADE,
        CONSTRAINT fk_territory_inclusion_territory FOREIGN KEY (territory_id) REFERENCES territory (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_territory_inclusion_territory ON territory_inclusion (territory_id, ancestor_id);

      CREATE TABLE territory_passage (
        old_id integer NOT NULL,
        new_id integer NOT NULL,
        passed_on date NOT NULL,
        nature text NOT NULL,
        CONSTRAINT pk_territory_passage PRIMARY KEY (old_id, new_id),
        CONSTRAINT fk_territory_passage_old FOREIGN KEY (old_id) REFERENCES territory (id) ON DELETE CASCADE,
        CONSTRAINT fk_territory_passage_new FOREIGN KEY (new_id) REFERENCES territory (id) ON DELETE CASCADE,
        CONSTRAINT ck_territory_passage_nature CHECK (nature IN ('merged', 'split', 'recoded', 'perimeter_changed'))
      );
      CREATE INDEX ix_territory_passage_new ON territory_passage (new_id);

      CREATE TABLE territory_edition (
        vintage_year integer NOT NULL,
        source text NOT NULL,
        content_hash text NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_territory_edition PRIMARY KEY (vintage_year)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE territory_edition, territory_passage, territory_inclusion, territory`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Networks (a subtree of the territories), their CCAS and CIAS, and who holds which office from when to when.
 *
 * A CCAS whose SIREN changes at a merger is a new legal person: the old row is closed and names its successor.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateNetwork1790000200000 implements MigrationInterface {
  name = 'CreateNetwork1790000200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE network (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        territory_id integer NOT NULL,
        is_demonstration boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_network PRIMARY KEY (id),
        CONSTRAINT fk_network_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
        CONSTRAINT uq_network_territory UNIQUE (territory_id),
        CONSTRAINT ck_network_name CHECK (length(name) BETWEEN 1 AND 200)
      );
      CALL keep_journal_of('network');

      CREATE TABLE ccas (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        kind text NOT NULL DEFAULT 'ccas',
        name text NOT NULL,
        siren text NOT NULL,
        territory_id integer NOT NULL,
        address_line text,
        postal_code text,
        city text,
        phone text,
        email text,
        website text,
        opened_on date,
        closed_on date,
        successor_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_ccas PRIMARY KEY (id),
        CONSTRAINT uq_ccas_siren UNIQUE (siren),
        CONSTRAINT fk_ccas_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
        CONSTRAINT fk_ccas_successor FOREIGN KEY (successor_id) REFERENCES ccas (id),
        CONSTRAINT ck_ccas_kind CHECK (kind IN ('ccas', 'cias')),
        CONSTRAINT ck_ccas_siren CHECK (siren ~ '^[0-9]{9}$'),
        CONSTRAINT ck_ccas_name CHECK (length(name) BETWEEN 1 AND 200),
        CONSTRAINT ck_ccas_dates CHECK (opened_on <= closed_on)
      );
      CREATE INDEX ix_ccas_territory ON ccas (territory_id);
      CALL keep_journal_of('ccas');

      CREATE TABLE office (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        ccas_id uuid NOT NULL,
        function text NOT NULL,
        person_name text NOT NULL,
        job_title text,
        email text,
        phone text,
        starts_on date,
        ends_on date,
        is_fictitious boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_office PRIMARY KEY (id),
        CONSTRAINT fk_office_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_office_function CHECK (function IN ('president', 'vice_president', 'director', 'deputy_director', 'contact')),
        CONSTRAINT ck_office_person_name CHECK (length(person_name) BETWEEN 1 AND 200),
        CONSTRAINT ck_office_dates CHECK (starts_on <= ends_on),
        CONSTRAINT ex_office_one_holder EXCLUDE USING gist (ccas_id WITH =, function WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
          WHERE (function IN ('president', 'director'))
      );
      CREATE INDEX ix_office_ccas ON office (ccas_id);
      CALL keep_journal_of('office');

      CREATE TABLE funder (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        name text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_funder PRIMARY KEY (id),
        CONSTRAINT fk_funder_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_funder_name UNIQUE (network_id, name),
        CONSTRAINT ck_funder_name CHECK (length(name) BETWEEN 1 AND 200)
      );
      CALL keep_journal_of('funder');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE funder, office, ccas, network`);
  }
}

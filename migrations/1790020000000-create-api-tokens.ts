import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tokens by which a person's tools ask in her name, less than she may; of their secrets, hashes alone (docs/adr/0060-personal-tokens.md). How often one was used
 * is machinery: no journal.
 *
 * Locks: none on existing data. Reversible: yes; every token then opens nothing.
 */
export class CreateApiTokens1790020000000 implements MigrationInterface {
  name = 'CreateApiTokens1790020000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE api_token (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        network_id uuid NOT NULL,
        name text NOT NULL,
        hint text NOT NULL,
        token_hash bytea NOT NULL,
        groups text[] NOT NULL,
        territory_id integer,
        ccas_id uuid,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_api_token PRIMARY KEY (id),
        CONSTRAINT uq_api_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT fk_api_token_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_api_token_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
        CONSTRAINT fk_api_token_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_api_token_name CHECK (length(name) BETWEEN 1 AND 80),
        CONSTRAINT ck_api_token_hash CHECK (length(token_hash) = 32),
        CONSTRAINT ck_api_token_groups CHECK (cardinality(groups) > 0),
        CONSTRAINT ck_api_token_place CHECK (territory_id IS NULL OR ccas_id IS NULL)
      );
      CREATE INDEX ix_api_token_account ON api_token (account_id, created_at);
      CREATE INDEX ix_api_token_network ON api_token (network_id);
      CREATE INDEX ix_api_token_territory ON api_token (territory_id);
      CREATE INDEX ix_api_token_ccas ON api_token (ccas_id);
      CALL keep_journal_of('api_token', network => 'network_id', secrets => '{token_hash}');

      CREATE TABLE api_token_use (
        token_id uuid NOT NULL,
        uses_count bigint NOT NULL DEFAULT 0,
        refused_count bigint NOT NULL DEFAULT 0,
        last_used_at timestamptz,
        window_from timestamptz NOT NULL,
        window_count integer NOT NULL,
        CONSTRAINT pk_api_token_use PRIMARY KEY (token_id),
        CONSTRAINT fk_api_token_use_token FOREIGN KEY (token_id) REFERENCES api_token (id) ON DELETE CASCADE
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE api_token_use;
      DROP FUNCTION row_place(api_token);
      DROP TABLE api_token;
    `);
  }
}

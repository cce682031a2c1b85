import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Links to a page in a mail that sign their person in (docs/adr/0035-sign-in-by-a-mailed-link.md), the browsers in which she was seen before, and who came
 * in when and by what. A session says by what it was opened. As for sessions, the database has hashes alone; of a code, one that needs the link's secret.
 * Not in the journal: machinery, like sessions.
 *
 * Locks: `session` for an instant. Reversible: yes, the links then open nothing.
 */
export class SignInByPageLinks1790004400000 implements MigrationInterface {
  name = 'SignInByPageLinks1790004400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE page_link (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        path text NOT NULL,
        code_hash bytea NOT NULL,
        tried_codes integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT pk_page_link PRIMARY KEY (token_hash),
        CONSTRAINT fk_page_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT ck_page_link_path CHECK (path ~ '^/([^/\\\\]|$)')
      );
      CREATE INDEX ix_page_link_account ON page_link (account_id, created_at);

      CREATE TABLE known_browser (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        known_until timestamptz NOT NULL,
        CONSTRAINT pk_known_browser PRIMARY KEY (token_hash, account_id),
        CONSTRAINT fk_known_browser_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_known_browser_account ON known_browser (account_id);

      CREATE TABLE sign_in (
        id bigint GENERATED ALWAYS AS IDENTITY,
        account_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        means text NOT NULL,
        is_new_browser boolean NOT NULL,
        user_agent text,
        CONSTRAINT pk_sign_in PRIMARY KEY (id),
        CONSTRAINT fk_sign_in_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT ck_sign_in_means CHECK (means IN ('password', 'sign_in_link', 'page_link'))
      );
      CREATE INDEX ix_sign_in_account ON sign_in (account_id, id);

      ALTER TABLE session ADD COLUMN means text NOT NULL DEFAULT 'password',
        ADD CONSTRAINT ck_session_means CHECK (means IN ('password', 'sign_in_link', 'page_link'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE session DROP COLUMN means;
      DROP TABLE sign_in, known_browser, page_link;
    `);
  }
}

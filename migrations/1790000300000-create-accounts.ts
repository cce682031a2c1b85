import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, their roles with dates, sessions, single-use links, throttling and the mails waiting to leave.
 *
 * Sessions and links are kept as SHA-256 of their secret: a copy of the database opens no door.
 * Not in the journal: visits, sessions, links, throttles and mails, which are machinery and not business objects.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateAccounts1790000300000 implements MigrationInterface {
  name = 'CreateAccounts1790000300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE account (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        email text NOT NULL,
        full_name text NOT NULL,
        phone text,
        password_hash text,
        disabled_at timestamptz,
        is_fictitious boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT ck_account_email CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
        CONSTRAINT uq_account_email UNIQUE (email),
        CONSTRAINT ck_account_full_name CHECK (length(full_name) BETWEEN 1 AND 200)
      );
      CALL keep_journal_of('account', 'password_hash');

      CREATE TABLE role_assignment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        role text NOT NULL,
        network_id uuid,
        territory_id integer,
        ccas_id uuid,
        funder_id uuid,
        starts_on date,
        ends_on date,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_role_assignment PRIMARY KEY (id),
        CONSTRAINT fk_role_assignment_account FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT fk_role_assignment_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_role_assignment_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
        CONSTRAINT fk_role_assignment_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_role_assignment_funder FOREIGN KEY (funder_id) REFERENCES funder (id),
        CONSTRAINT ck_role_assignment_scope CHECK (
          CASE role
            WHEN 'admin' THEN num_nonnulls(network_id, territory_id, ccas_id, funder_id) = 0
            WHEN 'coordinator' THEN network_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id, funder_id) = 0
            WHEN 'referent' THEN network_id IS NOT NULL AND territory_id IS NOT NULL AND num_nonnulls(ccas_id, funder_id) = 0
            WHEN 'director' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
            WHEN 'contributor' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
            WHEN 'funder' THEN network_id IS NOT NULL AND funder_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id) = 0
            ELSE false
          END),
        CONSTRAINT ck_role_assignment_dates CHECK (starts_on <= ends_on)
      );
      CREATE INDEX ix_role_assignment_account ON role_assignment (account_id);
      CREATE INDEX ix_role_assignment_ccas ON role_assignment (ccas_id);
      CALL keep_journal_of('role_assignment');

      CREATE TABLE account_visit (
        account_id uuid NOT NULL,
        last_visit_at timestamptz NOT NULL,
        previous_visit_at timestamptz,
        CONSTRAINT pk_account_visit PRIMARY KEY (account_id),
        CONSTRAINT fk_account_visit_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );

      CREATE TABLE session (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        user_agent text,
        CONSTRAINT pk_session PRIMARY KEY (token_hash),
        CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_session_account ON session (account_id);

      CREATE TABLE one_time_link (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        purpose text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT pk_one_time_link PRIMARY KEY (token_hash),
        CONSTRAINT fk_one_time_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT ck_one_time_link_purpose CHECK (purpose IN ('invitation', 'reset', 'sign_in'))
      );
      CREATE INDEX ix_one_time_link_account ON one_time_link (account_id);

      CREATE TABLE throttle (
        key text NOT NULL,
        hits integer NOT NULL,
        window_ends_at timestamptz NOT NULL,
        CONSTRAINT pk_throttle PRIMARY KEY (key)
      );

      CREATE TABLE mail_message (
        id bigint GENERATED ALWAYS AS IDENTITY,
        recipient text NOT NULL,
        subject text NOT NULL,
        body_text text,
        body_html text,
        created_at timestamptz NOT NULL DEFAULT now(),
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        attempts integer NOT NULL DEFAULT 0,
        sent_at timestamptz,
        last_error text,
        CONSTRAINT pk_mail_message PRIMARY KEY (id)
      );
      CREATE INDEX ix_mail_message_waiting ON mail_message (next_attempt_at) WHERE sent_at IS NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE mail_message, throttle, one_time_link, session, account_visit, role_assignment, account`);
  }
}

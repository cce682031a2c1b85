import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An address opens one account; an account that its address does not open is a role proposed to who has another one
 * (docs/adr/0026-proposals.md). The trigger gives a new account its address unless another has it, so that whoever makes an account need not, and
 * cannot, know which. Apart from `account` and its journal, which must not tell one from the other.
 *
 * Locks: `account` is read once, and loses a constraint. Reversible as long as no role is proposed.
 */
export class ProposeRoles1790003720000 implements MigrationInterface {
  name = 'ProposeRoles1790003720000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE sign_in_address (
        email text NOT NULL,
        account_id uuid NOT NULL,
        CONSTRAINT pk_sign_in_address PRIMARY KEY (email),
        CONSTRAINT uq_sign_in_address_account UNIQUE (account_id),
        CONSTRAINT fk_sign_in_address_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      INSERT INTO sign_in_address (email, account_id) SELECT email, id FROM account;
      ALTER TABLE account DROP CONSTRAINT uq_account_email;
      CREATE INDEX ix_account_email ON account (email);
      ALTER TABLE account ADD COLUMN declined_at timestamptz;

      CREATE FUNCTION give_sign_in_address() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO sign_in_address (email, account_id) VALUES (NEW.email, NEW.id) ON CONFLICT (email) DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_account_address AFTER INSERT ON account FOR EACH ROW EXECUTE FUNCTION give_sign_in_address();
      CREATE FUNCTION follow_sign_in_address() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE sign_in_address SET email = NEW.email WHERE account_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_account_address_change AFTER UPDATE OF email ON account FOR EACH ROW WHEN (OLD.email <> NEW.email)
        EXECUTE FUNCTION follow_sign_in_address();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER tr_account_address_change ON account;
      DROP TRIGGER tr_account_address ON account;
      DROP FUNCTION follow_sign_in_address();
      DROP FUNCTION give_sign_in_address();
      ALTER TABLE account DROP COLUMN declined_at;
      DROP INDEX ix_account_email;
      ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email);
      DROP TABLE sign_in_address;
    `);
  }
}

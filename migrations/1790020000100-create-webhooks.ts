import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What other programs are told of, and the log of what was told (docs/adr/0061-webhooks.md). Deliveries are machinery: no journal; they are taken from it.
 *
 * Locks: none on existing data. Reversible: yes; nothing is told any more.
 */
export class CreateWebhooks1790020000100 implements MigrationInterface {
  name = 'CreateWebhooks1790020000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE webhook (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        name text NOT NULL,
        url text NOT NULL,
        events text[] NOT NULL,
        secret bytea NOT NULL,
        active_since timestamptz NOT NULL DEFAULT now(),
        disabled_at timestamptz,
        is_disabled_by_failures boolean NOT NULL DEFAULT false,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_webhook PRIMARY KEY (id),
        CONSTRAINT fk_webhook_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_webhook_created_by FOREIGN KEY (created_by_id) REFERENCES account (id) ON DELETE SET NULL,
        CONSTRAINT ck_webhook_name CHECK (length(name) BETWEEN 1 AND 80),
        CONSTRAINT ck_webhook_url CHECK (length(url) BETWEEN 1 AND 500),
        CONSTRAINT ck_webhook_events CHECK (cardinality(events) > 0),
        CONSTRAINT ck_webhook_secret CHECK (length(secret) = 32)
      );
      CREATE INDEX ix_webhook_network ON webhook (network_id);
      CREATE INDEX ix_webhook_created_by ON webhook (created_by_id);
      CALL keep_journal_of('webhook', network => 'network_id', secrets => '{secret}');

      CREATE TABLE webhook_delivery (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        webhook_id uuid NOT NULL,
        entry_id bigint,
        event text NOT NULL,
        object_type text,
        object_id text,
        happened_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        last_status integer,
        last_failure text,
        settled_at timestamptz,
        CONSTRAINT pk_webhook_delivery PRIMARY KEY (id),
        CONSTRAINT uq_webhook_delivery_entry UNIQUE (webhook_id, entry_id),
        CONSTRAINT fk_webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE,
        CONSTRAINT ck_webhook_delivery_state CHECK (state IN ('waiting', 'delivered', 'failed'))
      );
      CREATE INDEX ix_webhook_delivery_log ON webhook_delivery (webhook_id, happened_at);
      CREATE INDEX ix_webhook_delivery_due ON webhook_delivery (state, next_attempt_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE webhook_delivery;
      DROP FUNCTION row_place(webhook);
      DROP TABLE webhook;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Update campaigns: what a network asks of its CCAS by a day, in sections that the features declare (docs/adr/0039-campaigns-ask-what-features-declare.md).
 * What is asked of each CCAS is made into rows when the campaign opens; answers stay in the tables of the features, and are noted beside the question once
 * the campaign is closed. `update_campaign_item` keeps no journal: it is derived, and what people say stands in its neighbours.
 *
 * Locks: none on existing data. Reversible: yes; campaigns are lost, the answers in the tables of the features stay.
 */
export class CreateUpdateCampaigns1790005000000 implements MigrationInterface {
  name = 'CreateUpdateCampaigns1790005000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE update_campaign (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        title text NOT NULL,
        purpose text,
        message text,
        audience text NOT NULL,
        ept_id integer,
        cohort_id uuid,
        audience_name text,
        minutes integer,
        due_on date NOT NULL,
        first_due_on date,
        state text NOT NULL DEFAULT 'draft',
        opened_at timestamptz,
        opened_by_id uuid,
        closed_at timestamptz,
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_update_campaign PRIMARY KEY (id),
        CONSTRAINT fk_update_campaign_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_update_campaign_ept FOREIGN KEY (ept_id) REFERENCES territory (id),
        CONSTRAINT fk_update_campaign_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE SET NULL,
        CONSTRAINT ck_update_campaign_title CHECK (length(title) BETWEEN 1 AND 120),
        CONSTRAINT ck_update_campaign_audience CHECK (audience IN ('all', 'ept', 'cohort')),
        CONSTRAINT ck_update_campaign_audience_of CHECK ((audience = 'ept') = (ept_id IS NOT NULL) AND (audience = 'cohort' OR cohort_id IS NULL)),
        CONSTRAINT ck_update_campaign_minutes CHECK (minutes BETWEEN 1 AND 240),
        CONSTRAINT ck_update_campaign_state CHECK (state IN ('draft', 'opening', 'open', 'closed')),
        CONSTRAINT ck_update_campaign_opened CHECK ((state IN ('open', 'closed')) <= (opened_at IS NOT NULL AND first_due_on IS NOT NULL)),
        CONSTRAINT ck_update_campaign_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL))
      );
      CREATE INDEX ix_update_campaign_network ON update_campaign (network_id, state);
      CREATE INDEX ix_update_campaign_cohort ON update_campaign (cohort_id);
      CALL keep_journal_of('update_campaign', network => 'network_id');

      CREATE TABLE update_campaign_section (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        campaign_id uuid NOT NULL,
        kind text NOT NULL,
        items text[] NOT NULL,
        CONSTRAINT pk_update_campaign_section PRIMARY KEY (id),
        CONSTRAINT uq_update_campaign_section UNIQUE (campaign_id, kind),
        CONSTRAINT fk_update_campaign_section_campaign FOREIGN KEY (campaign_id) REFERENCES update_campaign (id) ON DELETE CASCADE,
        CONSTRAINT ck_update_campaign_section_kind CHECK (kind IN ('adoption_news', 'privacy_points', 'convention_lacks'))
      );
      CALL keep_journal_of('update_campaign_section', part_of => 'campaign_id');

      CREATE TABLE update_campaign_ccas (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        campaign_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        due_on date,
        first_seen_at timestamptz,
        completed_at timestamptz,
        first_submitted_at timestamptz,
        submitted_at timestamptz,
        submitted_by_id uuid,
        is_on_behalf boolean NOT NULL DEFAULT false,
        reopened_at timestamptz,
        reopen_reason text,
        excused_at timestamptz,
        excuse_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_update_campaign_ccas PRIMARY KEY (id),
        CONSTRAINT uq_update_campaign_ccas UNIQUE (campaign_id, ccas_id),
        CONSTRAINT fk_update_campaign_ccas_campaign FOREIGN KEY (campaign_id) REFERENCES update_campaign (id),
        CONSTRAINT fk_update_campaign_ccas_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_update_campaign_ccas_submitted CHECK (submitted_at IS NULL OR first_submitted_at IS NOT NULL),
        CONSTRAINT ck_update_campaign_ccas_excused CHECK ((excused_at IS NULL) = (excuse_reason IS NULL))
      );
      CREATE INDEX ix_update_campaign_ccas_ccas ON update_campaign_ccas (ccas_id);
      CALL keep_journal_of('update_campaign_ccas', part_of => 'campaign_id', ccas => 'ccas_id');

      CREATE TABLE update_campaign_item (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        response_id uuid NOT NULL,
        section_id uuid NOT NULL,
        item text NOT NULL,
        label text,
        rank integer NOT NULL,
        is_settled boolean NOT NULL DEFAULT false,
        answered_at timestamptz,
        answered_by_id uuid,
        answer text,
        CONSTRAINT pk_update_campaign_item PRIMARY KEY (id),
        CONSTRAINT uq_update_campaign_item UNIQUE (response_id, section_id, item),
        CONSTRAINT fk_update_campaign_item_response FOREIGN KEY (response_id) REFERENCES update_campaign_ccas (id),
        CONSTRAINT fk_update_campaign_item_section FOREIGN KEY (section_id) REFERENCES update_campaign_section (id)
      );
      CREATE INDEX ix_update_campaign_item_section ON update_campaign_item (section_id);

      CREATE TABLE update_campaign_reply (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        response_id uuid NOT NULL,
        item_id uuid NOT NULL,
        kind text NOT NULL,
        reason text,
        said_at timestamptz NOT NULL,
        said_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_update_campaign_reply PRIMARY KEY (id),
        CONSTRAINT uq_update_campaign_reply_item UNIQUE (item_id),
        CONSTRAINT fk_update_campaign_reply_response FOREIGN KEY (response_id) REFERENCES update_campaign_ccas (id),
        CONSTRAINT fk_update_campaign_reply_item FOREIGN KEY (item_id) REFERENCES update_campaign_item (id),
        CONSTRAINT ck_update_campaign_reply_kind CHECK (kind IN ('unchanged', 'unavailable')),
        CONSTRAINT ck_update_campaign_reply_reason CHECK ((kind = 'unavailable') = (reason IS NOT NULL))
      );
      CREATE INDEX ix_update_campaign_reply_response ON update_campaign_reply (response_id);
      CALL keep_journal_of('update_campaign_reply', part_of => 'response_id');

      CREATE TABLE update_campaign_delegation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        response_id uuid NOT NULL,
        section_id uuid NOT NULL,
        account_id uuid NOT NULL,
        CONSTRAINT pk_update_campaign_delegation PRIMARY KEY (id),
        CONSTRAINT uq_update_campaign_delegation UNIQUE (response_id, section_id),
        CONSTRAINT fk_update_campaign_delegation_response FOREIGN KEY (response_id) REFERENCES update_campaign_ccas (id),
        CONSTRAINT fk_update_campaign_delegation_section FOREIGN KEY (section_id) REFERENCES update_campaign_section (id),
        CONSTRAINT fk_update_campaign_delegation_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
      CREATE INDEX ix_update_campaign_delegation_account ON update_campaign_delegation (account_id);
      CALL keep_journal_of('update_campaign_delegation', part_of => 'response_id');

      CREATE TABLE update_campaign_mail (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        response_id uuid NOT NULL,
        kind text NOT NULL,
        sent_at timestamptz NOT NULL,
        sent_by_id uuid,
        recipients_count integer NOT NULL,
        CONSTRAINT pk_update_campaign_mail PRIMARY KEY (id),
        CONSTRAINT fk_update_campaign_mail_response FOREIGN KEY (response_id) REFERENCES update_campaign_ccas (id),
        CONSTRAINT ck_update_campaign_mail_kind CHECK (kind IN ('opening', 'unseen', 'unfinished', 'late', 'by_hand')),
        CONSTRAINT ck_update_campaign_mail_recipients CHECK (recipients_count >= 0)
      );
      CREATE UNIQUE INDEX uq_update_campaign_mail_once ON update_campaign_mail (response_id, kind) WHERE kind <> 'by_hand';
      CREATE INDEX ix_update_campaign_mail_response ON update_campaign_mail (response_id, sent_at);
      CALL keep_journal_of('update_campaign_mail', part_of => 'response_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(update_campaign_mail);
      DROP TABLE update_campaign_mail;
      DROP FUNCTION row_place(update_campaign_delegation);
      DROP TABLE update_campaign_delegation;
      DROP FUNCTION row_place(update_campaign_reply);
      DROP TABLE update_campaign_reply;
      DROP TABLE update_campaign_item;
      DROP FUNCTION row_place(update_campaign_ccas);
      DROP TABLE update_campaign_ccas;
      DROP FUNCTION row_place(update_campaign_section);
      DROP TABLE update_campaign_section;
      DROP FUNCTION row_place(update_campaign);
      DROP TABLE update_campaign;
    `);
  }
}

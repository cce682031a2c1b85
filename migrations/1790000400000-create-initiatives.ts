import type { MigrationInterface, QueryRunner } from 'typeorm';

const bookkeeping = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

/**
 * Recommendations, yearly plans, initiatives with what hangs on them, and their adoption by each CCAS.
 *
 * An adoption row exists once somebody gave news: no row is « sans nouvelle », which is not « rien de fait ».
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateInitiatives1790000400000 implements MigrationInterface {
  name = 'CreateInitiatives1790000400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE plan (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        year integer NOT NULL,
        title text NOT NULL,
        ${bookkeeping}
        CONSTRAINT pk_plan PRIMARY KEY (id),
        CONSTRAINT fk_plan_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_plan_year UNIQUE (network_id, year),
        CONSTRAINT ck_plan_year CHECK (year BETWEEN 2000 AND 2100)
      );
      CALL keep_journal_of('plan');

      CREATE TABLE recommendation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        summary text,
        ${bookkeeping}
        CONSTRAINT pk_recommendation PRIMARY KEY (id),
        CONSTRAINT fk_recommendation_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_recommendation_number UNIQUE (network_id, number),
        CONSTRAINT ck_recommendation_number CHECK (number BETWEEN 1 AND 999)
      );
      CALL keep_journal_of('recommendation');

      CREATE TABLE initiative (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        plan_id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        purpose text,
        owner_account_id uuid,
        owner_name text,
        deputy_account_id uuid,
        deputy_name text,
        starts_on date,
        ends_on date,
        weather text NOT NULL DEFAULT 'unknown',
        weather_text text,
        weather_at timestamptz,
        carried_over_from_id uuid,
        carry_over_reason text,
        archived_at timestamptz,
        ${bookkeeping}
        CONSTRAINT pk_initiative PRIMARY KEY (id),
        CONSTRAINT fk_initiative_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
        CONSTRAINT fk_initiative_owner FOREIGN KEY (owner_account_id) REFERENCES account (id),
        CONSTRAINT fk_initiative_deputy FOREIGN KEY (deputy_account_id) REFERENCES account (id),
        CONSTRAINT fk_initiative_carried_over FOREIGN KEY (carried_over_from_id) REFERENCES initiative (id),
        CONSTRAINT uq_initiative_number UNIQUE (plan_id, number),
        CONSTRAINT uq_initiative_carried_over UNIQUE (plan_id, carried_over_from_id),
        CONSTRAINT ck_initiative_number CHECK (number BETWEEN 1 AND 999),
        CONSTRAINT ck_initiative_title CHECK (length(title) BETWEEN 1 AND 200),
        CONSTRAINT ck_initiative_owner CHECK (num_nonnulls(owner_account_id, owner_name) <= 1),
        CONSTRAINT ck_initiative_deputy CHECK (num_nonnulls(deputy_account_id, deputy_name) <= 1),
        CONSTRAINT ck_initiative_dates CHECK (starts_on <= ends_on),
        CONSTRAINT ck_initiative_weather CHECK (weather IN ('secured', 'achievable', 'support_needed', 'compromised', 'unknown')),
        CONSTRAINT ck_initiative_carry_over CHECK (carried_over_from_id IS NULL OR carry_over_reason IS NOT NULL)
      );
      CALL keep_journal_of('initiative');

      CREATE TABLE initiative_recommendation (
        initiative_id uuid NOT NULL,
        recommendation_id uuid NOT NULL,
        CONSTRAINT pk_initiative_recommendation PRIMARY KEY (initiative_id, recommendation_id),
        CONSTRAINT fk_initiative_recommendation_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT fk_initiative_recommendation_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id)
      );
      CREATE INDEX ix_initiative_recommendation_recommendation ON initiative_recommendation (recommendation_id);
      CALL keep_journal_of('initiative_recommendation');

      CREATE TABLE milestone (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        initiative_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        due_on date NOT NULL,
        done_on date,
        evidence text,
        ${bookkeeping}
        CONSTRAINT pk_milestone PRIMARY KEY (id),
        CONSTRAINT fk_milestone_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT ck_milestone_kind CHECK (kind IN ('milestone', 'deliverable')),
        CONSTRAINT ck_milestone_title CHECK (length(title) BETWEEN 1 AND 200)
      );
      CREATE INDEX ix_milestone_initiative ON milestone (initiative_id, due_on);
      CALL keep_journal_of('milestone');

      CREATE TABLE funding_line (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        initiative_id uuid NOT NULL,
        funder_id uuid NOT NULL,
        label text,
        sought_cents bigint,
        promised_cents bigint,
        signed_cents bigint,
        paid_cents bigint,
        ${bookkeeping}
        CONSTRAINT pk_funding_line PRIMARY KEY (id),
        CONSTRAINT fk_funding_line_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT fk_funding_line_funder FOREIGN KEY (funder_id) REFERENCES funder (id),
        CONSTRAINT ck_funding_line_amounts CHECK (least(sought_cents, promised_cents, signed_cents, paid_cents) >= 0
          AND greatest(sought_cents, promised_cents, signed_cents, paid_cents) < 100000000000000)
      );
      CREATE INDEX ix_funding_line_initiative ON funding_line (initiative_id);
      CREATE INDEX ix_funding_line_funder ON funding_line (funder_id);
      CALL keep_journal_of('funding_line');

      CREATE TABLE adoption (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        initiative_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        stage text NOT NULL,
        not_concerned_reason text,
        note text,
        blocker text,
        blocker_lifted_by text,
        blocked_since date,
        last_news_at timestamptz NOT NULL DEFAULT now(),
        last_news_by_id uuid,
        ${bookkeeping}
        CONSTRAINT pk_adoption PRIMARY KEY (id),
        CONSTRAINT fk_adoption_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT fk_adoption_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT uq_adoption_cell UNIQUE (initiative_id, ccas_id),
        CONSTRAINT ck_adoption_stage CHECK (stage IN ('not_concerned', 'to_contact', 'informed', 'volunteer', 'committed', 'in_place', 'assessed')),
        CONSTRAINT ck_adoption_not_concerned CHECK ((stage = 'not_concerned') = (not_concerned_reason IS NOT NULL)),
        CONSTRAINT ck_adoption_blocker CHECK ((blocker IS NULL) = (blocked_since IS NULL) AND (blocker IS NOT NULL OR blocker_lifted_by IS NULL))
      );
      CREATE INDEX ix_adoption_ccas ON adoption (ccas_id);
      CALL keep_journal_of('adoption');

      CREATE TABLE comment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        initiative_id uuid NOT NULL,
        author_account_id uuid NOT NULL,
        body text NOT NULL,
        archived_at timestamptz,
        ${bookkeeping}
        CONSTRAINT pk_comment PRIMARY KEY (id),
        CONSTRAINT fk_comment_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT fk_comment_author FOREIGN KEY (author_account_id) REFERENCES account (id),
        CONSTRAINT ck_comment_body CHECK (length(body) BETWEEN 1 AND 4000)
      );
      CREATE INDEX ix_comment_initiative ON comment (initiative_id, created_at);
      CALL keep_journal_of('comment');

      CREATE TABLE initiative_publication (
        initiative_id uuid NOT NULL,
        funder_id uuid NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_initiative_publication PRIMARY KEY (initiative_id, funder_id),
        CONSTRAINT fk_initiative_publication_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT fk_initiative_publication_funder FOREIGN KEY (funder_id) REFERENCES funder (id)
      );
      CREATE INDEX ix_initiative_publication_funder ON initiative_publication (funder_id);
      CALL keep_journal_of('initiative_publication');

      CREATE TABLE reminder (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        ccas_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now(),
        recipients_count integer NOT NULL,
        CONSTRAINT pk_reminder PRIMARY KEY (id),
        CONSTRAINT fk_reminder_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_reminder_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
      );
      CREATE INDEX ix_reminder_ccas ON reminder (ccas_id, sent_at);
      CALL keep_journal_of('reminder');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `DROP TABLE reminder, initiative_publication, comment, adoption, funding_line, milestone, initiative_recommendation, initiative, recommendation, plan`,
    );
  }
}

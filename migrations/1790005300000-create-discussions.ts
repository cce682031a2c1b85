import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRACKED = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

/** SQL: what the journal told of a row, without the column of its parent, and with the other name of one column. */
const retold = (parent: string, from: string, to: string): string =>
  `CASE WHEN e.changes ? '${from}' THEN e.changes - '${parent}' - '${from}' || jsonb_build_object('${to}', e.changes -> '${from}') ELSE e.changes - '${parent}' END`;

/**
 * Discussions at any place: threads with their audience, messages, and whom they mention (docs/adr/0042-discussions.md). The comments of initiatives
 * become threads shared with the network, each with its id, author and dates; what the journal says of them is told of the messages.
 *
 * Locks: `comment` and `journal_entry`, for as long as their rows are copied. Reversible: the shared threads of initiatives become comments again, cut at
 * 4,000 characters; all else of discussions is lost.
 */
export class CreateDiscussions1790005300000 implements MigrationInterface {
  name = 'CreateDiscussions1790005300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE discussion_thread (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid,
        place_kind text NOT NULL,
        place_key text NOT NULL,
        about_type text NOT NULL,
        about_id text NOT NULL,
        audience text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_discussion_thread PRIMARY KEY (id),
        CONSTRAINT fk_discussion_thread_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_discussion_thread_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_discussion_thread_place_kind CHECK (place_kind IN ('initiative', 'adoption', 'convention', 'privacy_point')),
        CONSTRAINT ck_discussion_thread_audience CHECK (audience IN ('internal', 'shared'))
      );
      CREATE INDEX ix_discussion_thread_place ON discussion_thread (place_kind, place_key, ccas_id);
      CREATE INDEX ix_discussion_thread_network ON discussion_thread (network_id);
      CREATE INDEX ix_discussion_thread_ccas ON discussion_thread (ccas_id);
      -- a thread never changes, so it is in no journal; its messages stand where it does
      CREATE FUNCTION row_place(r discussion_thread) RETURNS TABLE (network_id uuid, ccas_id uuid, about_type text, about_id text) LANGUAGE sql STABLE AS
        $f$ SELECT r.network_id, r.ccas_id, r.about_type, r.about_id $f$;

      CREATE TABLE discussion_message (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        thread_id uuid NOT NULL,
        author_account_id uuid NOT NULL,
        is_opening boolean NOT NULL,
        body text NOT NULL,
        edited_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_by_id uuid,${TRACKED}
        CONSTRAINT pk_discussion_message PRIMARY KEY (id),
        CONSTRAINT fk_discussion_message_thread FOREIGN KEY (thread_id) REFERENCES discussion_thread (id),
        CONSTRAINT fk_discussion_message_author FOREIGN KEY (author_account_id) REFERENCES account (id),
        CONSTRAINT fk_discussion_message_withdrawn_by FOREIGN KEY (withdrawn_by_id) REFERENCES account (id),
        CONSTRAINT ck_discussion_message_body CHECK (length(body) BETWEEN 1 AND 8000),
        CONSTRAINT ck_discussion_message_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL))
      );
      CREATE INDEX ix_discussion_message_thread ON discussion_message (thread_id, created_at);
      CREATE INDEX ix_discussion_message_author ON discussion_message (author_account_id);
      CREATE UNIQUE INDEX uq_discussion_message_opening ON discussion_message (thread_id) WHERE is_opening;

      CREATE TABLE discussion_mention (
        message_id uuid NOT NULL,
        account_id uuid NOT NULL,
        name text NOT NULL,
        CONSTRAINT pk_discussion_mention PRIMARY KEY (message_id, account_id),
        CONSTRAINT fk_discussion_mention_message FOREIGN KEY (message_id) REFERENCES discussion_message (id),
        CONSTRAINT fk_discussion_mention_account FOREIGN KEY (account_id) REFERENCES account (id)
      );
      CREATE INDEX ix_discussion_mention_account ON discussion_mention (account_id);

      INSERT INTO discussion_thread (id, network_id, place_kind, place_key, about_type, about_id, audience, created_at)
      SELECT k.id, p.network_id, 'initiative', i.id::text, 'initiative', i.id::text, 'shared', k.created_at
        FROM comment k JOIN initiative i ON i.id = k.initiative_id JOIN plan p ON p.id = i.plan_id;
      INSERT INTO discussion_message (id, thread_id, author_account_id, is_opening, body, withdrawn_at, withdrawn_by_id, version, created_at, updated_at, updated_by_id)
      SELECT k.id, k.id, k.author_account_id, true, k.body, k.archived_at, CASE WHEN k.archived_at IS NOT NULL THEN coalesce(k.updated_by_id, k.author_account_id) END,
             k.version, k.created_at, k.updated_at, k.updated_by_id
        FROM comment k;
      ALTER TABLE journal_entry DISABLE TRIGGER tr_journal_entry_append_only;
      UPDATE journal_entry e SET subject_type = 'discussion_message',
             keys = e.keys - 'comment_id' - 'initiative_id' || jsonb_build_object('discussion_message_id', e.subject_id, 'thread_id', e.subject_id),
             changes = ${retold('initiative_id', 'archived_at', 'withdrawn_at')}
       WHERE e.subject_type = 'comment';
      ALTER TABLE journal_entry ENABLE TRIGGER tr_journal_entry_append_only;
      DROP FUNCTION row_place(comment);
      DROP TABLE comment;

      CALL keep_journal_of('discussion_message', part_of => 'thread_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE comment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        initiative_id uuid NOT NULL,
        author_account_id uuid NOT NULL,
        body text NOT NULL,
        archived_at timestamptz,${TRACKED}
        CONSTRAINT pk_comment PRIMARY KEY (id),
        CONSTRAINT fk_comment_initiative FOREIGN KEY (initiative_id) REFERENCES initiative (id),
        CONSTRAINT fk_comment_author FOREIGN KEY (author_account_id) REFERENCES account (id),
        CONSTRAINT ck_comment_body CHECK (length(body) BETWEEN 1 AND 4000)
      );
      CREATE INDEX ix_comment_initiative ON comment (initiative_id, created_at);
      INSERT INTO comment (id, initiative_id, author_account_id, body, archived_at, version, created_at, updated_at, updated_by_id)
      SELECT m.id, t.place_key::uuid, m.author_account_id, left(m.body, 4000), m.withdrawn_at, m.version, m.created_at, m.updated_at, m.updated_by_id
        FROM discussion_message m JOIN discussion_thread t ON t.id = m.thread_id WHERE t.place_kind = 'initiative' AND t.audience = 'shared';
      ALTER TABLE journal_entry DISABLE TRIGGER tr_journal_entry_append_only;
      UPDATE journal_entry e SET subject_type = 'comment',
             keys = e.keys - 'discussion_message_id' - 'thread_id' || jsonb_build_object('comment_id', e.subject_id, 'initiative_id', e.about_id),
             changes = ${retold('thread_id', 'withdrawn_at', 'archived_at')}
       WHERE e.subject_type = 'discussion_message' AND EXISTS (SELECT FROM comment k WHERE k.id::text = e.subject_id);
      ALTER TABLE journal_entry ENABLE TRIGGER tr_journal_entry_append_only;
      CALL keep_journal_of('comment', part_of => 'initiative_id');

      DROP TABLE discussion_mention;
      DROP FUNCTION row_place(discussion_message);
      DROP TABLE discussion_message;
      DROP FUNCTION row_place(discussion_thread);
      DROP TABLE discussion_thread;
    `);
  }
}

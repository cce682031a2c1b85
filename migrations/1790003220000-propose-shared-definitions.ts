import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a network proposes of the shared definitions, which are the administration's (docs/adr/0020-who-changes-a-shared-figure.md): a new indicator,
 * a change, an archiving, a taking back. `input` is what the act takes; of a change, the fields that would change alone.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class ProposeSharedDefinitions1790003220000 implements MigrationInterface {
  name = 'ProposeSharedDefinitions1790003220000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE definition_proposal (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        act text NOT NULL,
        indicator_id integer,
        input jsonb NOT NULL,
        reason text NOT NULL,
        status text NOT NULL DEFAULT 'open',
        decision_text text,
        decided_at timestamptz,
        decided_by_id uuid,
        created_by_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,
        CONSTRAINT pk_definition_proposal PRIMARY KEY (id),
        CONSTRAINT fk_definition_proposal_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_definition_proposal_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
        CONSTRAINT ck_definition_proposal_act CHECK (act IN ('create', 'update', 'archive', 'restore')),
        CONSTRAINT ck_definition_proposal_indicator CHECK (act = 'create' OR indicator_id IS NOT NULL),
        CONSTRAINT ck_definition_proposal_reason CHECK (length(reason) BETWEEN 1 AND 2000),
        CONSTRAINT ck_definition_proposal_status CHECK (status IN ('open', 'accepted', 'refused', 'withdrawn')),
        CONSTRAINT ck_definition_proposal_decision CHECK (status <> 'refused' OR decision_text IS NOT NULL)
      );
      CREATE INDEX ix_definition_proposal_network ON definition_proposal (network_id, status);
      CALL keep_journal_of('definition_proposal', network => 'network_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE definition_proposal CASCADE`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a panel of peers decided of the label of an ABS (docs/adr/0076-label-decisions.md).
 *
 * Locks: network and ccas, for the foreign keys. Reversible: yes; what panels decided is lost.
 */
export class CreateLabelDecisions1790033000000 implements MigrationInterface {
  name = 'CreateLabelDecisions1790033000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE label_decision (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        decided_on date NOT NULL,
        outcome text NOT NULL,
        -- CCAS whose people sat; never persons
        panel_ccas_ids uuid[] NOT NULL,
        -- criterion to how the panel reads it
        readings jsonb NOT NULL DEFAULT '{}',
        reason text,
        withdrawn_on date,
        withdrawn_reason text,
        CONSTRAINT pk_label_decision PRIMARY KEY (id),
        CONSTRAINT fk_label_decision_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_label_decision_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_label_decision_outcome CHECK (outcome IN ('awarded', 'deferred')),
        CONSTRAINT ck_label_decision_reason CHECK (length(reason) BETWEEN 1 AND 1000 OR outcome <> 'deferred' AND reason IS NULL),
        CONSTRAINT ck_label_decision_withdrawn CHECK (withdrawn_on IS NULL AND withdrawn_reason IS NULL OR withdrawn_on IS NOT NULL AND length(withdrawn_reason) BETWEEN 1 AND 1000)
      );
      CREATE INDEX ix_label_decision_ccas ON label_decision (ccas_id);
      CREATE INDEX ix_label_decision_network ON label_decision (network_id);
      CALL keep_journal_of('label_decision', network => 'network_id', ccas => 'ccas_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(label_decision);
      DROP TABLE label_decision;
    `);
  }
}

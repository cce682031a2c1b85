import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a milestone waits for: other milestones of its network. A row is a part of the milestone that waits, whose version it changes; loops are refused
 * where they are written.
 *
 * Locks: none on what there is. Reversible: yes; what waits for what is lost but for the history.
 */
export class CreateMilestoneDependencies1790006000000 implements MigrationInterface {
  name = 'CreateMilestoneDependencies1790006000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE milestone_dependency (
        milestone_id uuid NOT NULL,
        awaited_id uuid NOT NULL,
        CONSTRAINT pk_milestone_dependency PRIMARY KEY (milestone_id, awaited_id),
        CONSTRAINT fk_milestone_dependency_milestone FOREIGN KEY (milestone_id) REFERENCES milestone (id),
        CONSTRAINT fk_milestone_dependency_awaited FOREIGN KEY (awaited_id) REFERENCES milestone (id),
        CONSTRAINT ck_milestone_dependency_other CHECK (milestone_id <> awaited_id)
      );
      CREATE INDEX ix_milestone_dependency_awaited ON milestone_dependency (awaited_id);
      CALL keep_journal_of('milestone_dependency', part_of => 'milestone_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION row_place(milestone_dependency); DROP TABLE milestone_dependency;');
  }
}

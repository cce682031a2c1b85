import { MILESTONE_KINDS, type MilestoneKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Initiative } from '../initiative.entity';

/** A date that matters, or something to hand over, with its evidence once done. */
@Entity('milestone')
@Index('ix_milestone_initiative', ['initiativeId', 'dueOn'])
@Check('ck_milestone_kind', oneOf('kind', MILESTONE_KINDS))
@Check('ck_milestone_title', 'length(title) BETWEEN 1 AND 200')
export class Milestone extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_milestone' })
  id!: string;

  @Column({ name: 'initiative_id', type: 'uuid' })
  initiativeId!: string;

  @Column({ type: 'text' })
  kind!: MilestoneKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn!: string | null;

  @Column({ type: 'text', nullable: true })
  evidence!: string | null;

  @ManyToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_milestone_initiative' })
  initiative!: Initiative;
}

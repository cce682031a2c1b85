import { Check, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Milestone } from './milestone.entity';

/** What a milestone waits for. Part of the milestone that waits: its version changes with it. */
@Entity('milestone_dependency')
@Index('ix_milestone_dependency_awaited', ['awaitedId'])
@Check('ck_milestone_dependency_other', 'milestone_id <> awaited_id')
export class MilestoneDependency {
  @PrimaryColumn({ name: 'milestone_id', type: 'uuid', primaryKeyConstraintName: 'pk_milestone_dependency' })
  milestoneId!: string;

  @PrimaryColumn({ name: 'awaited_id', type: 'uuid', primaryKeyConstraintName: 'pk_milestone_dependency' })
  awaitedId!: string;

  @ManyToOne(() => Milestone, { nullable: false })
  @JoinColumn({ name: 'milestone_id', foreignKeyConstraintName: 'fk_milestone_dependency_milestone' })
  milestone!: Milestone;

  @ManyToOne(() => Milestone, { nullable: false })
  @JoinColumn({ name: 'awaited_id', foreignKeyConstraintName: 'fk_milestone_dependency_awaited' })
  awaited!: Milestone;
}

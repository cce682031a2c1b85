import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';
import { PrivacyAction } from './privacy-action.entity';

/** An action at one of its CCAS: a pooled action is done by each on its own day. */
@Entity('privacy_action_ccas')
@Unique('uq_privacy_action_ccas', ['actionId', 'ccasId'])
@Index('ix_privacy_action_ccas_ccas', ['ccasId'])
export class PrivacyActionCcas extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_privacy_action_ccas' })
  id!: string;

  @Column({ name: 'action_id', type: 'uuid' })
  actionId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn!: string | null;

  @ManyToOne(() => PrivacyAction, { nullable: false })
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_privacy_action_ccas_action' })
  action!: PrivacyAction;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_privacy_action_ccas_ccas' })
  ccas!: Ccas;
}

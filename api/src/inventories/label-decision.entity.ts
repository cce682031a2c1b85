import type { LabelOutcome } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../network';

/** What a panel of peers decided of the label of an ABS: never changed, withdrawn where it was wrong. */
@Entity('label_decision')
@Index('ix_label_decision_ccas', ['ccasId'])
@Index('ix_label_decision_network', ['networkId'])
@Check('ck_label_decision_outcome', `outcome IN ('awarded', 'deferred')`)
@Check('ck_label_decision_reason', `length(reason) BETWEEN 1 AND 1000 OR outcome <> 'deferred' AND reason IS NULL`)
@Check(
  'ck_label_decision_withdrawn',
  'withdrawn_on IS NULL AND withdrawn_reason IS NULL OR withdrawn_on IS NOT NULL AND length(withdrawn_reason) BETWEEN 1 AND 1000',
)
export class LabelDecisionRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_label_decision' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: string;

  @Column({ type: 'text' })
  outcome!: LabelOutcome;

  @Column({ name: 'panel_ccas_ids', type: 'uuid', array: true })
  panelCcasIds!: string[];

  @Column({ type: 'jsonb', default: {} })
  readings!: Readonly<Record<string, string>>;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_label_decision_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_label_decision_ccas' })
  ccas!: Ccas;
}

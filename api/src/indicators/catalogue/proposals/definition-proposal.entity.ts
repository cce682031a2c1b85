import { DEFINITION_ACTS, PROPOSAL_STATUSES, type DefinitionAct, type ProposalStatus } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Network } from '../../../network';
import { oneOf } from '../../../platform/database/one-of';
import { TrackedRow } from '../../../platform/database/tracked-row';
import { Indicator } from '../indicator.entity';

/** What a network proposes of a shared definition, which the administration decides of. */
@Entity('definition_proposal')
@Index('ix_definition_proposal_network', ['networkId', 'status'])
@Check('ck_definition_proposal_act', oneOf('act', Object.keys(DEFINITION_ACTS)))
@Check('ck_definition_proposal_indicator', `act = 'create' OR indicator_id IS NOT NULL`)
@Check('ck_definition_proposal_reason', 'length(reason) BETWEEN 1 AND 2000')
@Check('ck_definition_proposal_status', oneOf('status', PROPOSAL_STATUSES))
@Check('ck_definition_proposal_decision', `status <> 'refused' OR decision_text IS NOT NULL`)
export class DefinitionProposal extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_definition_proposal' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  act!: DefinitionAct;

  /** Null while a new one is proposed; the one that was made of it afterwards. */
  @Column({ name: 'indicator_id', type: 'integer', nullable: true })
  indicatorId!: number | null;

  /** What the act takes, as its input; of a change, the fields that would change alone. */
  @Column({ type: 'jsonb' })
  input!: Record<string, unknown>;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text', default: 'open' })
  status!: ProposalStatus;

  @Column({ name: 'decision_text', type: 'text', nullable: true })
  decisionText!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decided_by_id', type: 'uuid', nullable: true })
  decidedById!: string | null;

  @Column({ name: 'created_by_id', type: 'uuid', nullable: true })
  createdById!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_definition_proposal_network' })
  network!: Network;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_definition_proposal_indicator' })
  indicator!: Indicator | null;
}

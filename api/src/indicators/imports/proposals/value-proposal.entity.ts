import { PROPOSAL_STATUSES, type ProposalStatus } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../../network';
import { oneOf } from '../../../platform/database/one-of';
import { TrackedRow } from '../../../platform/database/tracked-row';
import { IndicatorImport } from '../indicator-import.entity';

/** Shared values that the import of one network has for the territory of another, which decides of them. The values stand in `proposed_value`. */
@Entity('value_proposal')
@Unique('uq_value_proposal_import', ['importId', 'toNetworkId'])
@Index('ix_value_proposal_to', ['toNetworkId', 'status'])
@Index('ix_value_proposal_from', ['fromNetworkId'])
@Index('ix_value_proposal_accepted', ['acceptedImportId'], { where: 'accepted_import_id IS NOT NULL' })
@Check('ck_value_proposal_status', oneOf('status', PROPOSAL_STATUSES))
@Check('ck_value_proposal_decision', `status <> 'refused' OR decision_text IS NOT NULL`)
export class ValueProposal extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_value_proposal' })
  id!: string;

  @Column({ name: 'import_id', type: 'integer' })
  importId!: number;

  @Column({ name: 'from_network_id', type: 'uuid' })
  fromNetworkId!: string;

  @Column({ name: 'to_network_id', type: 'uuid' })
  toNetworkId!: string;

  @Column({ name: 'values_count', type: 'integer' })
  valuesCount!: number;

  @Column({ type: 'text', default: 'open' })
  status!: ProposalStatus;

  /** The import that brought the values once they were accepted, or that tries to. */
  @Column({ name: 'accepted_import_id', type: 'integer', nullable: true })
  acceptedImportId!: number | null;

  @Column({ name: 'decision_text', type: 'text', nullable: true })
  decisionText!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decided_by_id', type: 'uuid', nullable: true })
  decidedById!: string | null;

  @ManyToOne(() => IndicatorImport, { nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_value_proposal_import' })
  import!: IndicatorImport;

  @ManyToOne(() => IndicatorImport)
  @JoinColumn({ name: 'accepted_import_id', foreignKeyConstraintName: 'fk_value_proposal_accepted' })
  acceptedImport!: IndicatorImport | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'from_network_id', foreignKeyConstraintName: 'fk_value_proposal_from' })
  fromNetwork!: Network;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'to_network_id', foreignKeyConstraintName: 'fk_value_proposal_to' })
  toNetwork!: Network;
}

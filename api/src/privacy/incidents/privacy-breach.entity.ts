import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A breach as dates alone: what happened, and to whom, stays in the register of the CCAS. */
@Entity('privacy_breach')
@Index('ix_privacy_breach_ccas', ['ccasId'])
@Check('ck_privacy_breach_dates', 'discovered_at <= notified_at')
export class PrivacyBreach extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_privacy_breach' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'discovered_at', type: 'timestamptz' })
  discoveredAt!: Date;

  @Column({ name: 'notified_at', type: 'timestamptz', nullable: true })
  notifiedAt!: Date | null;

  @Column({ name: 'persons_informed_on', type: 'date', nullable: true })
  personsInformedOn!: string | null;

  @Column({ name: 'is_without_risk', type: 'boolean', default: false })
  isWithoutRisk!: boolean;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_privacy_breach_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_privacy_breach_ccas' })
  ccas!: Ccas;
}

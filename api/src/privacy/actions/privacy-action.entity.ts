import { PRIVACY_POINTS, type PrivacyPoint } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';

/** Something to do about the RGPD, at one CCAS or at several. */
@Entity('privacy_action')
@Index('ix_privacy_action_network', ['networkId'])
@Check('ck_privacy_action_point', oneOf('point', PRIVACY_POINTS))
@Check('ck_privacy_action_title', 'length(title) BETWEEN 1 AND 200')
@Check('ck_privacy_action_owner', 'num_nonnulls(owner_account_id, owner_name) <= 1')
@Check('ck_privacy_action_priority', 'priority BETWEEN 1 AND 3')
export class PrivacyAction extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_privacy_action' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text', nullable: true })
  point!: PrivacyPoint | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ name: 'owner_account_id', type: 'uuid', nullable: true })
  ownerAccountId!: string | null;

  @Column({ name: 'owner_name', type: 'text', nullable: true })
  ownerName!: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'integer', default: 2 })
  priority!: number;

  @Column({ name: 'evidence_reference', type: 'text', nullable: true })
  evidenceReference!: string | null;

  @Column({ name: 'abandoned_reason', type: 'text', nullable: true })
  abandonedReason!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_privacy_action_network' })
  network!: Network;

  @ManyToOne(() => Account, { nullable: true })
  @JoinColumn({ name: 'owner_account_id', foreignKeyConstraintName: 'fk_privacy_action_owner' })
  owner!: Account | null;
}

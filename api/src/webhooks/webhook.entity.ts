import type { OutsideEvent } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { Network } from '../network';

/** Another program that is told of what happens in a network. */
@Entity('webhook')
@Index('ix_webhook_network', ['networkId'])
@Index('ix_webhook_created_by', ['createdById'])
@Check('ck_webhook_name', 'length(name) BETWEEN 1 AND 80')
@Check('ck_webhook_url', 'length(url) BETWEEN 1 AND 500')
@Check('ck_webhook_events', 'cardinality(events) > 0')
@Check('ck_webhook_secret', 'length(secret) = 32')
export class Webhook {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_webhook' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text', array: true })
  events!: OutsideEvent[];

  /** With which each delivery is signed: it must be known, so it is no hash. */
  @Column({ type: 'bytea' })
  secret!: Buffer;

  /** What happened before is not told; by the clock of the database, as the journal's. */
  @Column({ name: 'active_since', type: 'timestamptz', default: () => 'now()' })
  activeSince!: Date;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ name: 'is_disabled_by_failures', type: 'boolean', default: false })
  isDisabledByFailures!: boolean;

  @Column({ name: 'created_by_id', type: 'uuid', nullable: true })
  createdById!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_webhook_network' })
  network!: Network;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_webhook_created_by' })
  createdBy!: Account | null;
}

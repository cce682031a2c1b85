import type { DeliveryFailure, DeliveryState } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Webhook } from './webhook.entity';

/** Something that happened, on its way to one program: never more than once for one entry of the journal. */
@Entity('webhook_delivery')
@Unique('uq_webhook_delivery_entry', ['webhookId', 'entryId'])
@Index('ix_webhook_delivery_log', ['webhookId', 'happenedAt'])
@Index('ix_webhook_delivery_due', ['state', 'nextAttemptAt'])
@Check('ck_webhook_delivery_state', `state IN ('waiting', 'delivered', 'failed')`)
export class WebhookDelivery {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_webhook_delivery' })
  id!: string;

  @Column({ name: 'webhook_id', type: 'uuid' })
  webhookId!: string;

  /** Of the journal; null for a trial. */
  @Column({ name: 'entry_id', type: 'bigint', nullable: true })
  entryId!: string | null;

  @Column({ type: 'text' })
  event!: string;

  @Column({ name: 'object_type', type: 'text', nullable: true })
  objectType!: string | null;

  @Column({ name: 'object_id', type: 'text', nullable: true })
  objectId!: string | null;

  @Column({ name: 'happened_at', type: 'timestamptz' })
  happenedAt!: Date;

  @Column({ type: 'text', default: 'waiting' })
  state!: DeliveryState;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz' })
  nextAttemptAt!: Date;

  @Column({ name: 'last_status', type: 'integer', nullable: true })
  lastStatus!: number | null;

  @Column({ name: 'last_failure', type: 'text', nullable: true })
  lastFailure!: DeliveryFailure | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @ManyToOne(() => Webhook, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'webhook_id', foreignKeyConstraintName: 'fk_webhook_delivery_webhook' })
  webhook!: Webhook;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that stands, and is known to: it is told when it begins to. An object without id says that what stood before is known. */
@Entity('webhook_standing')
export class WebhookStanding {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_webhook_standing' })
  event!: string;

  @PrimaryColumn({ name: 'object_id', type: 'text', primaryKeyConstraintName: 'pk_webhook_standing' })
  objectId!: string;

  @Column({ name: 'noticed_at', type: 'timestamptz' })
  noticedAt!: Date;
}

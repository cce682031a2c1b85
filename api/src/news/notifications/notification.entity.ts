import type { NewsKind } from '@maillage/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';
import { Ccas, Network } from '../../network';

/** Something that a person is told. Ids alone: its sentence is made when it is read, of what its reader may read then. */
@Entity('notification')
@Unique('uq_notification', ['accountId', 'kind', 'subjectType', 'subjectId', 'mergedBy'])
@Index('ix_notification_account', ['accountId', 'at'])
@Index('ix_notification_unread', ['accountId', 'at'], { where: '(read_at IS NULL)' })
@Index('ix_notification_at', ['at'])
@Index('ix_notification_by', ['byId'])
@Index('ix_notification_ccas', ['ccasId'])
@Index('ix_notification_network', ['networkId'])
export class Notification {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_notification' })
  id!: string;

  /** Who is told. */
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: NewsKind;

  /** Where it stands. */
  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid', nullable: true })
  ccasId!: string | null;

  /** The object: what others point at (`Subjects`). */
  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  /** What of the object it is about: a message, an account. */
  @Column({ type: 'uuid', nullable: true })
  about!: string | null;

  /** Of one kind and object, what is one piece of news: its CCAS, with the day or what it is about. */
  @Column({ name: 'merged_by', type: 'text' })
  mergedBy!: string;

  /** Who caused it last; null: nobody in particular. */
  @Column({ name: 'by_id', type: 'uuid', nullable: true })
  byId!: string | null;

  /** When it was caused last. */
  @Column({ type: 'timestamptz' })
  at!: Date;

  /** How often it moved on its day. */
  @Column({ type: 'integer', default: 1 })
  times!: number;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_notification_account' })
  account!: Account;

  @ManyToOne(() => Network, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_notification_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_notification_ccas' })
  ccas!: Ccas | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'fk_notification_by' })
  by!: Account | null;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { Notification } from '../../news';

/** A mention that a mail of its own told: once, whoever asks how often. */
@Entity('mention_mail')
@Index('ix_mention_mail_account', ['accountId', 'at'])
export class MentionMail {
  @PrimaryColumn({ name: 'notification_id', type: 'uuid', primaryKeyConstraintName: 'pk_mention_mail' })
  notificationId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  // at most one row: the primary key says it, a one-to-one would add a constraint
  @ManyToOne(() => Notification, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'notification_id', foreignKeyConstraintName: 'fk_mention_mail_notification' })
  notification!: Notification;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_mention_mail_account' })
  account!: Account;
}

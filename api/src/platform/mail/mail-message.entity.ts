import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mail waiting to leave, or the trace of one that left: its bodies are erased then, since they hold links that open doors. */
@Entity('mail_message')
@Index('ix_mail_message_account', ['accountId', 'id'], { where: '(account_id IS NOT NULL)' })
@Index('ix_mail_message_refused', ['attemptedAt'], { where: 'is_refused' })
@Index('ix_mail_message_waiting', ['nextAttemptAt'], { where: "(state = 'pending')" })
@Check('ck_mail_message_state', "state IN ('pending', 'sending', 'sent', 'given_up')")
export class MailMessage {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'pk_mail_message' })
  id!: string;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ name: 'body_text', type: 'text', nullable: true })
  bodyText!: string | null;

  @Column({ name: 'body_html', type: 'text', nullable: true })
  bodyHtml!: string | null;

  /** Where its recipient says that she wants no more of its kind; erased with the bodies. */
  @Column({ name: 'unsubscribe_url', type: 'text', nullable: true })
  unsubscribeUrl!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** `infinity`: given up. */
  @Column({ name: 'next_attempt_at', type: 'timestamptz', default: () => 'now()' })
  nextAttemptAt!: Date;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** `sending`: the server is being spoken to; when that was cut, whether it arrived is not known. */
  @Column({ type: 'text', default: 'pending' })
  state!: 'pending' | 'sending' | 'sent' | 'given_up';

  @Column({ name: 'attempted_at', type: 'timestamptz', nullable: true })
  attemptedAt!: Date | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  /** Whose account it was written for; null: for nobody's. */
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  /** Who had it written; null: the product by itself. */
  @Column({ name: 'by_id', type: 'uuid', nullable: true })
  byId!: string | null;

  /** Refused for good by the server. */
  @Column({ name: 'is_refused', type: 'boolean', default: false })
  isRefused!: boolean;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}

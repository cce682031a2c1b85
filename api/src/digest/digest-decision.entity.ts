import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';

/** The digest of a person for a day, decided once: with a mail, or without one where there was nothing to say. */
@Entity('digest_decision')
export class DigestDecision {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_digest_decision' })
  accountId!: string;

  /** The day for which it was due; it may be written later, after an absence. */
  @PrimaryColumn({ name: 'due_on', type: 'date', primaryKeyConstraintName: 'pk_digest_decision' })
  dueOn!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'is_mailed', type: 'boolean' })
  isMailed!: boolean;

  /** What it told, by keys that are no text: so that the next one knows what is new. */
  @Column({ name: 'told_keys', type: 'text', array: true, default: '{}' })
  toldKeys!: string[];

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_digest_decision_account' })
  account!: Account;
}

import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';

/** The key by which a person chooses her mails without signing in: 256 random bits in the address that each of them bears, of no other use. */
@Entity('mail_choice_key')
@Unique('uq_mail_choice_key', ['key'])
@Check('ck_mail_choice_key', 'length(key) = 32')
export class MailChoiceKey {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_mail_choice_key' })
  accountId!: string;

  @Column({ type: 'bytea' })
  key!: Buffer;

  // at most one row: the primary key says it, a one-to-one would add a constraint
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_mail_choice_key_account' })
  account!: Account;
}

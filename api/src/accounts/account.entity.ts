import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TrackedRow } from '../platform/database/tracked-row';

/** A person who can sign in; or, when its address opens another account, a role proposed to that one. */
@Entity('account')
@Index('ix_account_email', ['email'])
@Check('ck_account_email', 'email = lower(email) AND length(email) BETWEEN 3 AND 254')
@Check('ck_account_full_name', 'length(full_name) BETWEEN 1 AND 200')
export class Account extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_account' })
  id!: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ name: 'full_name', type: 'text' })
  fullName!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  /** argon2id; null until the invitation is accepted. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  /** When the person refused the invitation; sending it again clears it. */
  @Column({ name: 'declined_at', type: 'timestamptz', nullable: true })
  declinedAt!: Date | null;

  @Column({ name: 'is_fictitious', type: 'boolean', default: false })
  isFictitious!: boolean;
}

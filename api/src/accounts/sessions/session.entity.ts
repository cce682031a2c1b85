import { SIGN_IN_MEANS, type SignInMeans } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { Account } from '../account.entity';

/** An open session. The database has the SHA-256 of its secret: a copy of the database opens no door. */
@Entity('session')
@Index('ix_session_account', ['accountId'])
@Check('ck_session_means', oneOf('means', SIGN_IN_MEANS))
export class SessionRow {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_session' })
  tokenHash!: Buffer;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent!: string | null;

  /** By what it was opened. */
  @Column({ type: 'text', default: 'password' })
  means!: SignInMeans;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_session_account' })
  account!: Account;
}

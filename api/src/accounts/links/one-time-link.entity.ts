import { ONE_TIME_LINK_PURPOSES, type OneTimeLinkPurpose } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { Account } from '../account.entity';

/** A single-use link sent by e-mail. The database has the SHA-256 of its secret. */
@Entity('one_time_link')
@Index('ix_one_time_link_account', ['accountId'])
@Check('ck_one_time_link_purpose', oneOf('purpose', ONE_TIME_LINK_PURPOSES))
export class OneTimeLinkRow {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_one_time_link' })
  tokenHash!: Buffer;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  purpose!: OneTimeLinkPurpose;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_one_time_link_account' })
  account!: Account;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account.entity';

/** A browser from which an account was signed in. The database has the SHA-256 of the secret in its cookie. */
@Entity('known_browser')
@Index('ix_known_browser_account', ['accountId'])
export class KnownBrowser {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_known_browser' })
  tokenHash!: Buffer;

  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_known_browser' })
  accountId!: string;

  @Column({ name: 'known_until', type: 'timestamptz' })
  knownUntil!: Date;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_known_browser_account' })
  account!: Account;
}

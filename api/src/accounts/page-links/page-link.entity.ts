import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account.entity';

/** A link to a page that signs its person in once. The database has hashes: of its secret, and of its code with that secret. */
@Entity('page_link')
@Index('ix_page_link_account', ['accountId', 'createdAt'])
@Check('ck_page_link_path', String.raw`path ~ '^/([^/\\]|$)'`)
export class PageLinkRow {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_page_link' })
  tokenHash!: Buffer;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  /** Address of the page within this site. */
  @Column({ type: 'text' })
  path!: string;

  @Column({ name: 'code_hash', type: 'bytea' })
  codeHash!: Buffer;

  @Column({ name: 'tried_codes', type: 'integer', default: 0 })
  triedCodes!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_page_link_account' })
  account!: Account;
}

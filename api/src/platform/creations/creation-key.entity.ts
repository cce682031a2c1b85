import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was made for a key that an account's form chose. */
@Entity('creation_key')
@Index('ix_creation_key_created_at', ['createdAt'])
export class CreationKeyRow {
  // by its name: the platform knows no feature
  @ForeignKey('Account', 'id', { name: 'fk_creation_key_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_creation_key' })
  accountId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_creation_key' })
  key!: string;

  /** Of what was sent with it. */
  @Column({ name: 'content_sha256', type: 'bytea' })
  contentSha256!: Buffer;

  /** Null only within the transaction that makes it. */
  @Column({ name: 'made_id', type: 'text', nullable: true })
  madeId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { Edition } from '../editions';

/** A link to one published edition. The database has hashes, of its secret and of its password. */
@Entity('edition_link')
@Unique('uq_edition_link_token', ['tokenHash'])
@Index('ix_edition_link_edition', ['editionId', 'createdAt'])
@Index('ix_edition_link_created_by', ['createdById'])
@Check('ck_edition_link_label', 'length(label) BETWEEN 1 AND 120')
@Check('ck_edition_link_token', 'length(token_hash) = 32')
@Check('ck_edition_link_follows', 'follows_id <> id')
export class EditionLink {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_link' })
  id!: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  editionId!: string;

  /** To whom it goes. */
  @Column({ type: 'text' })
  label!: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  /** The earlier link of the same reader, with what she read by which she is told what changed. */
  @Index('ix_edition_link_follows')
  @Column({ name: 'follows_id', type: 'uuid', nullable: true })
  followsId!: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'created_by_id', type: 'uuid', nullable: true })
  createdById!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_link_edition' })
  edition!: Edition;

  @ManyToOne(() => EditionLink, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'follows_id', foreignKeyConstraintName: 'fk_edition_link_follows' })
  follows!: EditionLink | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_edition_link_created_by' })
  createdBy!: Account | null;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { EditionBlockKind, EditionContent } from '@maillage/domain';
import { Account } from '../accounts';
import { TrackedRow } from '../platform/database/tracked-row';
import type { EditionOptions, SecretBasis } from '../platform/declarations/edition-block';
import { Edition } from './edition.entity';

/** A block of an edition that is composed: what is chosen, and what is written of it. Seen and changed with its edition. */
@Entity('edition_block')
@Check('ck_edition_block_title', 'length(title) BETWEEN 1 AND 160')
@Check('ck_edition_block_lead', 'length(lead) BETWEEN 1 AND 240')
@Check('ck_edition_block_body', 'length(body) BETWEEN 1 AND 8000')
@Index('ix_edition_block_edition', ['editionId', 'position'])
export class EditionBlock {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_block' })
  id!: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  editionId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  kind!: EditionBlockKind;

  /** Null: that of its kind. */
  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', nullable: true })
  lead!: string | null;

  /** Light markdown. */
  @Column({ type: 'text', nullable: true })
  body!: string | null;

  @Column({ type: 'jsonb', default: {} })
  options!: EditionOptions;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_block_edition' })
  edition!: Edition;
}

/** A remark of somebody who reads the proof. */
@Entity('edition_comment')
@Check('ck_edition_comment_body', 'length(body) BETWEEN 1 AND 2000')
@Check('ck_edition_comment_resolved', '(resolved_at IS NULL) = (resolved_by_id IS NULL)')
@Index('ix_edition_comment_edition', ['editionId', 'createdAt'])
export class EditionComment extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_comment' })
  id!: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  editionId!: string;

  /** Null: of the whole edition, or of a block that was taken out since. */
  @Index('ix_edition_comment_block')
  @Column({ name: 'block_id', type: 'uuid', nullable: true })
  blockId!: string | null;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt!: Date | null;

  @Column({ name: 'resolved_by_id', type: 'uuid', nullable: true })
  resolvedById!: string | null;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_comment_edition' })
  edition!: Edition;

  @ManyToOne(() => EditionBlock, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'block_id', foreignKeyConstraintName: 'fk_edition_comment_block' })
  block!: EditionBlock | null;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_edition_comment_author' })
  author!: Account;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'resolved_by_id', foreignKeyConstraintName: 'fk_edition_comment_resolved_by' })
  resolvedBy!: Account | null;
}

/** What was signed off, and will be published as it is; gone with the next change of the edition. */
@Entity('edition_proof')
export class EditionProof {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition_proof' })
  editionId!: string;

  @Column({ type: 'jsonb' })
  content!: EditionContent;

  @Column({ type: 'jsonb' })
  basis!: SecretBasis;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_proof_edition' })
  edition!: Edition;
}

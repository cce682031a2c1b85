import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Initiative } from '../initiative.entity';

/** A word in the discussion of an initiative; archived, never deleted. */
@Entity('comment')
@Index('ix_comment_initiative', ['initiativeId', 'createdAt'])
@Check('ck_comment_body', 'length(body) BETWEEN 1 AND 4000')
export class Comment extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_comment' })
  id!: string;

  @Column({ name: 'initiative_id', type: 'uuid' })
  initiativeId!: string;

  @Column({ name: 'author_account_id', type: 'uuid' })
  authorAccountId!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_comment_initiative' })
  initiative!: Initiative;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'author_account_id', foreignKeyConstraintName: 'fk_comment_author' })
  author!: Account;
}

import { DISCUSSION_LIMITS } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { TrackedRow } from '../platform/database/tracked-row';
import { DiscussionThread } from './discussion-thread.entity';

/** A message of a thread. Its author changes it, and she or who moderates withdraws it; the journal keeps what it said. */
@Entity('discussion_message')
@Index('ix_discussion_message_thread', ['threadId', 'createdAt'])
@Index('ix_discussion_message_author', ['authorAccountId'])
@Index('uq_discussion_message_opening', ['threadId'], { unique: true, where: 'is_opening' })
@Check('ck_discussion_message_body', `length(body) BETWEEN 1 AND ${DISCUSSION_LIMITS.body}`)
@Check('ck_discussion_message_withdrawn', '(withdrawn_at IS NULL) = (withdrawn_by_id IS NULL)')
export class DiscussionMessage extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_discussion_message' })
  id!: string;

  @Column({ name: 'thread_id', type: 'uuid' })
  threadId!: string;

  @Column({ name: 'author_account_id', type: 'uuid' })
  authorAccountId!: string;

  /** Whether it opened the thread; the others answer. */
  @Column({ name: 'is_opening', type: 'boolean' })
  isOpening!: boolean;

  /** Light markdown. */
  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt!: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'withdrawn_by_id', type: 'uuid', nullable: true })
  withdrawnById!: string | null;

  @ManyToOne(() => DiscussionThread, { nullable: false })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'fk_discussion_message_thread' })
  thread!: DiscussionThread;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'author_account_id', foreignKeyConstraintName: 'fk_discussion_message_author' })
  author!: Account;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'withdrawn_by_id', foreignKeyConstraintName: 'fk_discussion_message_withdrawn_by' })
  withdrawnBy!: Account | null;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { DiscussionThread } from './discussion-thread.entity';

/** Until when a person has read a thread: what was written later by others is new to her. Told to nobody else. */
@Entity('discussion_reading')
@Index('ix_discussion_reading_thread', ['threadId'])
export class DiscussionReading {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_discussion_reading' })
  accountId!: string;

  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'pk_discussion_reading' })
  threadId!: string;

  @Column({ name: 'read_until', type: 'timestamptz' })
  readUntil!: Date;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_discussion_reading_account' })
  account!: Account;

  @ManyToOne(() => DiscussionThread, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'fk_discussion_reading_thread' })
  thread!: DiscussionThread;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { DiscussionMessage } from './discussion-message.entity';

/** Somebody whom a message mentions, by the name that stands in it: that of the day. */
@Entity('discussion_mention')
@Index('ix_discussion_mention_account', ['accountId'])
export class DiscussionMention {
  @PrimaryColumn({ name: 'message_id', type: 'uuid', primaryKeyConstraintName: 'pk_discussion_mention' })
  messageId!: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_discussion_mention' })
  accountId!: string;

  @Column({ type: 'text' })
  name!: string;

  @ManyToOne(() => DiscussionMessage, { nullable: false })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'fk_discussion_mention_message' })
  message!: DiscussionMessage;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_discussion_mention_account' })
  account!: Account;
}

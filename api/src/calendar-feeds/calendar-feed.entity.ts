import type { DeadlineKind } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';

/** A person's feed, at most one: the database has the hash of its address alone. */
@Entity('calendar_feed')
@Unique('uq_calendar_feed_token', ['tokenHash'])
@Check('ck_calendar_feed_token', 'length(token_hash) = 32')
export class CalendarFeedRow {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_calendar_feed' })
  accountId!: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ name: 'muted_kinds', type: 'text', array: true, default: () => `'{}'` })
  mutedKinds!: DeadlineKind[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'last_read_at', type: 'timestamptz', nullable: true })
  lastReadAt!: Date | null;

  // at most one row: the primary key says it, a one-to-one would add a constraint
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_calendar_feed_account' })
  account!: Account;
}

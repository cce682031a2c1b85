import { NEWS_RHYTHMS, type NewsRhythm } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { oneOf } from '../../platform/database/one-of';

/** How a person wants her news by mail. Who has no row has chosen nothing. */
@Entity('news_preference')
@Check('ck_news_preference_rhythm', oneOf('rhythm', Object.keys(NEWS_RHYTHMS)))
export class NewsPreference {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_news_preference' })
  accountId!: string;

  @Column({ type: 'text' })
  rhythm!: NewsRhythm;

  @Column({ name: 'has_mentions_at_once', type: 'boolean' })
  hasMentionsAtOnce!: boolean;

  /** Kinds of news that no mail brings her. */
  @Column({ name: 'muted_kinds', type: 'text', array: true, default: '{}' })
  mutedKinds!: string[];

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  // at most one row: the primary key says it, a one-to-one would add a constraint
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_news_preference_account' })
  account!: Account;
}

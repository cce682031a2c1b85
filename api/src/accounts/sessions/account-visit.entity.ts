import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account.entity';

/** When a person was last here, and the time before: « ce qui a changé depuis votre dernière visite ». */
@Entity('account_visit')
export class AccountVisit {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_account_visit' })
  accountId!: string;

  /** Last sign of life, to within five minutes. */
  @Column({ name: 'last_visit_at', type: 'timestamptz' })
  lastVisitAt!: Date;

  /** Last sign of life of the visit before this one. */
  @Column({ name: 'previous_visit_at', type: 'timestamptz', nullable: true })
  previousVisitAt!: Date | null;

  // at most one row: the primary key says it, a one-to-one would add a constraint
  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_account_visit_account' })
  account!: Account;
}

import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** Days on which a person is away, and who stands in for her in a network. Why is nobody's business, and not asked. */
@Entity('absence')
@Index('ix_absence_deputy', ['deputyAccountId'])
@Index('ix_absence_network', ['networkId', 'endsOn'])
@Check('ck_absence_dates', 'starts_on <= ends_on')
@Check('ck_absence_deputy', 'deputy_account_id <> account_id')
@Exclusion('ex_absence_once', `USING gist (account_id WITH =, network_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)`)
export class Absence extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_absence' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** Last day. */
  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @Column({ name: 'deputy_account_id', type: 'uuid', nullable: true })
  deputyAccountId!: string | null;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_absence_account' })
  account!: Account;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_absence_network' })
  network!: Network;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'deputy_account_id', foreignKeyConstraintName: 'fk_absence_deputy' })
  deputy!: Account | null;
}

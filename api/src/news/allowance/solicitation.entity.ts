import type { SolicitationKind } from '@maillage/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';

/** A mail that asked something of somebody: kept to send one a week at most, whatever asks. */
@Entity('solicitation')
@Index('ix_solicitation_account', ['accountId', 'at'])
@Index('ix_solicitation_at', ['at'])
export class Solicitation {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_solicitation' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: SolicitationKind;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Who asked; null: the product by itself. */
  @Column({ name: 'by_id', type: 'uuid', nullable: true })
  byId!: string | null;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_solicitation_account' })
  account!: Account;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'fk_solicitation_by' })
  by!: Account | null;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { Edition } from '../editions';

/** A published edition of which tables are open to everybody, or were: what was withdrawn is known to who kept it. */
@Entity('open_edition')
@Index('ix_open_edition_opened_by', ['openedById'])
@Index('ix_open_edition_withdrawn_by', ['withdrawnById'])
@Check('ck_open_edition_tables', 'cardinality(tables) > 0')
@Check('ck_open_edition_withdrawn', '(withdrawn_at IS NULL) = (withdrawn_reason IS NULL) AND length(withdrawn_reason) BETWEEN 1 AND 500')
export class OpenEdition {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_open_edition' })
  editionId!: string;

  /** The names of their files. */
  @Column({ type: 'text', array: true })
  tables!: string[];

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'opened_by_id', type: 'uuid', nullable: true })
  openedById!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'withdrawn_by_id', type: 'uuid', nullable: true })
  withdrawnById!: string | null;

  /** Everybody reads it. */
  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason!: string | null;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_open_edition_edition' })
  edition!: Edition;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'opened_by_id', foreignKeyConstraintName: 'fk_open_edition_opened_by' })
  openedBy!: Account | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'withdrawn_by_id', foreignKeyConstraintName: 'fk_open_edition_withdrawn_by' })
  withdrawnBy!: Account | null;
}

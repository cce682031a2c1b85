import { type AdoptionStage, BULK_ACT_KINDS, type BulkActKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts';
import { Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';

/** What somebody changed of many things in one act, and may take back as one. */
@Entity('bulk_act')
@Index('ix_bulk_act_network', ['networkId', 'madeAt'])
@Check('ck_bulk_act_kind', oneOf('kind', Object.keys(BULK_ACT_KINDS)))
@Check('ck_bulk_act_stage', `(kind = 'stage') = (stage IS NOT NULL)`)
@Check('ck_bulk_act_undone', 'num_nonnulls(undone_by_id, undone_at, restored_count) IN (0, 3)')
export class BulkAct {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_bulk_act' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  kind!: BulkActKind;

  /** The stage that cells were given. */
  @Column({ type: 'text', nullable: true })
  stage!: AdoptionStage | null;

  @Column({ name: 'made_by_id', type: 'uuid' })
  madeById!: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Column({ name: 'changed_count', type: 'integer' })
  changedCount!: number;

  @Column({ name: 'undone_by_id', type: 'uuid', nullable: true })
  undoneById!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'restored_count', type: 'integer', nullable: true })
  restoredCount!: number | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_bulk_act_network' })
  network!: Network;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'made_by_id', foreignKeyConstraintName: 'fk_bulk_act_made_by' })
  madeBy!: Account;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'undone_by_id', foreignKeyConstraintName: 'fk_bulk_act_undone_by' })
  undoneBy!: Account | null;
}

/** One row that an act changed, and the entry of the history that holds what it was before: no value stands here. */
@Entity('bulk_act_row')
export class BulkActRow {
  @PrimaryColumn({ name: 'act_id', type: 'uuid', primaryKeyConstraintName: 'pk_bulk_act_row' })
  actId!: string;

  @PrimaryColumn({ name: 'row_id', type: 'uuid', primaryKeyConstraintName: 'pk_bulk_act_row' })
  rowId!: string;

  @Column({ name: 'entry_id', type: 'bigint' })
  entryId!: string;

  @ManyToOne(() => BulkAct, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'act_id', foreignKeyConstraintName: 'fk_bulk_act_row_act' })
  act!: BulkAct;
}

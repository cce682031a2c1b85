import { TAKEOVER_STATES, type TakeoverState } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { Network } from '../network';
import { oneOf } from '../platform/database/one-of';
import type { StagedBook } from './reading/staged-book';
import type { TakeoverMapping } from './reading/takeover-mapping';
import type { MadeCounts } from './writing/made-rows';

/** Tables of what a takeover makes, in the order in which it is made. */
export const MADE_KINDS = ['plan', 'initiative', 'milestone', 'adoption'] as const;
/** Why applying or undoing failed. */
export const TAKEOVER_FAILURES = ['PLAN_YEAR_TAKEN', 'UNEXPECTED', 'TAKEOVER_CHANGED_SINCE'] as const;

/** A workbook that a network had before, and what was made of it. */
@Entity('takeover')
@Index('ix_takeover_network', ['networkId', 'createdAt'])
@Check('ck_takeover_format', oneOf('format', ['xlsx', 'ods', 'csv']))
@Check('ck_takeover_state', oneOf('state', Object.keys(TAKEOVER_STATES)))
export class Takeover {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_takeover' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'text' })
  format!: StagedBook['format'];

  @Column({ type: 'text', default: 'mapping' })
  state!: TakeoverState;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'created_by_id', type: 'uuid' })
  createdById!: string;

  /** In which it was made; no foreign key, since an undone takeover takes its plan away. */
  @Column({ name: 'plan_id', type: 'uuid', nullable: true })
  planId!: string | null;

  @Column({ name: 'made_counts', type: 'jsonb', nullable: true })
  madeCounts!: MadeCounts | null;

  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt!: Date | null;

  @Column({ name: 'applied_by_id', type: 'uuid', nullable: true })
  appliedById!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by_id', type: 'uuid', nullable: true })
  undoneById!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_takeover_network' })
  network!: Network;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'fk_takeover_created_by' })
  createdBy!: Account;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'applied_by_id', foreignKeyConstraintName: 'fk_takeover_applied_by' })
  appliedBy!: Account | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'undone_by_id', foreignKeyConstraintName: 'fk_takeover_undone_by' })
  undoneBy!: Account | null;
}

/** What was read of the workbook, and what a person says of it so far: kept while she works on it, and gone once it is made. */
@Entity('takeover_draft')
@Check('ck_takeover_draft_failure', oneOf('failure', TAKEOVER_FAILURES))
export class TakeoverDraft {
  @PrimaryColumn({ name: 'takeover_id', type: 'uuid', primaryKeyConstraintName: 'pk_takeover_draft' })
  takeoverId!: string;

  @Column({ type: 'jsonb', nullable: true })
  content!: StagedBook | null;

  @Column({ type: 'jsonb' })
  mapping!: TakeoverMapping;

  /** Of the mapping: who saves it from another is told. */
  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  /** Of what goes on, from 0 to 1. */
  @Column({ type: 'real', default: 0 })
  progress!: number;

  @Column({ type: 'text', nullable: true })
  failure!: (typeof TAKEOVER_FAILURES)[number] | null;

  @ManyToOne(() => Takeover, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'takeover_id', foreignKeyConstraintName: 'fk_takeover_draft_takeover' })
  takeover!: Takeover;
}

/** One row that a takeover made, as it was then: while it is so, it can be taken back. */
@Entity('takeover_row')
@Check('ck_takeover_row_kind', oneOf('kind', MADE_KINDS))
export class TakeoverRow {
  @PrimaryColumn({ name: 'takeover_id', type: 'uuid', primaryKeyConstraintName: 'pk_takeover_row' })
  takeoverId!: string;

  @PrimaryColumn({ name: 'row_id', type: 'uuid', primaryKeyConstraintName: 'pk_takeover_row' })
  rowId!: string;

  @Column({ type: 'text' })
  kind!: (typeof MADE_KINDS)[number];

  @Column({ type: 'integer' })
  version!: number;

  @ManyToOne(() => Takeover, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'takeover_id', foreignKeyConstraintName: 'fk_takeover_row_takeover' })
  takeover!: Takeover;
}

/** How workbooks with the same headers were mapped: proposed when they come again. */
@Entity('takeover_mapping')
@Unique('uq_takeover_mapping_signature', ['networkId', 'signature'])
@Check('ck_takeover_mapping_name', 'length(name) BETWEEN 1 AND 80')
export class TakeoverMappingRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_takeover_mapping' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  signature!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  mapping!: TakeoverMapping;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_takeover_mapping_network' })
  network!: Network;
}

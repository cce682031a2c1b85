import { WORKBOOK_FAILURES, WORKBOOK_RETURN_STATUSES, type WorkbookFailure, type WorkbookKind, type WorkbookReturnStatus } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { Network } from '../network';
import { oneOf } from '../platform/database/one-of';

/** A workbook that came back, from its arrival until it is applied or undone. */
@Entity('workbook_return')
@Index('ix_workbook_return_account', ['accountId', 'createdAt'])
@Check('ck_workbook_return_status', oneOf('status', Object.keys(WORKBOOK_RETURN_STATUSES)))
@Check('ck_workbook_return_failure', oneOf('failure', Object.keys(WORKBOOK_FAILURES)))
export class WorkbookReturn {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_workbook_return' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: WorkbookKind;

  /** The number that stands in the file, where it is one that is known; null: it is compared with what stands alone. */
  @Column({ name: 'export_id', type: 'uuid', nullable: true })
  exportId!: string | null;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'text', default: 'comparing' })
  status!: WorkbookReturnStatus;

  @Column({ type: 'text', nullable: true })
  failure!: WorkbookFailure | null;

  @Column({ name: 'progress_ratio', type: 'double precision', default: 0 })
  progressRatio!: number;

  /** What the file says, packed; null once it is forgotten. */
  @Column({ type: 'bytea', nullable: true })
  content!: Buffer | null;

  /** What it would change or changed, packed. */
  @Column({ type: 'bytea', nullable: true })
  report!: Buffer | null;

  /** How often it was compared: what a person saw. */
  @Column({ name: 'report_number', type: 'integer', default: 0 })
  reportNumber!: number;

  /** Whether it was compared again because what stands had changed when it was to be applied. */
  @Column({ name: 'is_changed_since', type: 'boolean', default: false })
  isChangedSince!: boolean;

  /** Conflicts in which the value of the file was taken. */
  @Column({ type: 'jsonb', default: [] })
  taken!: readonly string[];

  /** What was written, packed, with what undoing it takes. */
  @Column({ type: 'bytea', nullable: true })
  written!: Buffer | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt!: Date | null;

  @Column({ name: 'applied_count', type: 'integer', nullable: true })
  appliedCount!: number | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'restored_count', type: 'integer', nullable: true })
  restoredCount!: number | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_workbook_return_network' })
  network!: Network;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_workbook_return_account' })
  account!: Account;
}

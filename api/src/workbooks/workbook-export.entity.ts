import { WORKBOOK_FORMATS, type WorkbookFormat, type WorkbookKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { Network } from '../network';
import { oneOf } from '../platform/database/one-of';

/** A workbook that somebody took out: what it said is kept, so that what comes back can be told from it. */
@Entity('workbook_export')
@Index('ix_workbook_export_created', ['createdAt'])
@Check('ck_workbook_export_format', oneOf('format', Object.keys(WORKBOOK_FORMATS)))
export class WorkbookExport {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_workbook_export' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: WorkbookKind;

  @Column({ type: 'text', default: 'xlsx' })
  format!: WorkbookFormat;

  /** What the page showed, in its words, as they stand on the sheets. */
  @Column({ type: 'jsonb' })
  filters!: readonly { readonly name: string; readonly value: string }[];

  /** The same by ids. */
  @Column({ type: 'jsonb' })
  selection!: Readonly<Record<string, readonly string[]>>;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName!: string | null;

  /** Its sheets as they were written, packed; null before, and once they are forgotten. */
  @Column({ type: 'bytea', nullable: true })
  base!: Buffer | null;

  /** The file, for a day. */
  @Column({ type: 'bytea', nullable: true })
  file!: Buffer | null;

  @Column({ name: 'is_failed', type: 'boolean', default: false })
  isFailed!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_workbook_export_network' })
  network!: Network;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_workbook_export_account' })
  account!: Account;
}

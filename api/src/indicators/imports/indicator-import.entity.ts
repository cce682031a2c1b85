import { IMPORT_STATUSES, type ImportStatus } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Network } from '../../network';
import type { StoredReport } from './report/stored-report';
import { oneOf } from '../../platform/database/one-of';
import type { Recognition } from './reading';

/** A file of values, from its arrival until it is applied or undone; or what an object of another feature gave. */
@Entity('indicator_import')
@Index('ix_indicator_import_network', ['networkId', 'id'])
@Check('ck_indicator_import_status', oneOf('status', IMPORT_STATUSES))
@Check('ck_indicator_import_progress', 'progress_ratio BETWEEN 0 AND 1')
@Check('ck_indicator_import_subject', '(subject_type IS NULL) = (subject_id IS NULL)')
export class IndicatorImport {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'pk_indicator_import' })
  id!: number;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'file_sha256', type: 'text' })
  fileSha256!: string;

  /** As a text: PostgreSQL's bigint. */
  @Column({ name: 'size_bytes', type: 'bigint' })
  sizeBytes!: string;

  @Column({ type: 'text', nullable: true })
  format!: string | null;

  /** What was made out of the file; its `mapping` is the one in force, or the proposed one. */
  @Column({ name: 'mapping', type: 'jsonb', nullable: true })
  recognition!: Recognition | null;

  @Column({ name: 'geography_year', type: 'integer', nullable: true })
  geographyYear!: number | null;

  @Column({ type: 'text', default: 'uploaded' })
  status!: ImportStatus;

  @Column({ name: 'rows_read', type: 'bigint', default: 0 })
  rowsRead!: string;

  @Column({ name: 'progress_ratio', type: 'double precision', default: 0 })
  progressRatio!: number;

  @Column({ type: 'jsonb', nullable: true })
  report!: StoredReport | null;

  /** One of `IMPORT_FAILURES`. */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  @Column({ name: 'is_cancel_asked', type: 'boolean', default: false })
  isCancelAsked!: boolean;

  /** By the administration: shared figures of every territory, and no other. */
  @Column({ name: 'is_administrative', type: 'boolean', default: false })
  isAdministrative!: boolean;

  /** The import of another network whose proposed values this one brought. */
  @Column({ name: 'source_import_id', type: 'integer', nullable: true })
  sourceImportId!: number | null;

  /** What the values came from, where it was no file: an object of another feature, which has a page of its own. */
  @Column({ name: 'subject_type', type: 'text', nullable: true })
  subjectType!: string | null;

  @Column({ name: 'subject_id', type: 'text', nullable: true })
  subjectId!: string | null;

  @Column({ name: 'created_by_id', type: 'uuid', nullable: true })
  createdById!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  /** The process that works on it says so, every half second. */
  @Column({ name: 'heartbeat_at', type: 'timestamptz', nullable: true })
  heartbeatAt!: Date | null;

  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt!: Date | null;

  @Column({ name: 'applied_by_id', type: 'uuid', nullable: true })
  appliedById!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'undone_by_id', type: 'uuid', nullable: true })
  undoneById!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_indicator_import_network' })
  network!: Network;

  @ManyToOne(() => IndicatorImport)
  @JoinColumn({ name: 'source_import_id', foreignKeyConstraintName: 'fk_indicator_import_source' })
  sourceImport!: IndicatorImport | null;
}

import { FILE_READINGS, type FileReading } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { oneOf } from '../platform/database/one-of';
import { FileRow } from './file.entity';

/** One state of a document, never changed. Its bytes stand outside of the database, under `storage_key`. */
@Entity('file_version')
@Unique('uq_file_version_number', ['fileId', 'number'])
@Check('ck_file_version_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_file_version_reading', oneOf('reading', Object.keys(FILE_READINGS)))
@Check('ck_file_version_name', 'length(name) BETWEEN 1 AND 255')
export class FileVersionRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_file_version' })
  id!: string;

  @Column({ name: 'file_id', type: 'uuid' })
  fileId!: string;

  /** 1 for the first one. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  name!: string;

  /** As found in the bytes, whatever the name says. */
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'size_bytes', type: 'integer' })
  sizeBytes!: number;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ name: 'storage_key', type: 'text' })
  storageKey!: string;

  /** Null where no antivirus is configured. */
  @Column({ name: 'is_antivirus_clean', type: 'boolean', nullable: true })
  isAntivirusClean!: boolean | null;

  /** How much of it was read when personal data was looked for; null for what came before this was noted. */
  @Column({ type: 'text', nullable: true })
  reading!: FileReading | null;

  /** Whether the person kept it though something in it looked personal. */
  @Column({ name: 'is_personal_data_confirmed', type: 'boolean', default: false })
  isPersonalDataConfirmed!: boolean;

  @Column({ name: 'uploaded_at', type: 'timestamptz', default: () => 'now()' })
  uploadedAt!: Date;

  @Column({ name: 'uploaded_by_id', type: 'uuid', nullable: true })
  uploadedById!: string | null;

  @ManyToOne(() => FileRow, { nullable: false })
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'fk_file_version_file' })
  file!: FileRow;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'uploaded_by_id', foreignKeyConstraintName: 'fk_file_version_uploaded_by' })
  uploadedBy!: Account | null;
}

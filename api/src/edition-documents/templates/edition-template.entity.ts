import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A template of documents that a network keeps. */
@Entity('edition_template')
@Check('ck_edition_template_name', 'length(name) BETWEEN 1 AND 120')
export class EditionTemplate extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_template' })
  id!: string;

  @Index('ix_edition_template_network')
  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Number of its present file. */
  @Column({ name: 'latest_number', type: 'integer', default: 1 })
  latestNumber!: number;

  /** Since when nothing is made with it any more. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_edition_template_network' })
  network!: Network;
}

/** A file of a template, never changed. Its bytes stand in the store of files. */
@Entity('edition_template_version')
@Unique('uq_edition_template_version', ['templateId', 'number'])
@Check('ck_edition_template_version_size', 'size_bytes > 0')
export class EditionTemplateVersion {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_template_version' })
  id!: string;

  @Column({ name: 'template_id', type: 'uuid' })
  templateId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'storage_key', type: 'text' })
  storageKey!: string;

  @Column({ name: 'size_bytes', type: 'integer' })
  sizeBytes!: number;

  /** What it names and no edition holds. */
  @Column({ name: 'unknown_fields', type: 'text', array: true, default: () => "'{}'" })
  unknownFields!: string[];

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;

  @ManyToOne(() => EditionTemplate, { nullable: false })
  @JoinColumn({ name: 'template_id', foreignKeyConstraintName: 'fk_edition_template_version_template' })
  template!: EditionTemplate;
}

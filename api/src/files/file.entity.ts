import type { FilePurpose } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../network';
import { TrackedRow } from '../platform/database/tracked-row';

/** A document attached to what it is evidence of. The parent is named by type and id: parents of several features share the table. */
@Entity('file')
@Index('ix_file_parent', ['parentType', 'parentId'])
@Check('ck_file_title', 'length(title) BETWEEN 1 AND 200')
export class FileRow extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_file' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid', nullable: true })
  ccasId!: string | null;

  @Column({ name: 'parent_type', type: 'text' })
  parentType!: string;

  @Column({ name: 'parent_id', type: 'uuid' })
  parentId!: string;

  @Column({ type: 'text', default: 'other' })
  purpose!: FilePurpose;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_file_network' })
  network!: Network;

  @ManyToOne(() => Ccas)
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_file_ccas' })
  ccas!: Ccas | null;
}

import type { FormDefinition } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A form of a network, through its versions. */
@Entity('form')
@Check('ck_form_title', 'length(title) BETWEEN 1 AND 200')
@Index('ix_form_network', ['networkId', 'title'])
export class Form extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  title!: string;

  /** The ready-made form that it was made of. */
  @Column({ type: 'text', nullable: true })
  model!: string | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_form_network' })
  network!: Network;
}

/** A version of a form: its draft, without a number, or what was published and never changes. */
@Entity('form_version')
@Unique('uq_form_version_number', ['formId', 'number'])
@Index('uq_form_version_draft', ['formId'], { unique: true, where: 'number IS NULL' })
@Check('ck_form_version_number', 'number > 0')
@Check('ck_form_version_published', '(published_at IS NULL) = (number IS NULL)')
export class FormVersion extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_version' })
  id!: string;

  @Column({ name: 'form_id', type: 'uuid' })
  formId!: string;

  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  @Column({ type: 'jsonb' })
  definition!: FormDefinition;

  /** Why the series of an entry breaks with this version, by entry. */
  @Column({ type: 'jsonb', default: {} })
  breaks!: Readonly<Record<string, string>>;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ name: 'published_by_id', type: 'uuid', nullable: true })
  publishedById!: string | null;

  @ManyToOne(() => Form, { nullable: false })
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'fk_form_version_form' })
  form!: Form;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'published_by_id', foreignKeyConstraintName: 'fk_form_version_published_by' })
  publishedBy!: Account | null;
}

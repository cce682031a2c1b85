import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Form, FormVersion } from '../definitions/form.entity';

/** A form asked over a period: « collecte ». It keeps the version that it began with. */
@Entity('form_collection')
@Unique('uq_form_collection_period', ['formId', 'periodFrom', 'periodTo'])
@Index('ix_form_collection_network', ['networkId', 'periodTo'])
@Check('ck_form_collection_title', 'length(title) BETWEEN 1 AND 200')
@Check('ck_form_collection_purpose', 'length(purpose) BETWEEN 1 AND 2000')
@Check('ck_form_collection_period', 'period_from <= period_to')
export class FormCollection extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_collection' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Index('ix_form_collection_version')
  @Column({ name: 'form_version_id', type: 'uuid' })
  formVersionId!: string;

  @Column({ name: 'form_id', type: 'uuid' })
  formId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ name: 'period_from', type: 'date' })
  periodFrom!: string;

  @Column({ name: 'period_to', type: 'date' })
  periodTo!: string;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_form_collection_network' })
  network!: Network;

  @ManyToOne(() => FormVersion, { nullable: false })
  @JoinColumn({ name: 'form_version_id', foreignKeyConstraintName: 'fk_form_collection_version' })
  formVersion!: FormVersion;

  @ManyToOne(() => Form, { nullable: false })
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'fk_form_collection_form' })
  form!: Form;
}

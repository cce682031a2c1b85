import { FORM_FILE_READINGS, type FormFileMapping, type FormFileReading } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { Form } from '../definitions/form.entity';

/** How files of a CCAS answer a form: proposed when one comes again. */
@Entity('form_file_mapping')
@Check('ck_form_file_mapping_reads', oneOf('reads', FORM_FILE_READINGS))
export class FormFileMappingRow {
  @PrimaryColumn({ name: 'ccas_id', type: 'uuid', primaryKeyConstraintName: 'pk_form_file_mapping' })
  ccasId!: string;

  @Index('ix_form_file_mapping_form')
  @PrimaryColumn({ name: 'form_id', type: 'uuid', primaryKeyConstraintName: 'pk_form_file_mapping' })
  formId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_form_file_mapping' })
  reads!: FormFileReading;

  @Column({ type: 'jsonb' })
  mapping!: FormFileMapping;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_form_file_mapping_ccas' })
  ccas!: Ccas;

  @ManyToOne(() => Form, { nullable: false })
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'fk_form_file_mapping_form' })
  form!: Form;
}

import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Form } from '../definitions/form.entity';
import { FormReturn } from '../returns/form-return.entity';

/** A tag that a network gives to answers in words to one question of a form, from year to year. */
@Entity('form_tag')
@Check('ck_form_tag_entry', 'length(entry) BETWEEN 1 AND 60')
@Check('ck_form_tag_label', 'length(label) BETWEEN 1 AND 60')
@Exclusion('ex_form_tag_label', 'USING btree (form_id WITH =, entry WITH =, lower(label) WITH =)')
export class FormTag extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_tag' })
  id!: string;

  @Column({ name: 'form_id', type: 'uuid' })
  formId!: string;

  @Column({ type: 'text' })
  entry!: string;

  @Column({ type: 'text' })
  label!: string;

  /** Since when it is put away: what it was given to stays, and is shown to nobody. */
  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Form, { nullable: false })
  @JoinColumn({ name: 'form_id', foreignKeyConstraintName: 'fk_form_tag_form' })
  form!: Form;
}

/** That the answer of a return to the question of a tag has it. */
@Entity('form_answer_tag')
@Unique('uq_form_answer_tag', ['returnId', 'tagId'])
@Index('ix_form_answer_tag_tag', ['tagId'])
export class FormAnswerTag {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_answer_tag' })
  id!: string;

  @Column({ name: 'tag_id', type: 'uuid' })
  tagId!: string;

  @Column({ name: 'return_id', type: 'uuid' })
  returnId!: string;

  @ManyToOne(() => FormTag, { nullable: false })
  @JoinColumn({ name: 'tag_id', foreignKeyConstraintName: 'fk_form_answer_tag_tag' })
  tag!: FormTag;

  @ManyToOne(() => FormReturn, { nullable: false })
  @JoinColumn({ name: 'return_id', foreignKeyConstraintName: 'fk_form_answer_tag_return' })
  return!: FormReturn;
}

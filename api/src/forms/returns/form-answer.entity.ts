import { ANSWER_ORIGIN_CODES, ANSWER_STATES, type AnswerOrigin, type AnswerState } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { FormReturn } from './form-return.entity';

/** One answer of a return. */
@Entity('form_answer')
@Unique('uq_form_answer', ['returnId', 'entry'])
@Check('ck_form_answer_entry', 'length(entry) BETWEEN 1 AND 60')
@Check('ck_form_answer_state', oneOf('state', ANSWER_STATES))
@Check('ck_form_answer_value', `(state IN ('not_available', 'not_applicable')) = (value IS NULL)`)
@Check('ck_form_answer_reason', `state NOT IN ('not_available', 'not_applicable', 'to_confirm') OR reason IS NOT NULL`)
@Check('ck_form_answer_method', `state <> 'estimated' OR method IS NOT NULL`)
@Check('ck_form_answer_origin', oneOf('origin', ANSWER_ORIGIN_CODES))
@Check(
  'ck_form_answer_texts',
  'length(value) <= 4000 AND length(denominator) <= 30 AND length(other) <= 300 AND length(reason) <= 600 AND length(method) <= 300 AND length(comment) <= 1000 AND length(source) <= 300',
)
export class FormAnswerRow extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_answer' })
  id!: string;

  @Column({ name: 'return_id', type: 'uuid' })
  returnId!: string;

  @Column({ type: 'text' })
  entry!: string;

  @Column({ type: 'text' })
  state!: AnswerState;

  @Column({ type: 'text', nullable: true })
  value!: string | null;

  @Column({ type: 'text', nullable: true })
  denominator!: string | null;

  @Column({ type: 'text', nullable: true })
  other!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', nullable: true })
  method!: string | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ type: 'text', default: 'typed' })
  origin!: AnswerOrigin;

  /** Of what was not typed: its producer, and of when it is. */
  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'is_confirmed', type: 'boolean', default: true })
  isConfirmed!: boolean;

  @ManyToOne(() => FormReturn, { nullable: false })
  @JoinColumn({ name: 'return_id', foreignKeyConstraintName: 'fk_form_answer_return' })
  return!: FormReturn;
}

/** A remark on an answer, or on the whole. One that returns the answer to its author waits for him. */
@Entity('form_remark')
@Index('ix_form_remark_return', ['returnId', 'createdAt'])
@Check('ck_form_remark_body', 'length(body) BETWEEN 1 AND 1000')
@Check('ck_form_remark_entry', 'length(entry) BETWEEN 1 AND 60')
@Check('ck_form_remark_settled', '(settled_at IS NULL) = (settled_by_id IS NULL)')
export class FormRemark extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_remark' })
  id!: string;

  @Column({ name: 'return_id', type: 'uuid' })
  returnId!: string;

  @Column({ type: 'text', nullable: true })
  entry!: string | null;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'is_return', type: 'boolean' })
  isReturn!: boolean;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @Column({ name: 'settled_by_id', type: 'uuid', nullable: true })
  settledById!: string | null;

  @ManyToOne(() => FormReturn, { nullable: false })
  @JoinColumn({ name: 'return_id', foreignKeyConstraintName: 'fk_form_remark_return' })
  return!: FormReturn;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_form_remark_author' })
  author!: Account;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'settled_by_id', foreignKeyConstraintName: 'fk_form_remark_settled_by' })
  settledBy!: Account | null;
}

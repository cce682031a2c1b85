import { type FormAnswers, RETURN_STATE_CODES, type ReturnState } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';
import { Ccas } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { FormCollection } from '../collections/form-collection.entity';

/** What one CCAS returns to a collection. Without a row nobody has opened it. */
@Entity('form_return')
@Unique('uq_form_return', ['collectionId', 'ccasId'])
@Check('ck_form_return_state', oneOf('state', RETURN_STATE_CODES))
@Check('ck_form_return_submitted', `state NOT IN ('submitted', 'validated') OR submitted_at IS NOT NULL`)
@Check('ck_form_return_validated', `state <> 'validated' OR validated_at IS NOT NULL`)
@Check('ck_form_return_reason', `state NOT IN ('reopened', 'excused') OR reason IS NOT NULL`)
@Check(
  'ck_form_return_texts',
  'length(signatory_name) <= 120 AND length(signatory_function) <= 120 AND length(reason) BETWEEN 1 AND 1000 AND length(deliberation) BETWEEN 1 AND 200',
)
@Check('ck_form_return_minutes', 'spent_minutes BETWEEN 0 AND 6000')
export class FormReturn extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_return' })
  id!: string;

  @Column({ name: 'collection_id', type: 'uuid' })
  collectionId!: string;

  @Index('ix_form_return_ccas')
  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text', default: 'draft' })
  state!: ReturnState;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ name: 'submitted_by_id', type: 'uuid', nullable: true })
  submittedById!: string | null;

  @Column({ name: 'signatory_name', type: 'text', nullable: true })
  signatoryName!: string | null;

  @Column({ name: 'signatory_function', type: 'text', nullable: true })
  signatoryFunction!: string | null;

  @Column({ name: 'is_on_behalf', type: 'boolean', default: false })
  isOnBehalf!: boolean;

  @Column({ name: 'validated_at', type: 'timestamptz', nullable: true })
  validatedAt!: Date | null;

  @Column({ name: 'validated_by_id', type: 'uuid', nullable: true })
  validatedById!: string | null;

  /** Why it was reopened, or excused. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'spent_minutes', type: 'integer', nullable: true })
  spentMinutes!: number | null;

  @Column({ name: 'presented_on', type: 'date', nullable: true })
  presentedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  deliberation!: string | null;

  @ManyToOne(() => FormCollection, { nullable: false })
  @JoinColumn({ name: 'collection_id', foreignKeyConstraintName: 'fk_form_return_collection' })
  collection!: FormCollection;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_form_return_ccas' })
  ccas!: Ccas;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'submitted_by_id', foreignKeyConstraintName: 'fk_form_return_submitted_by' })
  submittedBy!: Account | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'validated_by_id', foreignKeyConstraintName: 'fk_form_return_validated_by' })
  validatedBy!: Account | null;
}

/** How far a section of a return is: settled when an answer changes. */
@Entity('form_return_section')
@Check('ck_form_return_section_answered', 'answered BETWEEN 0 AND expected')
export class FormReturnSection {
  @PrimaryColumn({ name: 'return_id', type: 'uuid', primaryKeyConstraintName: 'pk_form_return_section' })
  returnId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_form_return_section' })
  section!: string;

  @Column({ type: 'integer' })
  expected!: number;

  @Column({ type: 'integer' })
  answered!: number;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'answered_by_id', type: 'uuid', nullable: true })
  answeredById!: string | null;

  @ManyToOne(() => FormReturn, { nullable: false })
  @JoinColumn({ name: 'return_id', foreignKeyConstraintName: 'fk_form_return_section_return' })
  return!: FormReturn;
}

/** What was validated of a return: the first time, and each time that it was corrected since. Nobody changes it. */
@Entity('form_return_edition')
@Check('ck_form_return_edition_number', 'number > 0')
@Check('ck_form_return_edition_reason', 'length(reason) BETWEEN 1 AND 1000')
export class FormReturnEdition {
  @PrimaryColumn({ name: 'return_id', type: 'uuid', primaryKeyConstraintName: 'pk_form_return_edition' })
  returnId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_form_return_edition' })
  number!: number;

  @Column({ type: 'jsonb' })
  answers!: FormAnswers;

  /** Why it was corrected. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'validated_at', type: 'timestamptz' })
  validatedAt!: Date;

  @Column({ name: 'validated_by_id', type: 'uuid' })
  validatedById!: string;

  @ManyToOne(() => FormReturn, { nullable: false })
  @JoinColumn({ name: 'return_id', foreignKeyConstraintName: 'fk_form_return_edition_return' })
  return!: FormReturn;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'validated_by_id', foreignKeyConstraintName: 'fk_form_return_edition_validated_by' })
  validatedBy!: Account;
}

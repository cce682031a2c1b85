import {
  ANSWER_ORIGIN_CODES,
  ANSWER_STATES,
  type AnswerOrigin,
  type AnswerState,
  type FormAnswers,
  type FormDefinition,
  RETURN_STATE_CODES,
  type ReturnState,
} from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts';
import { Ccas, Network } from '../network';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';

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

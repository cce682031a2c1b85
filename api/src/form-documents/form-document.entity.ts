import {
  EDITION_DOCUMENT_FAILURES,
  EDITION_DOCUMENT_STATES,
  type EditionDocumentFailure,
  type EditionDocumentState,
  FORM_DOCUMENT_KINDS,
  type FormDocumentKind,
  type FramedContent,
} from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { FormReturn } from '../forms';
import { oneOf } from '../platform/database/one-of';

/** A document of what a CCAS answers, of one state of it. */
@Entity('form_document')
@Unique('uq_form_document', ['returnId', 'kind'])
@Check('ck_form_document_kind', oneOf('kind', Object.keys(FORM_DOCUMENT_KINDS)))
@Check('ck_form_document_state', oneOf('state', Object.keys(EDITION_DOCUMENT_STATES)))
@Check('ck_form_document_failure', oneOf('failure', Object.keys(EDITION_DOCUMENT_FAILURES)))
@Check('ck_form_document_ready', `state <> 'ready' OR storage_key IS NOT NULL AND size_bytes > 0`)
export class FormDocument {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_form_document' })
  id!: string;

  @Column({ name: 'return_id', type: 'uuid' })
  returnId!: string;

  @Column({ type: 'text' })
  kind!: FormDocumentKind;

  @Column({ type: 'text', default: 'waiting' })
  state!: EditionDocumentState;

  @Column({ type: 'text', nullable: true })
  failure!: EditionDocumentFailure | null;

  @Column({ name: 'is_draft', type: 'boolean' })
  isDraft!: boolean;

  /** SHA-256 of all that it says: one of another state is told as such, and not handed out. */
  @Column({ name: 'made_of', type: 'text' })
  madeOf!: string;

  /** What it says, until it is written. */
  @Column({ type: 'jsonb', nullable: true })
  content!: FramedContent | null;

  @Column({ name: 'storage_key', type: 'text', nullable: true })
  storageKey!: string | null;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'size_bytes', type: 'integer', nullable: true })
  sizeBytes!: number | null;

  /** Signs that its typeface lacks, which stand as □ there. */
  @Column({ type: 'text', array: true, default: '{}' })
  replaced!: string[];

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  @Column({ name: 'made_at', type: 'timestamptz', nullable: true })
  madeAt!: Date | null;

  @ManyToOne(() => FormReturn, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'return_id', foreignKeyConstraintName: 'fk_form_document_return' })
  return!: FormReturn;
}

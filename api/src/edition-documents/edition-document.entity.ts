import {
  EDITION_DOCUMENT_FAILURES,
  EDITION_DOCUMENT_KINDS,
  EDITION_DOCUMENT_STATES,
  type EditionContent,
  type EditionDocumentFailure,
  type EditionDocumentKind,
  type EditionDocumentState,
} from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Edition } from '../editions';
import { oneOf } from '../platform/database/one-of';
import { EditionTemplate } from './templates/edition-template.entity';

/** A document of an edition: of what was published, or of its draft. */
@Entity('edition_document')
@Unique('uq_edition_document', ['editionId', 'kind', 'isDraft', 'templateId'])
@Check('ck_edition_document_kind', oneOf('kind', Object.keys(EDITION_DOCUMENT_KINDS)))
@Check('ck_edition_document_state', oneOf('state', Object.keys(EDITION_DOCUMENT_STATES)))
@Check('ck_edition_document_failure', oneOf('failure', Object.keys(EDITION_DOCUMENT_FAILURES)))
@Check('ck_edition_document_template', `(kind = 'own_docx') = (template_id IS NOT NULL) AND (template_id IS NULL) = (template_number IS NULL)`)
@Check('ck_edition_document_ready', `state <> 'ready' OR storage_key IS NOT NULL AND file_name IS NOT NULL AND size_bytes > 0`)
export class EditionDocument {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_document' })
  id!: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  editionId!: string;

  @Column({ type: 'text' })
  kind!: EditionDocumentKind;

  /** The template that it is made with; nulls are one for its constraint. */
  @Index('ix_edition_document_template')
  @Column({ name: 'template_id', type: 'uuid', nullable: true })
  templateId!: string | null;

  /** Which version of it, as it was when the document was asked for. */
  @Column({ name: 'template_number', type: 'integer', nullable: true })
  templateNumber!: number | null;

  @Column({ name: 'is_draft', type: 'boolean' })
  isDraft!: boolean;

  @Column({ type: 'text', default: 'waiting' })
  state!: EditionDocumentState;

  @Column({ type: 'text', nullable: true })
  failure!: EditionDocumentFailure | null;

  /** What the draft said when it was asked for; until it is made. */
  @Column({ type: 'jsonb', nullable: true })
  draft!: EditionContent | null;

  /** Of the published content that it was made from. */
  @Column({ name: 'content_hash', type: 'text', nullable: true })
  contentHash!: string | null;

  @Column({ name: 'storage_key', type: 'text', nullable: true })
  storageKey!: string | null;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName!: string | null;

  @Column({ name: 'size_bytes', type: 'integer', nullable: true })
  sizeBytes!: number | null;

  /** Signs that were replaced in it, and fields that a template names and no edition holds. */
  @Column({ type: 'jsonb', nullable: true })
  report!: { readonly replaced: readonly string[]; readonly unknownFields?: readonly string[] } | null;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  /** When somebody took it to write it. */
  @Column({ name: 'claimed_at', type: 'timestamptz', nullable: true })
  claimedAt!: Date | null;

  @Column({ name: 'made_at', type: 'timestamptz', nullable: true })
  madeAt!: Date | null;

  @ManyToOne(() => Edition, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_document_edition' })
  edition!: Edition;

  @ManyToOne(() => EditionTemplate)
  @JoinColumn({ name: 'template_id', foreignKeyConstraintName: 'fk_edition_document_template' })
  template!: EditionTemplate | null;
}

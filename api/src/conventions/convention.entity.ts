import { CONVENTION_KINDS, CONVENTION_RENEWALS, type ConventionKind, type ConventionRenewal } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas, Network } from '../network';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { ConventionTemplateVersion } from './templates/convention-template-version.entity';

/** A convention between a town and its CCAS. Its status is no column: it follows from its acts (`convention_status_period`). */
@Entity('convention')
@Unique('uq_convention_reference', ['ccasId', 'reference'])
@Index('ix_convention_ccas', ['ccasId'])
@Index('ix_convention_network', ['networkId'])
@Check('ck_convention_kind', oneOf('kind', CONVENTION_KINDS))
@Check('ck_convention_title', 'length(title) BETWEEN 1 AND 200')
@Check('ck_convention_dates', 'effective_on <= ends_on')
@Check('ck_convention_renewal', oneOf('renewal', CONVENTION_RENEWALS))
@Check('ck_convention_renewal_period', `(renewal = 'none') = (renewal_months IS NULL) AND (renewal <> 'none' OR renewals_max IS NULL)`)
@Check(
  'ck_convention_months',
  'renewal_months BETWEEN 1 AND 120 AND renewals_max BETWEEN 1 AND 50 AND notice_months BETWEEN 0 AND 36 AND preparation_months BETWEEN 0 AND 24',
)
export class Convention extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text' })
  kind!: ConventionKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'effective_on', type: 'date', nullable: true })
  effectiveOn!: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'text', default: 'none' })
  renewal!: ConventionRenewal;

  @Column({ name: 'renewal_months', type: 'integer', nullable: true })
  renewalMonths!: number | null;

  @Column({ name: 'renewals_max', type: 'integer', nullable: true })
  renewalsMax!: number | null;

  @Column({ name: 'notice_months', type: 'integer', nullable: true })
  noticeMonths!: number | null;

  @Column({ name: 'preparation_months', type: 'integer', default: 3 })
  preparationMonths!: number;

  @Column({ name: 'is_recharged', type: 'boolean', nullable: true })
  isRecharged!: boolean | null;

  @Column({ name: 'template_version_id', type: 'uuid', nullable: true })
  templateVersionId!: string | null;

  @Column({ name: 'replaced_by_id', type: 'uuid', nullable: true })
  replacedById!: string | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_convention_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_convention_ccas' })
  ccas!: Ccas;

  @ManyToOne(() => ConventionTemplateVersion)
  @JoinColumn({ name: 'template_version_id', foreignKeyConstraintName: 'fk_convention_template_version' })
  templateVersion!: ConventionTemplateVersion | null;

  @ManyToOne(() => Convention)
  @JoinColumn({ name: 'replaced_by_id', foreignKeyConstraintName: 'fk_convention_replaced_by' })
  replacedBy!: Convention | null;
}

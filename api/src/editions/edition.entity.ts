import { EDITION_AUDIENCES, EDITION_MODELS, EDITION_PERIMETERS, type EditionAudience, type EditionModel, type EditionPerimeterKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { Cohort } from '../cohorts';
import { Funder, Network } from '../network';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { Territory } from '../territories';

/** An edition as it is composed. What readers see once it is published stands in `edition_frozen`. */
@Entity('edition')
@Check('ck_edition_title', 'length(title) BETWEEN 1 AND 300')
@Check('ck_edition_model', oneOf('model', EDITION_MODELS))
@Check('ck_edition_audience', oneOf('audience', EDITION_AUDIENCES))
@Check('ck_edition_perimeter', oneOf('perimeter', EDITION_PERIMETERS))
@Check('ck_edition_period', 'period_from <= period_to')
@Check('ck_edition_replaces', '(replaces_id IS NULL) = (replaces_reason IS NULL) AND length(replaces_reason) BETWEEN 1 AND 500')
@Check('ck_edition_signed', '(signed_at IS NULL) = (signed_by_id IS NULL)')
@Check('ck_edition_published', 'published_at IS NULL OR signed_at IS NOT NULL')
@Index('ix_edition_network', ['networkId', 'createdAt'])
@Index('uq_edition_replaces', ['replacesId'], { unique: true })
export class Edition extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  model!: EditionModel;

  @Column({ type: 'text' })
  audience!: EditionAudience;

  @Column({ type: 'text' })
  perimeter!: EditionPerimeterKind;

  @Column({ name: 'territory_id', type: 'integer', nullable: true })
  territoryId!: number | null;

  @Index('ix_edition_cohort')
  @Column({ name: 'cohort_id', type: 'uuid', nullable: true })
  cohortId!: string | null;

  @Index('ix_edition_funder')
  @Column({ name: 'funder_id', type: 'uuid', nullable: true })
  funderId!: string | null;

  @Column({ name: 'period_from', type: 'date' })
  periodFrom!: string;

  @Column({ name: 'period_to', type: 'date' })
  periodTo!: string;

  /** With which edition « what changed » compares. */
  @Index('ix_edition_compared')
  @Column({ name: 'compared_id', type: 'uuid', nullable: true })
  comparedId!: string | null;

  /** The edition that this one corrects. */
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replaces_reason', type: 'text', nullable: true })
  replacesReason!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt!: Date | null;

  @Column({ name: 'signed_by_id', type: 'uuid', nullable: true })
  signedById!: string | null;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_edition_network' })
  network!: Network;

  @ManyToOne(() => Territory)
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_edition_territory' })
  territory!: Territory | null;

  @ManyToOne(() => Cohort, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'cohort_id', foreignKeyConstraintName: 'fk_edition_cohort' })
  cohort!: Cohort | null;

  @ManyToOne(() => Funder)
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_edition_funder' })
  funder!: Funder | null;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'compared_id', foreignKeyConstraintName: 'fk_edition_compared' })
  compared!: Edition | null;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'replaces_id', foreignKeyConstraintName: 'fk_edition_replaces' })
  replaces!: Edition | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'signed_by_id', foreignKeyConstraintName: 'fk_edition_signed_by' })
  signedBy!: Account | null;
}

import {
  INDICATOR_DIRECTIONS,
  INDICATOR_THEMES,
  PERIODICITIES,
  AGGREGATIONS,
  type Aggregation,
  type IndicatorDirection,
  type IndicatorTheme,
  type Periodicity,
} from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';

/** What a figure measures, how it is added up, and where it comes from. Without network it is shared by all of them. */
@Entity('indicator')
@Unique('uq_indicator_code', ['code'])
@Check('ck_indicator_code', `code ~ '^[a-z][a-z0-9_]{1,59}$'`)
@Check('ck_indicator_name', 'length(name) BETWEEN 1 AND 200')
@Check('ck_indicator_decimals', 'decimals BETWEEN 0 AND 6')
@Check('ck_indicator_direction', oneOf('direction', INDICATOR_DIRECTIONS))
@Check('ck_indicator_theme', oneOf('theme', INDICATOR_THEMES))
@Check('ck_indicator_periodicity', oneOf('periodicity', PERIODICITIES))
@Check('ck_indicator_aggregation', oneOf('aggregation', AGGREGATIONS))
@Check('ck_indicator_ratio', `aggregation <> 'ratio' OR (numerator_id IS NOT NULL AND denominator_id IS NOT NULL)`)
@Check('ck_indicator_weight', `aggregation <> 'weighted_mean' OR weight_id IS NOT NULL`)
@Check('ck_indicator_expression', `(aggregation = 'computed') = (expression IS NOT NULL)`)
@Check('ck_indicator_masked', `NOT is_masked OR (network_id IS NOT NULL AND aggregation = 'sum')`)
@Check('ck_indicator_bounds', 'lower_bound < upper_bound')
export class Indicator extends TrackedRow {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'pk_indicator' })
  id!: number;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId!: string | null;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', default: '' })
  definition!: string;

  @Column({ type: 'text', default: '' })
  unit!: string;

  @Column({ type: 'integer', default: 0 })
  decimals!: number;

  @Column({ type: 'text', default: 'neutral' })
  direction!: IndicatorDirection;

  @Column({ type: 'text' })
  theme!: IndicatorTheme;

  @Column({ type: 'text', default: 'year' })
  periodicity!: Periodicity;

  @Column({ type: 'text' })
  aggregation!: Aggregation;

  @Column({ name: 'numerator_id', type: 'integer', nullable: true })
  numeratorId!: number | null;

  @Column({ name: 'denominator_id', type: 'integer', nullable: true })
  denominatorId!: number | null;

  @Column({ type: 'double precision', default: 1 })
  scale!: number;

  @Column({ name: 'weight_id', type: 'integer', nullable: true })
  weightId!: number | null;

  @Column({ type: 'text', nullable: true })
  expression!: string | null;

  @Column({ name: 'is_masked', type: 'boolean', default: false })
  isMasked!: boolean;

  @Column({ type: 'text', default: '' })
  producer!: string;

  @Column({ type: 'text', default: '' })
  distributor!: string;

  @Column({ type: 'text', default: '' })
  method!: string;

  @Column({ type: 'text', default: '' })
  limits!: string;

  @Column({ type: 'text', default: '' })
  licence!: string;

  @Column({ name: 'source_url', type: 'text', nullable: true })
  sourceUrl!: string | null;

  @Column({ name: 'next_update_on', type: 'date', nullable: true })
  nextUpdateOn!: string | null;

  @Column({ name: 'lower_bound', type: 'double precision', nullable: true })
  lowerBound!: number | null;

  @Column({ name: 'upper_bound', type: 'double precision', nullable: true })
  upperBound!: number | null;

  @Column({ name: 'class_bounds', type: 'double precision', array: true, nullable: true })
  classBounds!: number[] | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @ManyToOne(() => Network)
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_indicator_network' })
  network!: Network | null;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'numerator_id', foreignKeyConstraintName: 'fk_indicator_numerator' })
  numerator!: Indicator | null;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'denominator_id', foreignKeyConstraintName: 'fk_indicator_denominator' })
  denominator!: Indicator | null;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'weight_id', foreignKeyConstraintName: 'fk_indicator_weight' })
  weight!: Indicator | null;
}

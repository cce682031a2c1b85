import { CONTEST_STATUSES, type ContestStatus, type ValueState } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Territory } from '../../territories';
import { Indicator } from '../catalogue/indicator.entity';

/** A value that a CCAS says is wrong, with the number that it proposes. */
@Entity('indicator_contest')
@Index('uq_indicator_contest_open', ['indicatorId', 'territoryId', 'period'], { unique: true, where: `status = 'open'` })
@Index('ix_indicator_contest_network', ['networkId', 'status'])
@Check('ck_indicator_contest_status', oneOf('status', CONTEST_STATUSES))
@Check('ck_indicator_contest_decision', `status <> 'refused' OR decision_text IS NOT NULL`)
@Check('ck_indicator_contest_reason', 'length(reason) BETWEEN 1 AND 2000')
@Check('ck_indicator_contest_source', 'length(source) BETWEEN 1 AND 500')
export class IndicatorContest extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_indicator_contest' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'indicator_id', type: 'integer' })
  indicatorId!: number;

  @Column({ name: 'territory_id', type: 'integer' })
  territoryId!: number;

  @Column({ type: 'integer' })
  period!: number;

  /** Of a masked indicator the count as it was given, under secrecy. */
  @Column({ name: 'contested_value', type: 'double precision', nullable: true })
  contestedValue!: number | null;

  @Column({ name: 'contested_state', type: 'text' })
  contestedState!: ValueState;

  @Column({ name: 'proposed_value', type: 'double precision' })
  proposedValue!: number;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', default: 'open' })
  status!: ContestStatus;

  @Column({ name: 'decision_text', type: 'text', nullable: true })
  decisionText!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decided_by_id', type: 'uuid', nullable: true })
  decidedById!: string | null;

  @Column({ name: 'created_by_id', type: 'uuid', nullable: true })
  createdById!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_indicator_contest_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_indicator_contest_ccas' })
  ccas!: Ccas;

  @ManyToOne(() => Indicator, { nullable: false })
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_indicator_contest_indicator' })
  indicator!: Indicator;

  @ManyToOne(() => Territory, { nullable: false })
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_indicator_contest_territory' })
  territory!: Territory;
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Network } from '../../network';
import { Territory } from '../../territories';
import { Indicator } from '../catalogue/indicator.entity';

/** What a network aims at. Never overwritten: the last one set for a territory and period holds, the others are its history. */
@Entity('indicator_target')
@Index('ix_indicator_target', ['indicatorId', 'territoryId', 'period', 'setAt'])
export class IndicatorTarget {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_indicator_target' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'indicator_id', type: 'integer' })
  indicatorId!: number;

  @Column({ name: 'territory_id', type: 'integer' })
  territoryId!: number;

  @Column({ type: 'integer' })
  period!: number;

  /** Null: the former one was withdrawn. */
  @Column({ type: 'double precision', nullable: true })
  value!: number | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'set_by_id', type: 'uuid', nullable: true })
  setById!: string | null;

  @Column({ name: 'set_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  setAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_indicator_target_network' })
  network!: Network;

  @ManyToOne(() => Indicator, { nullable: false })
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_indicator_target_indicator' })
  indicator!: Indicator;

  @ManyToOne(() => Territory, { nullable: false })
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_indicator_target_territory' })
  territory!: Territory;
}

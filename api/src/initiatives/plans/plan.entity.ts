import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** The plan of a network for one year. */
@Entity('plan')
@Unique('uq_plan_year', ['networkId', 'year'])
@Check('ck_plan_year', 'year BETWEEN 2000 AND 2100')
export class Plan extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_plan' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  title!: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_plan_network' })
  network!: Network;
}

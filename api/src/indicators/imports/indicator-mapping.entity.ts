import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';
import type { ChosenMapping } from './import.input';

/** How files with one header were mapped by hand: the next one needs nobody. */
@Entity('indicator_mapping')
@Unique('uq_indicator_mapping_signature', ['networkId', 'signature'])
export class IndicatorMapping extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_indicator_mapping' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  /** The same for all files with these headers (`Recognition.signature`). */
  @Column({ type: 'text' })
  signature!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  mapping!: ChosenMapping;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_indicator_mapping_network' })
  network!: Network;
}

import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { TrackedRow } from '../platform/database/tracked-row';
import { Network } from './network.entity';

/** An organisation that funds initiatives of the network. */
@Entity('funder')
@Unique('uq_funder_name', ['networkId', 'name'])
@Check('ck_funder_name', 'length(name) BETWEEN 1 AND 200')
export class Funder extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_funder' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  name!: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_funder_network' })
  network!: Network;
}

import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { TrackedRow } from '../platform/database/tracked-row';
import { Territory } from '../territories';

/** A departmental union and its CCAS: the subtree of its territory. */
@Entity('network')
@Unique('uq_network_territory', ['territoryId'])
@Check('ck_network_name', 'length(name) BETWEEN 1 AND 200')
export class Network extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_network' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'territory_id', type: 'integer' })
  territoryId!: number;

  @Column({ name: 'is_demonstration', type: 'boolean', default: false })
  isDemonstration!: boolean;

  @ManyToOne(() => Territory, { nullable: false })
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_network_territory' })
  territory!: Territory;
}

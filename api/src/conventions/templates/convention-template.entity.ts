import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A convention-type of a network; its text stands in its versions. */
@Entity('convention_template')
@Unique('uq_convention_template_title', ['networkId', 'title'])
@Check('ck_convention_template_title', 'length(title) BETWEEN 1 AND 200')
export class ConventionTemplate extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_template' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  title!: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_convention_template_network' })
  network!: Network;
}

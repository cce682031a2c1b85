import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A request of a person about their data, as dates alone. */
@Entity('rights_request')
@Index('ix_rights_request_ccas', ['ccasId'])
@Check('ck_rights_request_dates', 'received_on <= answered_on')
export class RightsRequest extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_rights_request' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn!: string;

  @Column({ name: 'is_extended', type: 'boolean', default: false })
  isExtended!: boolean;

  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_rights_request_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_rights_request_ccas' })
  ccas!: Ccas;
}

import type { InventoryTopicCode } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas, Network } from '../network';

/** That a CCAS does what another one lists in an inventory. */
@Entity('inventory_take_up')
@Unique('uq_inventory_take_up', ['networkId', 'topic', 'sourceCcasId', 'itemKey', 'ccasId'])
@Check('ck_inventory_take_up_key', 'length(item_key) BETWEEN 1 AND 120')
@Check('ck_inventory_take_up_other', 'source_ccas_id <> ccas_id')
export class InventoryTakeUpRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_inventory_take_up' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  topic!: InventoryTopicCode;

  @Column({ name: 'source_ccas_id', type: 'uuid' })
  sourceCcasId!: string;

  @Column({ name: 'item_key', type: 'text' })
  itemKey!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_inventory_take_up_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'source_ccas_id', foreignKeyConstraintName: 'fk_inventory_take_up_source' })
  source!: Ccas;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_inventory_take_up_ccas' })
  ccas!: Ccas;
}

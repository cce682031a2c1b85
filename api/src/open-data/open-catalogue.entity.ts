import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../network';

/** By what name what a network opens is found: chosen when it first opens something, and never changed, since others keep the address. */
@Entity('open_catalogue')
@Unique('uq_open_catalogue_network', ['networkId'])
@Unique('uq_open_catalogue_slug', ['slug'])
@Check('ck_open_catalogue_slug', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 60`)
@Check('ck_open_catalogue_siret', `siret ~ '^[0-9]{14}$'`)
export class OpenCatalogue {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_open_catalogue' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  slug!: string;

  /** Of the union, which catalogues of the State ask for. */
  @Column({ type: 'text', nullable: true })
  siret!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_open_catalogue_network' })
  network!: Network;
}

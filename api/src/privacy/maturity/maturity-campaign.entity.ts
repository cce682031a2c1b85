import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../../network';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A dated round in which the CCAS of a network assess their maturity. */
@Entity('maturity_campaign')
@Unique('uq_maturity_campaign_title', ['networkId', 'title'])
@Check('ck_maturity_campaign_title', 'length(title) BETWEEN 1 AND 200')
@Check('ck_maturity_campaign_dates', 'starts_on <= ends_on')
export class MaturityCampaign extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_maturity_campaign' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_maturity_campaign_network' })
  network!: Network;
}

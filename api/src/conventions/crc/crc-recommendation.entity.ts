import { CRC_FOLLOW_UPS, type ConventionVolet, type CrcFollowUp } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Ccas, Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';

/** A recommendation of the chambre régionale des comptes to a CCAS. */
@Entity('crc_recommendation')
@Index('ix_crc_recommendation_ccas', ['ccasId'])
@Check('ck_crc_recommendation_body', 'length(body) BETWEEN 1 AND 2000')
@Check('ck_crc_recommendation_follow_up', oneOf('follow_up', CRC_FOLLOW_UPS))
export class CrcRecommendation extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_crc_recommendation' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ name: 'reported_on', type: 'date' })
  reportedOn!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text', nullable: true })
  volet!: ConventionVolet | null;

  @Column({ name: 'follow_up', type: 'text', default: 'open' })
  followUp!: CrcFollowUp;

  @Column({ name: 'follow_up_note', type: 'text', nullable: true })
  followUpNote!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_crc_recommendation_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_crc_recommendation_ccas' })
  ccas!: Ccas;
}

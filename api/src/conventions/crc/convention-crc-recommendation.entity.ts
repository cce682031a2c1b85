import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Convention } from '../convention.entity';
import { CrcRecommendation } from './crc-recommendation.entity';

/** A convention that answers a recommendation of the chambre régionale des comptes. */
@Entity('convention_crc_recommendation')
export class ConventionCrcRecommendation {
  @PrimaryColumn({ name: 'convention_id', type: 'uuid', primaryKeyConstraintName: 'pk_convention_crc_recommendation' })
  conventionId!: string;

  @PrimaryColumn({ name: 'crc_recommendation_id', type: 'uuid', primaryKeyConstraintName: 'pk_convention_crc_recommendation' })
  crcRecommendationId!: string;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_crc_recommendation_convention' })
  convention!: Convention;

  @ManyToOne(() => CrcRecommendation, { nullable: false })
  @JoinColumn({ name: 'crc_recommendation_id', foreignKeyConstraintName: 'fk_convention_crc_recommendation_crc' })
  crcRecommendation!: CrcRecommendation;
}

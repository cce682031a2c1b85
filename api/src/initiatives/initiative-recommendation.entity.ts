import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Initiative } from './initiative.entity';
import { Recommendation } from './plans/recommendation.entity';

/** Which recommendations an initiative serves. */
@Entity('initiative_recommendation')
@Index('ix_initiative_recommendation_recommendation', ['recommendationId'])
export class InitiativeRecommendation {
  @PrimaryColumn({ name: 'initiative_id', type: 'uuid', primaryKeyConstraintName: 'pk_initiative_recommendation' })
  initiativeId!: string;

  @PrimaryColumn({ name: 'recommendation_id', type: 'uuid', primaryKeyConstraintName: 'pk_initiative_recommendation' })
  recommendationId!: string;

  @ManyToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_initiative_recommendation_initiative' })
  initiative!: Initiative;

  @ManyToOne(() => Recommendation, { nullable: false })
  @JoinColumn({ name: 'recommendation_id', foreignKeyConstraintName: 'fk_initiative_recommendation_recommendation' })
  recommendation!: Recommendation;
}

import type { SurveyAnswers } from '@maillage/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { SurveyLink } from './survey-link.entity';

/**
 * What one person answered, under a number that her browser drew. No time, no account, no address, no history, and no version: nothing is to be added here. It is
 * gone when the survey closes.
 */
@Entity('survey_answer')
export class SurveyAnswer {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_survey_answer' })
  id!: string;

  @Index('ix_survey_answer_link')
  @Column({ name: 'link_id', type: 'uuid' })
  linkId!: string;

  @Column({ type: 'jsonb' })
  answers!: SurveyAnswers;

  @ManyToOne(() => SurveyLink, { nullable: false })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_survey_answer_link' })
  link!: SurveyLink;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Survey } from './survey.entity';

/** A number of the results, worked out when the survey closed; null: it may not be told. What may not be told is kept nowhere. */
@Entity('survey_total')
@Check('ck_survey_total_answers', 'answers >= 5')
export class SurveyTotalRow {
  @PrimaryColumn({ name: 'survey_id', type: 'uuid', primaryKeyConstraintName: 'pk_survey_total' })
  surveyId!: string;

  /** `WHOLE_SURVEY`, `BESIDE_EPT`, or the id of an EPT. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_survey_total' })
  place!: string;

  /** Empty: how many answered at the place. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_survey_total' })
  question!: string;

  /** Empty: who left the question out. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_survey_total' })
  option!: string;

  @Column({ type: 'integer', nullable: true })
  answers!: number | null;

  @ManyToOne(() => Survey, { nullable: false })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_survey_total_survey' })
  survey!: Survey;
}

/** Words that somebody wrote, apart from all else that she answered and from where. */
@Entity('survey_text')
@Check('ck_survey_text_text', 'length(text) BETWEEN 1 AND 600')
export class SurveyText {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_survey_text' })
  id!: string;

  @Index('ix_survey_text_survey')
  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column({ type: 'text' })
  question!: string;

  @Column({ type: 'text' })
  text!: string;

  @ManyToOne(() => Survey, { nullable: false })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_survey_text_survey' })
  survey!: Survey;
}

/** A text that the coordination hid: it names somebody. Its history says who hid it, and not what it says. */
@Entity('survey_hidden_text')
@Unique('uq_survey_hidden_text', ['textId'])
export class SurveyHiddenText {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_survey_hidden_text' })
  id!: string;

  @Index('ix_survey_hidden_text_survey')
  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Column({ name: 'text_id', type: 'uuid' })
  textId!: string;

  @ManyToOne(() => Survey, { nullable: false })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_survey_hidden_text_survey' })
  survey!: Survey;

  @ManyToOne(() => SurveyText, { nullable: false })
  @JoinColumn({ name: 'text_id', foreignKeyConstraintName: 'fk_survey_hidden_text_text' })
  text!: SurveyText;
}

import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas } from '../network';
import { TrackedRow } from '../platform/database/tracked-row';
import { Survey } from './survey.entity';

/** A way to answer a survey: of the agents of a CCAS, or of who is at a session. It takes so many answers at most. */
@Entity('survey_link')
@Unique('uq_survey_link_ccas', ['surveyId', 'ccasId'])
@Check('ck_survey_link_of', '(ccas_id IS NULL) <> (label IS NULL)')
@Check('ck_survey_link_label', 'length(label) BETWEEN 1 AND 120')
@Check('ck_survey_link_most', 'most_answers BETWEEN 5 AND 2000')
export class SurveyLink extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_survey_link' })
  id!: string;

  @Column({ name: 'survey_id', type: 'uuid' })
  surveyId!: string;

  @Index('ix_survey_link_ccas')
  @Column({ name: 'ccas_id', type: 'uuid', nullable: true })
  ccasId!: string | null;

  /** What it is called where it is of no CCAS. */
  @Column({ type: 'text', nullable: true })
  label!: string | null;

  @Column({ name: 'most_answers', type: 'integer' })
  mostAnswers!: number;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @ManyToOne(() => Survey, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_survey_link_survey' })
  survey!: Survey;

  @ManyToOne(() => Ccas)
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_survey_link_ccas' })
  ccas!: Ccas | null;
}

/** An address of a link, by the hash of its secret: each time that somebody asks for the address she gets another one, and the others go on. */
@Entity('survey_address')
export class SurveyAddress {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_survey_address' })
  tokenHash!: Buffer;

  @Index('ix_survey_address_link')
  @Column({ name: 'link_id', type: 'uuid' })
  linkId!: string;

  @ManyToOne(() => SurveyLink, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_survey_address_link' })
  link!: SurveyLink;
}

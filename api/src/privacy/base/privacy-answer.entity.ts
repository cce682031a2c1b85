import { PRIVACY_ANSWERS, type PrivacyAnswer as Answer, type PrivacyPoint } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Ccas, Network } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';

const POINT = `point IN ('dpo', 'register', 'processors', 'dpia', 'notices', 'rights', 'breaches',
          'retention', 'security', 'awareness', 'town_agreement', 'cnil_follow_up')`;

/** What a CCAS answers to a point of the base. The row exists once somebody answered: no row is « not known ». */
@Entity('privacy_answer')
@Unique('uq_privacy_answer_point', ['ccasId', 'point'])
@Index('ix_privacy_answer_network', ['networkId'])
@Check('ck_privacy_answer_point', POINT)
@Check('ck_privacy_answer_answer', oneOf('answer', PRIVACY_ANSWERS))
@Check('ck_privacy_answer_not_applicable', `(answer = 'not_applicable') = (not_applicable_reason IS NOT NULL)`)
@Check('ck_privacy_answer_evidence', 'evidence_on <= evidence_ends_on')
@Check('ck_privacy_answer_counts', 'done_count >= 0 AND required_count >= done_count')
export class PrivacyAnswer extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_privacy_answer' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text' })
  point!: PrivacyPoint;

  @Column({ type: 'text' })
  answer!: Answer;

  @Column({ name: 'not_applicable_reason', type: 'text', nullable: true })
  notApplicableReason!: string | null;

  @Column({ name: 'evidence_reference', type: 'text', nullable: true })
  evidenceReference!: string | null;

  @Column({ name: 'evidence_on', type: 'date', nullable: true })
  evidenceOn!: string | null;

  /** Set by hand where the evidence has an end of its own; else it follows from the policy. */
  @Column({ name: 'evidence_ends_on', type: 'date', nullable: true })
  evidenceEndsOn!: string | null;

  @Column({ name: 'done_count', type: 'integer', nullable: true })
  doneCount!: number | null;

  @Column({ name: 'required_count', type: 'integer', nullable: true })
  requiredCount!: number | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_privacy_answer_network' })
  network!: Network;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_privacy_answer_ccas' })
  ccas!: Ccas;
}

/** Every state that an answer was in, kept by a trigger: the base of any past date is read from it. */
@Entity('privacy_answer_history')
export class PrivacyAnswerHistory {
  @PrimaryColumn({ name: 'answer_id', type: 'uuid', primaryKeyConstraintName: 'pk_privacy_answer_history' })
  answerId!: string;

  @PrimaryColumn({ type: 'timestamptz', primaryKeyConstraintName: 'pk_privacy_answer_history' })
  since!: Date;

  @Column({ type: 'text' })
  answer!: Answer;

  @Column({ name: 'evidence_on', type: 'date', nullable: true })
  evidenceOn!: string | null;

  @Column({ name: 'evidence_ends_on', type: 'date', nullable: true })
  evidenceEndsOn!: string | null;

  @ManyToOne(() => PrivacyAnswer, { nullable: false })
  @JoinColumn({ name: 'answer_id', foreignKeyConstraintName: 'fk_privacy_answer_history_answer' })
  privacyAnswer!: PrivacyAnswer;
}

/** Months for which a network lets evidence of a point count; null: it does not expire. No row: the default of libs/domain. */
@Entity('privacy_validity')
@Unique('uq_privacy_validity_point', ['networkId', 'point'])
@Check('ck_privacy_validity_point', POINT)
@Check('ck_privacy_validity_months', 'months BETWEEN 1 AND 120')
export class PrivacyValidity extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_privacy_validity' })
  id!: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId!: string;

  @Column({ type: 'text' })
  point!: PrivacyPoint;

  @Column({ type: 'integer', nullable: true })
  months!: number | null;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_privacy_validity_network' })
  network!: Network;
}

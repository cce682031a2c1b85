import { ADOPTION_STAGES, type AdoptionStage } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../../accounts';
import { Ccas } from '../../network';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Initiative } from '../initiative.entity';

/** How far a CCAS has adopted an initiative. The row exists once somebody gave news (docs/adr/0010-adoption-without-news.md). */
@Entity('adoption')
@Unique('uq_adoption_cell', ['initiativeId', 'ccasId'])
@Index('ix_adoption_ccas', ['ccasId'])
@Index('ix_adoption_blocked', ['initiativeId'], { where: 'blocker IS NOT NULL' })
@Index('ix_adoption_blocker_addressee', ['blockerAddresseeId'], { where: 'blocker_addressee_id IS NOT NULL' })
@Check('ck_adoption_stage', oneOf('stage', ADOPTION_STAGES))
@Check('ck_adoption_not_concerned', `(stage = 'not_concerned') = (not_concerned_reason IS NOT NULL)`)
@Check('ck_adoption_blocker', '(blocker IS NULL) = (blocked_since IS NULL) AND (blocker IS NOT NULL OR blocker_lifted_by IS NULL)')
@Check('ck_adoption_addressee', 'num_nonnulls(blocker_addressee_id, blocker_lifted_by) <= 1')
@Check('ck_adoption_condition', 'blocker IS NOT NULL OR num_nonnulls(blocker_addressee_id, blocker_lifts_when, blocker_review_on, blocker_review_note) = 0')
@Check('ck_adoption_outcome', 'blocker IS NULL OR blocker_outcome IS NULL')
export class Adoption extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_adoption' })
  id!: string;

  @Column({ name: 'initiative_id', type: 'uuid' })
  initiativeId!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text' })
  stage!: AdoptionStage;

  @Column({ name: 'not_concerned_reason', type: 'text', nullable: true })
  notConcernedReason!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', nullable: true })
  blocker!: string | null;

  @Column({ name: 'blocker_lifted_by', type: 'text', nullable: true })
  blockerLiftedBy!: string | null;

  /** Who was asked to lift it. */
  @Column({ name: 'blocker_addressee_id', type: 'uuid', nullable: true })
  blockerAddresseeId!: string | null;

  @Column({ name: 'blocker_lifts_when', type: 'text', nullable: true })
  blockerLiftsWhen!: string | null;

  @Column({ name: 'blocker_review_on', type: 'date', nullable: true })
  blockerReviewOn!: string | null;

  /** With which that day was last put off. */
  @Column({ name: 'blocker_review_note', type: 'text', nullable: true })
  blockerReviewNote!: string | null;

  @Column({ name: 'blocked_since', type: 'date', nullable: true })
  blockedSince!: string | null;

  /** What lifted the last blocker; none while there is one. */
  @Column({ name: 'blocker_outcome', type: 'text', nullable: true })
  blockerOutcome!: string | null;

  @Column({ name: 'last_news_at', type: 'timestamptz', default: () => 'now()' })
  lastNewsAt!: Date;

  /** Who gave the last news; no foreign key, since the product itself can. */
  @Column({ name: 'last_news_by_id', type: 'uuid', nullable: true })
  lastNewsById!: string | null;

  @ManyToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_adoption_initiative' })
  initiative!: Initiative;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'blocker_addressee_id', foreignKeyConstraintName: 'fk_adoption_blocker_addressee' })
  blockerAddressee!: Account | null;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_adoption_ccas' })
  ccas!: Ccas;
}

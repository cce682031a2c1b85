import type { BudgetLine, BudgetResultKind, BudgetStage } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { cents } from '../../platform/database/cents';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Initiative } from '../initiative.entity';

/** What an initiative was to cost and did cost, by account; and what its financial report tells. */
@Entity('initiative_budget')
@Unique('uq_initiative_budget_initiative', ['initiativeId'])
@Check('ck_initiative_budget_stage', `stage IN ('draft', 'forecast_settled', 'actual_settled')`)
@Check('ck_initiative_budget_exercise', 'exercise_ends_on >= exercise_starts_on')
@Check('ck_initiative_budget_result', `result_kind IN ('surplus', 'shortfall', 'earmarked')`)
@Check('ck_initiative_budget_amount', '(result_kind IS NULL) = (result_cents IS NULL) AND result_cents >= 0 AND result_cents < 100000000000000')
export class InitiativeBudget extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_initiative_budget' })
  id!: string;

  @Column({ name: 'initiative_id', type: 'uuid' })
  initiativeId!: string;

  @Column({ type: 'text', default: 'draft' })
  stage!: BudgetStage;

  @Column({ name: 'exercise_starts_on', type: 'date' })
  exerciseStartsOn!: string;

  @Column({ name: 'exercise_ends_on', type: 'date' })
  exerciseEndsOn!: string;

  @Column({ name: 'agreed_report_on', type: 'date', nullable: true })
  agreedReportOn!: string | null;

  @Column({ name: 'report_sent_on', type: 'date', nullable: true })
  reportSentOn!: string | null;

  @Column({ type: 'jsonb', default: '[]' })
  lines!: readonly BudgetLine[];

  @Column({ name: 'result_kind', type: 'text', nullable: true })
  resultKind!: BudgetResultKind | null;

  @Column({ name: 'result_cents', type: 'bigint', nullable: true, transformer: cents })
  resultCents!: number | null;

  @Column({ name: 'result_text', type: 'text', nullable: true })
  resultText!: string | null;

  @Column({ name: 'overhead_key', type: 'text', nullable: true })
  overheadKey!: string | null;

  @Column({ name: 'in_kind_method', type: 'text', nullable: true })
  inKindMethod!: string | null;

  @Column({ type: 'text', nullable: true })
  story!: string | null;

  @Column({ type: 'text', nullable: true })
  people!: string | null;

  @Column({ type: 'text', nullable: true })
  places!: string | null;

  @Column({ type: 'text', nullable: true })
  results!: string | null;

  @OneToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_initiative_budget_initiative' })
  initiative!: Initiative;
}

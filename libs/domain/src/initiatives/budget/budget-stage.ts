import { addMonths, type CivilDateText } from '../../calendar/civil-date';

/** How far a budget has come. What is settled stays as it is until somebody reopens it. */
export const BUDGET_STAGE_MEANINGS = {
  draft: 'The forecast is being prepared.',
  forecast_settled: 'The forecast balances and stays; what happens is entered beside it.',
  actual_settled: 'What happened balances with its result line, and every gap that wants it is explained.',
} as const;
/** How far a budget has come. */
export type BudgetStage = keyof typeof BUDGET_STAGE_MEANINGS;

/** What each stage is called. */
export const BUDGET_STAGE_LABELS: Readonly<Record<BudgetStage, string>> = {
  draft: 'Prévisionnel en préparation',
  forecast_settled: 'Prévisionnel arrêté',
  actual_settled: 'Réalisé arrêté',
};

/** A report is due to each funder within so many months after the exercise. */
export const REPORT_DUE_MONTHS = 6;
/** It is shown among what comes due so many days before. */
export const REPORT_NOTICE_DAYS = 60;

/** The day on which the financial report is due: six months after the exercise, or the day that the agreement says, the earlier. */
export function reportDueOn(exerciseEndsOn: CivilDateText, agreedReportOn: CivilDateText | null): CivilDateText {
  const byLaw = addMonths(exerciseEndsOn, REPORT_DUE_MONTHS);
  return agreedReportOn !== null && agreedReportOn < byLaw ? agreedReportOn : byLaw;
}

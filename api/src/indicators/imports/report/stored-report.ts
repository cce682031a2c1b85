import type { ImportChange, ImportDoubt, ImportIndicatorReport, ImportIssue, ImportReport } from './report.type';

/** With the number of an indicator in place of what is shown of it. */
type Numbered<T> = Omit<T, 'indicator'> & { indicatorId: number };

/** What the column `report` holds. */
export interface StoredReport extends Omit<ImportReport, 'errors' | 'doubts' | 'changes' | 'indicators'> {
  errors: ImportIssue[];
  doubts: Numbered<ImportDoubt>[];
  changes: Numbered<ImportChange>[];
  indicators: Numbered<ImportIndicatorReport>[];
  /** The codes of the file, or the person, tell the year of its geography; else a period that has values keeps the one that it has. */
  isGeographyTold: boolean;
}

/** Errors, doubts and changes that a report lists; its counts count all. */
export const LISTED = 100;

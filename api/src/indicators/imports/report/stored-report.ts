import type { ImportChange, ImportDoubt, ImportIndicatorReport, ImportIssue, ImportNote, ImportReading, ImportReport, ImportSkip } from './report.type';

/** With the number of an indicator in place of what is shown of it. */
type Numbered<T> = Omit<T, 'indicator'> & { indicatorId: number };

/** What the column `report` holds. */
export interface StoredReport extends Omit<ImportReport, 'errors' | 'doubts' | 'changes' | 'indicators' | 'readings' | 'notes' | 'skips'> {
  errors: ImportIssue[];
  doubts: Numbered<ImportDoubt>[];
  changes: Numbered<ImportChange>[];
  indicators: Numbered<ImportIndicatorReport>[];
  /** Absent from the reports of earlier versions, as the two that follow. */
  readings?: Numbered<ImportReading>[];
  notes?: ImportNote[];
  skips?: ImportSkip[];
  /** The codes of the file, or the person, tell the year of its geography; else a period that has values keeps the one that it has. */
  isGeographyTold: boolean;
}

/** The report of values that came from no file of one's own. */
export const emptyReport = () => ({
  ...{ networkMatched: 0, networkExpected: 0, formerCount: 0, outsideNetworkCount: 0, unknownTerritoryCount: 0, unknownCodes: [] },
  ...{ errorCount: 0, doubtCount: 0, keptCount: null, errors: [], doubts: [], isGeographyTold: false },
});

/** Errors, doubts and changes that a report lists; its counts count all. */
export const LISTED = 100;

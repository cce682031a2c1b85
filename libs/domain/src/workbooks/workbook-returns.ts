import { DAY_MS } from '../calendar/durations';

/** Where a workbook that came back stands. */
export const WORKBOOK_RETURN_STATUSES = {
  comparing: 'It is compared with what was exported, and with what stands.',
  ready: 'What it would change is told; nothing is changed.',
  applying: 'It is being applied.',
  applied: 'What it changes is changed.',
  undoing: 'It is being undone.',
  undone: 'What it had changed is as before, save what was changed since.',
  failed: 'It could not be compared, applied or undone: nothing of that was kept.',
} as const satisfies Record<string, string>;

/** Where a workbook that came back stands. */
export type WorkbookReturnStatus = keyof typeof WORKBOOK_RETURN_STATUSES;

/** Why a workbook that came back could not be worked on. */
export const WORKBOOK_FAILURES = {
  not_ours: 'It is no workbook of this network that this person may read.',
  unexpected: 'Something else; the log has it.',
} as const satisfies Record<string, string>;

/** Why a workbook that came back could not be worked on. */
export type WorkbookFailure = keyof typeof WORKBOOK_FAILURES;

/** As what files workbooks go out. */
export const WORKBOOK_FORMATS = { xlsx: 'A workbook for a spreadsheet.', csv: 'A text for a spreadsheet: one sheet.' } as const satisfies Record<
  string,
  string
>;

/** As what file a workbook goes out. */
export type WorkbookFormat = keyof typeof WORKBOOK_FORMATS;

/** How long it is kept what a workbook said when it was taken out: last year's may still come back. */
export const WORKBOOK_EXPORT_KEPT_MS = 400 * DAY_MS;
/** How long the report of a workbook that came back is kept, and it can be undone. */
export const WORKBOOK_RETURN_KEPT_MS = 30 * DAY_MS;
/** Largest file that is taken back. */
export const MAX_WORKBOOK_BYTES = 20 * 1024 * 1024;
/** What is said of a workbook that goes out, in characters; and how many a person has written or brings back. */
export const WORKBOOK_LIMITS = { filterName: 60, filterValue: 200, selected: 60, exportsAtOnce: 3, exportsADay: 100, returnsADay: 100 } as const;
/** How many changes, conflicts and refusals of a return are shown one by one; all are counted. */
export const WORKBOOK_LISTED = 500;

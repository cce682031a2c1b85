/**
 * Why no sheet of a file can be read: under a password · a format of spreadsheets that is none of ours (XLS, XLSB) · larger than what is taken
 * into memory · a cell is filled so far away that the rectangle up to it is too large · broken, or no workbook at all.
 */
export type WorkbookProblem = 'PROTECTED' | 'OTHER_FORMAT' | 'TOO_LARGE' | 'TOO_SPREAD' | 'DAMAGED';

/** The workbook as a whole cannot be read. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

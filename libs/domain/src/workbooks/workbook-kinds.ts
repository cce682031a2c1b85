/** The workbooks that can be taken out, filled in elsewhere and brought back, each with what it holds; a feature declares its kinds. */
export const WORKBOOK_KINDS = {
  matrix: 'The matrix of a plan: how far each CCAS is with each initiative.',
  initiatives: 'The initiatives of a plan, with their milestones and their funding.',
} as const satisfies Record<string, string>;

/** A workbook that can be taken out and brought back. */
export type WorkbookKind = keyof typeof WORKBOOK_KINDS;

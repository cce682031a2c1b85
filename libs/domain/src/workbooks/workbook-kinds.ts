/** The workbooks that can be taken out, filled in elsewhere and brought back, each with what it holds; a feature declares its kinds. */
export const WORKBOOK_KINDS = {
  matrix: 'The matrix of a plan: how far each CCAS is with each initiative.',
  initiatives: 'The initiatives of a plan, with their milestones and their funding.',
  convention_register: 'The register of conventions, with who signs and their acts.',
  privacy_base: 'The RGPD base: what each CCAS answers to each point.',
  campaign_answers: 'What an update campaign asks of each CCAS, and what is said of it.',
} as const satisfies Record<string, string>;

/** A workbook that can be taken out and brought back. */
export type WorkbookKind = keyof typeof WORKBOOK_KINDS;

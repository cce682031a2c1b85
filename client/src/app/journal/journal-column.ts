/**
 * How a value of the journal, which arrives as text, is read to people.
 * `context`: the sentence or the page already says it (the initiative, the CCAS, the date of the entry itself), so no line is shown.
 */
export type ValueKind =
  | 'text'
  | 'longText'
  | 'number'
  | 'euros'
  | 'boolean'
  | 'date'
  | 'dateTime'
  | 'secret'
  | 'reference'
  | 'context'
  | 'stage'
  | 'weather'
  | 'officeFunction'
  | 'ccasKind'
  | 'milestoneKind'
  | 'role'
  | 'conventionKind'
  | 'conventionAct'
  | 'conventionRenewal'
  | 'volet'
  | 'voletCoverage'
  | 'partySide'
  | 'crcFollowUp'
  | 'privacyPoint'
  | 'privacyAnswer'
  | 'maturityActivity'
  | 'dpoMode'
  | 'cnilProcedure'
  | 'filePurpose'
  | 'publishedFigure'
  | 'numbers'
  | 'period'
  | 'indicatorDirection'
  | 'indicatorTheme'
  | 'periodicity'
  | 'aggregation'
  | 'valueState';

export interface JournalColumn {
  readonly label: string;
  readonly kind: ValueKind;
}

/** A column by its French name. */
export const column = (label: string, kind: ValueKind = 'text'): JournalColumn => ({ label, kind });

/** What the sentence or the page says already. */
export const CCAS = column('CCAS', 'context');
export const NETWORK = column('Réseau', 'context');

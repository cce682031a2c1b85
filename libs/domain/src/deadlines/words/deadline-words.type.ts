/** What is to be done about a deadline, with its day; `late` when that day is past and the act is no longer the same. */
export interface DeadlineWords {
  readonly label: string;
  readonly todo: (day: string) => string;
  readonly late?: (day: string) => string;
  /** What its button says; « Ouvrir » without. */
  readonly act?: string;
}

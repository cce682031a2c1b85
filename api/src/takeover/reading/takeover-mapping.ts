import { type AdoptionStage, searchForm, type TakeoverLayout, type TakeoverMatter, type TakeoverRole } from '@maillage/domain';

/** What a person says that a word of the workbook means. */
export interface TakeoverDecision {
  readonly matter: TakeoverMatter;
  /** As it stands in the workbook, whatever the case, accents and spaces. */
  readonly word: string;
  /** It means nothing: no news, no CCAS, nobody. */
  readonly isLeft: boolean;
  /** Of a state. */
  readonly stage: AdoptionStage | null;
  /** Of a CCAS. */
  readonly ccasId: string | null;
  /** Of a person; without it, and not left, her name stays as it is written. */
  readonly accountId: string | null;
}

/** What a person says of a workbook. */
export interface TakeoverMapping {
  readonly sheet: string;
  /** From 1, as the spreadsheet counts. */
  readonly headerRow: number;
  readonly layout: TakeoverLayout;
  readonly readsHidden: boolean;
  /** Roles of columns, by their places from 0; those that are not there are left. */
  readonly columns: readonly { readonly column: number; readonly role: TakeoverRole }[];
  readonly decisions: readonly TakeoverDecision[];
  /** An existing plan of the network; else one of that year and title is made. */
  readonly planId: string | null;
  readonly planYear: number;
  readonly planTitle: string;
  /** Name under which she wants it remembered once it is applied. */
  readonly rememberAs?: string | null;
}

/** By which words are one: « En cours », « en  cours » and « EN COURS ». */
export function wordKey(matter: TakeoverMatter, word: string): string {
  const form = searchForm(word);
  let end = form.length;
  // no expression: from each of many dots it would try anew
  while (end > 0 && '.…'.includes(form.charAt(end - 1))) end--;
  return `${matter} ${form.slice(0, end)}`;
}

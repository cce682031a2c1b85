/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a CCAS has adopted an initiative. No stage at all: no news. */
export type AdoptionStage =
  /** In place and assessed. */
  | 'assessed'
  /** Committed. */
  | 'committed'
  /** In place. */
  | 'in_place'
  /** Informed. */
  | 'informed'
  /** Not concerned, for a reason that is told. */
  | 'not_concerned'
  /** To be contacted. */
  | 'to_contact'
  /** Volunteer. */
  | 'volunteer';

/** A takeover to apply, as it was shown. */
export type ApplyTakeoverInput = {
  /** The takeover. */
  id: string;
  /** Name under which the network remembers the mapping for workbooks with these headers; null: it does not. */
  rememberAs?: string | null | undefined;
  /** Revision that the person saw. */
  revision: number;
};

/** What a person says of a workbook so far. */
export type SaveTakeoverInput = {
  /** What the columns mean; null: to be guessed. */
  columns?: Array<TakeoverColumnInput> | null | undefined;
  /** What words mean, beside what was said of others; one that says nothing takes back what was said. */
  decisions: Array<TakeoverDecisionInput>;
  /** Row of the headers, from 1; null: to be guessed. */
  headerRow?: number | null | undefined;
  /** The takeover. */
  id: string;
  /** How the sheet lies; null: to be guessed. */
  layout?: TakeoverLayout | null | undefined;
  /** An existing plan of the network; null: one of that year and title is made. */
  planId?: string | null | undefined;
  /** Its title. */
  planTitle: string;
  /** Year of the plan to make. */
  planYear: number;
  /** Whether hidden rows and columns are read. */
  readsHidden: boolean;
  /** Name under which it is to be remembered once it is applied; null: it is not. */
  rememberAs?: string | null | undefined;
  /** Revision that the person saw. */
  revision: number;
  /** Name of the sheet; that of a table of text is empty. */
  sheet: string;
};

/** What there is to know of how a file was read. */
export type SpreadsheetNoteKind =
  /** Texts are longer than anything that is read: they are cut. */
  | 'cells_cut'
  /** Objects of other programs stand in the file: they are left unread. */
  | 'embedded'
  /** Cells show an error. */
  | 'errors'
  /** Formulas point at other files: the results that the file keeps of them are read, nothing is fetched. */
  | 'external_links'
  /** Formulas keep no result: the workbook was never computed. */
  | 'formulas_without_result'
  /** Columns are hidden. */
  | 'hidden_columns'
  /** Rows are hidden, by hand or by a filter. */
  | 'hidden_rows'
  /** A line of a text is longer than any: it is left out. */
  | 'line_too_long'
  /** The file holds macros: none is read or run. */
  | 'macros'
  /** Ranges are merged: each says what its first cell says. */
  | 'merged'
  /** Sheets that are no tables (charts, dialogues) are left unread. */
  | 'other_sheets'
  /** A quote of a text is never closed: the line is left out. */
  | 'quote_unclosed'
  /** Bytes of a text are no characters. */
  | 'text_damaged';

/** How it is known what a word means. */
export type TakeoverCertainty =
  /** A person said it. */
  | 'decided'
  /** It may mean one of several: it is asked, and left until it is said. */
  | 'doubtful'
  /** It usually means that: it holds until a person says otherwise. */
  | 'suggested'
  /** It is the very name or code. */
  | 'sure'
  /** It is not known: it is asked, and left until it is said. */
  | 'unknown';

/** What a column means. */
export type TakeoverColumnInput = {
  /** Its place in the sheet, from 0. */
  column: number;
  /** What it means. */
  role: TakeoverRole;
};

/** What a word of the workbook means, wherever it stands. */
export type TakeoverDecisionInput = {
  /** The account, of a person; without it her name stays as it is written. */
  accountId?: string | null | undefined;
  /** The CCAS, of a name of one. */
  ccasId?: string | null | undefined;
  /** It means nothing: no news, no CCAS, nobody. */
  isLeft?: boolean;
  /** What it is about. */
  matter: TakeoverMatter;
  /** The stage, of a state. */
  stage?: AdoptionStage | null | undefined;
  /** The word, as it stands there. */
  word: string;
};

/** How a sheet lies. */
export type TakeoverLayout =
  /** A row is a CCAS; some columns are initiatives. */
  | 'ccas'
  /** A row is an initiative; some columns may be CCAS. */
  | 'initiatives'
  /** A row is an initiative at a CCAS: a title, a CCAS and a state. */
  | 'pairs';

/** What a word of a workbook is about. */
export type TakeoverMatter =
  /** A CCAS. */
  | 'ccas'
  /** Somebody who carries an initiative, or stands in. */
  | 'person'
  /** How far a CCAS is with an initiative. */
  | 'state';

/** Why a cell or a row of a workbook is left. */
export type TakeoverRefusal =
  /** The CCAS stands there twice: the first place counts. */
  | 'ccas_twice'
  /** It is not said which CCAS is meant. */
  | 'ccas_undecided'
  /** A day cannot be read. */
  | 'date_unreadable'
  /** The last day comes before the first: both are left. */
  | 'end_before_start'
  /** The cell shows an error. */
  | 'error_cell'
  /** The formula keeps no result. */
  | 'formula_without_result'
  /** The plan has an initiative of that title: it stays as it is, and takes the states that nobody gave yet. */
  | 'initiative_known'
  /** A number is taken: the next free one is taken. */
  | 'number_taken'
  /** A number is none from 1 to 999: the next free one is taken. */
  | 'number_unreadable'
  /** It is not said who is meant. */
  | 'person_undecided'
  /** The CCAS gave news of the initiative already: they stay. */
  | 'state_known'
  /** It is not said what the word means. */
  | 'state_undecided'
  /** A text is too long: it is cut. */
  | 'text_too_long'
  /** A row has values and no title. */
  | 'title_missing'
  /** A title is too long. */
  | 'title_too_long'
  /** A title stands there twice: the first row counts. */
  | 'title_twice'
  /** More initiatives than a plan takes at once. */
  | 'too_many';

/** What a column means. */
export type TakeoverRole =
  /** Names or codes of CCAS. */
  | 'ccas'
  /** Who stands in. */
  | 'deputy'
  /** Their last days. */
  | 'ends_on'
  /** It is left unread. */
  | 'left'
  /** Days of a milestone that bears the name of the column. */
  | 'milestone'
  /** Numbers of initiatives. */
  | 'number'
  /** Who carries them. */
  | 'owner'
  /** What they are for. */
  | 'purpose'
  /** Their first days. */
  | 'starts_on'
  /** States: of the CCAS, or of the initiative, whose name the column bears; of both that the row names where a row is a pair. */
  | 'state'
  /** Titles of initiatives. */
  | 'title';

/** Where the takeover of a workbook stands. */
export type TakeoverState =
  /** It was made. */
  | 'applied'
  /** What was shown is being made. */
  | 'applying'
  /** It was given up before anything was made. */
  | 'given_up'
  /** The file was read; a person says what its columns and words mean. Nothing is made yet. */
  | 'mapping'
  /** It is being taken back. */
  | 'undoing'
  /** It was taken back. */
  | 'undone';

export type TakeoverFieldsFragment = { id: string, networkId: string, fileName: string, state: Types.TakeoverState, createdAt: string, createdByName: string, revision: number, progress: number, failure: string | null, planId: string | null, appliedAt: string | null, appliedByName: string | null, undoneAt: string | null, undoneByName: string | null, madeCounts: { initiatives: number, milestones: number, states: number, left: number } | null };

export type TakeoverContentFieldsFragment = { isDate1904: boolean, sheet: string, headerRow: number, guessedHeaderRow: number, layout: Types.TakeoverLayout, readsHidden: boolean, head: Array<Array<string>>, undecidedCount: number, planId: string | null, planYear: number, planTitle: string, rememberedName: string | null, rememberAs: string | null, notes: Array<{ kind: Types.SpreadsheetNoteKind, cell: string | null, count: number }>, sheets: Array<{ name: string, isHidden: boolean, rowCount: number, notes: Array<{ kind: Types.SpreadsheetNoteKind, cell: string | null, count: number }> }>, columns: Array<{ column: number, letter: string, header: string, role: Types.TakeoverRole, suggestedRole: Types.TakeoverRole, samples: Array<string> }>, words: Array<{ matter: Types.TakeoverMatter, word: string, count: number, cell: string, certainty: Types.TakeoverCertainty, isLeft: boolean, stage: Types.AdoptionStage | null, ccasId: string | null, accountId: string | null, candidateIds: Array<string> }>, initiatives: Array<{ cell: string, isKnown: boolean, number: number | null, title: string, ownerName: string | null, milestoneCount: number, stateCount: number }>, refusals: Array<{ reason: Types.TakeoverRefusal, cell: string, found: string | null, cells: number }>, counts: { initiatives: number, milestones: number, states: number, left: number }, plans: Array<{ id: string, name: string, year: number }>, ccas: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> };

export type TakeoversQueryVariables = Exact<{
  networkId: string;
}>;


export type TakeoversQuery = { takeovers: Array<{ id: string, networkId: string, fileName: string, state: Types.TakeoverState, createdAt: string, createdByName: string, revision: number, progress: number, failure: string | null, planId: string | null, appliedAt: string | null, appliedByName: string | null, undoneAt: string | null, undoneByName: string | null, madeCounts: { initiatives: number, milestones: number, states: number, left: number } | null }> };

export type TakeoverQueryVariables = Exact<{
  id: string;
}>;


export type TakeoverQuery = { takeover: { id: string, networkId: string, fileName: string, state: Types.TakeoverState, createdAt: string, createdByName: string, revision: number, progress: number, failure: string | null, planId: string | null, appliedAt: string | null, appliedByName: string | null, undoneAt: string | null, undoneByName: string | null, content: { isDate1904: boolean, sheet: string, headerRow: number, guessedHeaderRow: number, layout: Types.TakeoverLayout, readsHidden: boolean, head: Array<Array<string>>, undecidedCount: number, planId: string | null, planYear: number, planTitle: string, rememberedName: string | null, rememberAs: string | null, notes: Array<{ kind: Types.SpreadsheetNoteKind, cell: string | null, count: number }>, sheets: Array<{ name: string, isHidden: boolean, rowCount: number, notes: Array<{ kind: Types.SpreadsheetNoteKind, cell: string | null, count: number }> }>, columns: Array<{ column: number, letter: string, header: string, role: Types.TakeoverRole, suggestedRole: Types.TakeoverRole, samples: Array<string> }>, words: Array<{ matter: Types.TakeoverMatter, word: string, count: number, cell: string, certainty: Types.TakeoverCertainty, isLeft: boolean, stage: Types.AdoptionStage | null, ccasId: string | null, accountId: string | null, candidateIds: Array<string> }>, initiatives: Array<{ cell: string, isKnown: boolean, number: number | null, title: string, ownerName: string | null, milestoneCount: number, stateCount: number }>, refusals: Array<{ reason: Types.TakeoverRefusal, cell: string, found: string | null, cells: number }>, counts: { initiatives: number, milestones: number, states: number, left: number }, plans: Array<{ id: string, name: string, year: number }>, ccas: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> } | null, madeCounts: { initiatives: number, milestones: number, states: number, left: number } | null } };

export type SaveTakeoverMutationVariables = Exact<{
  input: Types.SaveTakeoverInput;
}>;


export type SaveTakeoverMutation = { saveTakeover: { id: string, networkId: string, fileName: string, state: Types.TakeoverState, createdAt: string, createdByName: string, revision: number, progress: number, failure: string | null, planId: string | null, appliedAt: string | null, appliedByName: string | null, undoneAt: string | null, undoneByName: string | null, content: { isDate1904: boolean, sheet: string, headerRow: number, guessedHeaderRow: number, layout: Types.TakeoverLayout, readsHidden: boolean, head: Array<Array<string>>, undecidedCount: number, planId: string | null, planYear: number, planTitle: string, rememberedName: string | null, rememberAs: string | null, notes: Array<{ kind: Types.SpreadsheetNoteKind, cell: string | null, count: number }>, sheets: Array<{ name: string, isHidden: boolean, rowCount: number, notes: Array<{ kind: Types.SpreadsheetNoteKind, cell: string | null, count: number }> }>, columns: Array<{ column: number, letter: string, header: string, role: Types.TakeoverRole, suggestedRole: Types.TakeoverRole, samples: Array<string> }>, words: Array<{ matter: Types.TakeoverMatter, word: string, count: number, cell: string, certainty: Types.TakeoverCertainty, isLeft: boolean, stage: Types.AdoptionStage | null, ccasId: string | null, accountId: string | null, candidateIds: Array<string> }>, initiatives: Array<{ cell: string, isKnown: boolean, number: number | null, title: string, ownerName: string | null, milestoneCount: number, stateCount: number }>, refusals: Array<{ reason: Types.TakeoverRefusal, cell: string, found: string | null, cells: number }>, counts: { initiatives: number, milestones: number, states: number, left: number }, plans: Array<{ id: string, name: string, year: number }>, ccas: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> } | null, madeCounts: { initiatives: number, milestones: number, states: number, left: number } | null } };

export type ApplyTakeoverMutationVariables = Exact<{
  input: Types.ApplyTakeoverInput;
}>;


export type ApplyTakeoverMutation = { applyTakeover: { id: string, networkId: string, fileName: string, state: Types.TakeoverState, createdAt: string, createdByName: string, revision: number, progress: number, failure: string | null, planId: string | null, appliedAt: string | null, appliedByName: string | null, undoneAt: string | null, undoneByName: string | null, madeCounts: { initiatives: number, milestones: number, states: number, left: number } | null } };

export type UndoTakeoverMutationVariables = Exact<{
  id: string;
}>;


export type UndoTakeoverMutation = { undoTakeover: { id: string, networkId: string, fileName: string, state: Types.TakeoverState, createdAt: string, createdByName: string, revision: number, progress: number, failure: string | null, planId: string | null, appliedAt: string | null, appliedByName: string | null, undoneAt: string | null, undoneByName: string | null, madeCounts: { initiatives: number, milestones: number, states: number, left: number } | null } };

export type GiveUpTakeoverMutationVariables = Exact<{
  id: string;
}>;


export type GiveUpTakeoverMutation = { giveUpTakeover: boolean };

export const TakeoverFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Takeover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"madeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}}]}}]} as unknown as DocumentNode<TakeoverFieldsFragment, unknown>;
export const TakeoverContentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverContentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeoverContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDate1904"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"guessedHeaderRow"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"readsHidden"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedRole"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isLeft"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"candidateIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"isKnown"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"stateCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"planTitle"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedName"}},{"kind":"Field","name":{"kind":"Name","value":"rememberAs"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TakeoverContentFieldsFragment, unknown>;
export const TakeoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Takeovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Takeover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"madeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}}]}}]} as unknown as DocumentNode<TakeoversQuery, TakeoversQueryVariables>;
export const TakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Takeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverFields"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverContentFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Takeover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"madeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverContentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeoverContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDate1904"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"guessedHeaderRow"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"readsHidden"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedRole"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isLeft"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"candidateIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"isKnown"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"stateCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"planTitle"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedName"}},{"kind":"Field","name":{"kind":"Name","value":"rememberAs"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TakeoverQuery, TakeoverQueryVariables>;
export const SaveTakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTakeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTakeoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTakeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverFields"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverContentFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Takeover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"madeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverContentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakeoverContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDate1904"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"guessedHeaderRow"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"readsHidden"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedRole"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isLeft"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"candidateIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undecidedCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"isKnown"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneCount"}},{"kind":"Field","name":{"kind":"Name","value":"stateCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"planTitle"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedName"}},{"kind":"Field","name":{"kind":"Name","value":"rememberAs"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SaveTakeoverMutation, SaveTakeoverMutationVariables>;
export const ApplyTakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyTakeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyTakeoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyTakeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Takeover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"madeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}}]}}]} as unknown as DocumentNode<ApplyTakeoverMutation, ApplyTakeoverMutationVariables>;
export const UndoTakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoTakeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoTakeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakeoverFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakeoverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Takeover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"madeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}}]}}]} as unknown as DocumentNode<UndoTakeoverMutation, UndoTakeoverMutationVariables>;
export const GiveUpTakeoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveUpTakeover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveUpTakeover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<GiveUpTakeoverMutation, GiveUpTakeoverMutationVariables>;
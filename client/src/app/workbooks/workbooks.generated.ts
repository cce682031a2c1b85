/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A workbook to apply, as it was shown. */
export type ApplyWorkbookInput = {
  /** The return. */
  id: string;
  /** Number of the report that the person saw. */
  reportNumber: number;
  /** Conflicts in which the value of the file is taken, by their keys; in all others what stands stays. */
  taken: Array<string>;
};

/** A workbook to take out. */
export type ExportWorkbookInput = {
  /** Filters and scope that the page has on, 20 at most. */
  filters: Array<WorkbookFilterInput>;
  /** As what file. */
  format?: WorkbookFormat;
  /** Which workbook. */
  kind: WorkbookKind;
  /** The network. */
  networkId: string;
  /** What the page shows; of what is not named, all. */
  selection: Array<WorkbookSelectionInput>;
};

/** Why a workbook could not be worked on. */
export type WorkbookFailure =
  /** It is no workbook of this network that this person may read. */
  | 'not_ours'
  /** Something else; the log has it. */
  | 'unexpected';

/** A filter that the page has on, in its words: it is written on each sheet. */
export type WorkbookFilterInput = {
  /** What is filtered, 60 characters at most. */
  name: string;
  /** By what, 200 characters at most. */
  value: string;
};

/** As what file a workbook goes out. */
export type WorkbookFormat =
  /** A text for a spreadsheet: one sheet. */
  | 'csv'
  /** A workbook for a spreadsheet. */
  | 'xlsx';

/** A workbook that can be taken out and brought back. */
export type WorkbookKind =
  /** What an update campaign asks of each CCAS, and what is said of it. */
  | 'campaign_answers'
  /** The register of conventions, with who signs and their acts. */
  | 'convention_register'
  /** The initiatives of a plan, with their milestones and their funding. */
  | 'initiatives'
  /** The matrix of a plan: how far each CCAS is with each initiative. */
  | 'matrix'
  /** The RGPD base: what each CCAS answers to each point. */
  | 'privacy_base';

/** Why something of a workbook is not taken. */
export type WorkbookRefusal =
  /** cell error */
  | 'CELL_ERROR'
  /** cell formula */
  | 'CELL_FORMULA'
  /** cell merged */
  | 'CELL_MERGED'
  /** choice ambiguous */
  | 'CHOICE_AMBIGUOUS'
  /** choice unknown */
  | 'CHOICE_UNKNOWN'
  /** column twice */
  | 'COLUMN_TWICE'
  /** column unknown */
  | 'COLUMN_UNKNOWN'
  /** date impossible */
  | 'DATE_IMPOSSIBLE'
  /** date incomplete */
  | 'DATE_INCOMPLETE'
  /** date out of range */
  | 'DATE_OUT_OF_RANGE'
  /** date short year */
  | 'DATE_SHORT_YEAR'
  /** date unreadable */
  | 'DATE_UNREADABLE'
  /** locked */
  | 'LOCKED'
  /** money decimals */
  | 'MONEY_DECIMALS'
  /** not editable */
  | 'NOT_EDITABLE'
  /** number ambiguous */
  | 'NUMBER_AMBIGUOUS'
  /** number approximate */
  | 'NUMBER_APPROXIMATE'
  /** number not whole */
  | 'NUMBER_NOT_WHOLE'
  /** number range */
  | 'NUMBER_RANGE'
  /** number unreadable */
  | 'NUMBER_UNREADABLE'
  /** required */
  | 'REQUIRED'
  /** row added */
  | 'ROW_ADDED'
  /** row gone */
  | 'ROW_GONE'
  /** row mixed */
  | 'ROW_MIXED'
  /** row twice */
  | 'ROW_TWICE'
  /** row unknown */
  | 'ROW_UNKNOWN'
  /** rule */
  | 'RULE'
  /** too long */
  | 'TOO_LONG'
  /** yes no unreadable */
  | 'YES_NO_UNREADABLE';

/** Where a workbook that came back stands. */
export type WorkbookReturnStatus =
  /** What it changes is changed. */
  | 'applied'
  /** It is being applied. */
  | 'applying'
  /** It is compared with what was exported, and with what stands. */
  | 'comparing'
  /** It could not be compared, applied or undone: nothing of that was kept. */
  | 'failed'
  /** What it would change is told; nothing is changed. */
  | 'ready'
  /** It is being undone. */
  | 'undoing'
  /** What it had changed is as before, save what was changed since. */
  | 'undone';

/** Part of what the page shows, by ids. */
export type WorkbookSelectionInput = {
  /** The ids, 5,000 at most. What the person does not read is left out. */
  ids: Array<string>;
  /** Of what they are: `plan`, `initiatives`, `ccas`… */
  of: string;
};

export type WorkbookReturnFieldsFragment = { id: string, kind: Types.WorkbookKind, fileName: string, status: Types.WorkbookReturnStatus, failure: Types.WorkbookFailure | null, progressRatio: number, isChangedSince: boolean, createdAt: string, appliedAt: string | null, appliedCount: number | null, undoneAt: string | null, restoredCount: number | null };

export type WorkbookExportQueryVariables = Exact<{
  id: string;
}>;


export type WorkbookExportQuery = { workbookExport: { id: string, isReady: boolean, isFailed: boolean, fileName: string | null } };

export type WorkbookReturnsQueryVariables = Exact<{
  networkId: string;
}>;


export type WorkbookReturnsQuery = { workbookReturns: Array<{ id: string, kind: Types.WorkbookKind, fileName: string, status: Types.WorkbookReturnStatus, failure: Types.WorkbookFailure | null, progressRatio: number, isChangedSince: boolean, createdAt: string, appliedAt: string | null, appliedCount: number | null, undoneAt: string | null, restoredCount: number | null }> };

export type WorkbookReturnQueryVariables = Exact<{
  id: string;
}>;


export type WorkbookReturnQuery = { workbookReturn: { taken: Array<string>, id: string, kind: Types.WorkbookKind, fileName: string, status: Types.WorkbookReturnStatus, failure: Types.WorkbookFailure | null, progressRatio: number, isChangedSince: boolean, createdAt: string, appliedAt: string | null, appliedCount: number | null, undoneAt: string | null, restoredCount: number | null, filters: Array<{ name: string, value: string }>, report: { number: number, exportedAt: string | null, exportedByName: string | null, isAgainstNowOnly: boolean, already: number, changesCount: number, conflictsCount: number, refusalsCount: number, sheets: Array<{ name: string, isMissing: boolean, missingColumns: Array<string>, missingRowsCount: number, missingRows: Array<string>, addedRowsCount: number, whereToAdd: string }>, changes: Array<{ key: string, sheetName: string, cell: string | null, rowName: string, columnTitle: string, before: string, after: string }>, conflicts: Array<{ key: string, sheetName: string, cell: string | null, rowName: string, columnTitle: string, base: string, now: string, file: string, changedByName: string | null, changedAt: string | null }>, refusals: Array<{ sheetName: string, cell: string | null, rowName: string, columnTitle: string, code: Types.WorkbookRefusal, reason: string | null, found: string }> } | null } };

export type ExportWorkbookMutationVariables = Exact<{
  input: Types.ExportWorkbookInput;
}>;


export type ExportWorkbookMutation = { exportWorkbook: { id: string } };

export type ChooseInWorkbookMutationVariables = Exact<{
  input: Types.ApplyWorkbookInput;
}>;


export type ChooseInWorkbookMutation = { chooseInWorkbook: boolean };

export type ApplyWorkbookMutationVariables = Exact<{
  input: Types.ApplyWorkbookInput;
}>;


export type ApplyWorkbookMutation = { applyWorkbook: { id: string, status: Types.WorkbookReturnStatus } };

export type UndoWorkbookMutationVariables = Exact<{
  id: string;
}>;


export type UndoWorkbookMutation = { undoWorkbook: { id: string, status: Types.WorkbookReturnStatus } };

export const WorkbookReturnFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkbookReturnFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkbookReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"isChangedSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}}]} as unknown as DocumentNode<WorkbookReturnFieldsFragment, unknown>;
export const WorkbookExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkbookExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workbookExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isReady"}},{"kind":"Field","name":{"kind":"Name","value":"isFailed"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<WorkbookExportQuery, WorkbookExportQueryVariables>;
export const WorkbookReturnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkbookReturns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workbookReturns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkbookReturnFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkbookReturnFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkbookReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"isChangedSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}}]} as unknown as DocumentNode<WorkbookReturnsQuery, WorkbookReturnsQueryVariables>;
export const WorkbookReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkbookReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workbookReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkbookReturnFields"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"exportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"exportedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAgainstNowOnly"}},{"kind":"Field","name":{"kind":"Name","value":"already"}},{"kind":"Field","name":{"kind":"Name","value":"changesCount"}},{"kind":"Field","name":{"kind":"Name","value":"conflictsCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusalsCount"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMissing"}},{"kind":"Field","name":{"kind":"Name","value":"missingColumns"}},{"kind":"Field","name":{"kind":"Name","value":"missingRowsCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingRows"}},{"kind":"Field","name":{"kind":"Name","value":"addedRowsCount"}},{"kind":"Field","name":{"kind":"Name","value":"whereToAdd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sheetName"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"columnTitle"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sheetName"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"columnTitle"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheetName"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"columnTitle"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkbookReturnFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkbookReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"isChangedSince"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}}]} as unknown as DocumentNode<WorkbookReturnQuery, WorkbookReturnQueryVariables>;
export const ExportWorkbookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportWorkbook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportWorkbookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportWorkbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExportWorkbookMutation, ExportWorkbookMutationVariables>;
export const ChooseInWorkbookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseInWorkbook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyWorkbookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseInWorkbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ChooseInWorkbookMutation, ChooseInWorkbookMutationVariables>;
export const ApplyWorkbookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyWorkbook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyWorkbookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyWorkbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ApplyWorkbookMutation, ApplyWorkbookMutationVariables>;
export const UndoWorkbookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoWorkbook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoWorkbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<UndoWorkbookMutation, UndoWorkbookMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An import to apply. */
export type ConfirmImportInput = {
  /** Whether the person looked at the unlikely values. */
  areDoubtsAccepted: boolean;
  /** The import. */
  id: number;
};

/** What of a file stands for which indicator. */
export type ImportColumnInput = {
  /** Header of the column; in a long table what `indicatorColumn` says, or empty where the file has one indicator alone. */
  column: string;
  /** Code of the indicator. */
  indicatorCode: string;
};

/** What stands before decimals in a table. */
export type ImportDecimalMark =
  /** 43,2; a dot stands between thousands then. */
  | 'comma'
  /** 43.2; a comma stands between thousands then. */
  | 'dot';

/** Why a value is unlikely. */
export type ImportDoubtKind =
  /** None, where a value is known. */
  | 'emptied'
  /** Not what the communes add up to. */
  | 'off_total'
  /** Outside of the bounds of its indicator. */
  | 'out_of_bounds'
  /** Ten times the value of the period before, or more; or a tenth of it, or less. */
  | 'tenfold'
  /** Ten times the value that is known of the same period, or more; or a tenth of it, or less. */
  | 'tenfold_of_known'
  /** 0, where another value is known, or was one period before. */
  | 'zeroed';

/** Rows to keep: those where the column says so. */
export type ImportFilterInput = {
  /** Header of the column. */
  column: string;
  /** What it says in the rows to keep. */
  value: string;
};

/** How values stand in a table. */
export type ImportLayout =
  /** A row per value: one column has the value, another says of which indicator. */
  | 'long'
  /** A column per indicator. */
  | 'wide';

/** How the table of an import is to be read. */
export type ImportMappingInput = {
  /** What stands for which indicator, 500 at most. */
  columns: Array<ImportColumnInput>;
  /** What stands before decimals, for cells that could be two numbers (31,402) and that no other cell of their column decides; null: nobody knows. */
  decimalMark?: ImportDecimalMark | null | undefined;
  /** Rows to keep, 20 conditions at most; null: all of them. */
  filters?: Array<ImportFilterInput> | null | undefined;
  /** Period of all values (yyyy00, yyyy01…), where no column tells. */
  fixedPeriod?: number | null | undefined;
  /** Year whose communes the codes mean; null: the year that knows most of them. */
  geographyYear?: number | null | undefined;
  /** The import. */
  id: number;
  /** Long tables: header of the column that says of which indicator the value is. */
  indicatorColumn?: string | null | undefined;
  /** How values stand in the table. */
  layout: ImportLayout;
  /** Header of the column with its level; null: communes, or as the codes tell. */
  levelColumn?: string | null | undefined;
  /** Header of the column with the period. */
  periodColumn?: string | null | undefined;
  /** Name under which the network remembers the mapping for files with the same header, 200 characters at most; null: once only. */
  rememberAs?: string | null | undefined;
  /** Header of the column with the state of the value. */
  statusColumn?: string | null | undefined;
  /** Header of the column with the code of the territory. */
  territoryColumn: string;
  /** Long tables: header of the column with the value. */
  valueColumn?: string | null | undefined;
};

/** What becomes of a value of a file, beside what is shown. */
export type ImportOutcome =
  /** It takes the place of another value. */
  | 'changed'
  /** It is shown already. */
  | 'equal'
  /** Nothing was given there before. */
  | 'new'
  /** It takes the place of a secret; whether it differs from what the secret hides is told to nobody. */
  | 'over_secret'
  /** A secret, which changes nothing: a count of the network’s own stands there, and is masked by the product itself. */
  | 'secret_kept'
  /** Left: a shared figure of a territory of no network, where another one stands already. */
  | 'stands_elsewhere'
  /** Left: an indicator whose small counts are masked has counts of the communes of its network alone. */
  | 'uncounted'
  /** A shared figure of another network’s territory: that network or the administration decides of it. */
  | 'waits';

/** Where an import stands. */
export type ImportStatus =
  /** Applied. */
  | 'applied'
  /** Being applied, in one transaction. */
  | 'applying'
  /** Cancelled; nothing was changed. */
  | 'cancelled'
  /** Failed; nothing was changed. */
  | 'failed'
  /** Being read; nothing is changed. */
  | 'reading'
  /** Read: what it would change is shown, and waits for a confirmation. */
  | 'ready'
  /** Of no known layout: its columns must be mapped. */
  | 'to_map'
  /** Read: everything it says was known already. */
  | 'unchanged'
  /** Being undone. */
  | 'undoing'
  /** Undone: what stood before stands again. */
  | 'undone'
  /** Received, not looked at yet. */
  | 'uploaded';

/** How often an indicator has a value. */
export type Periodicity =
  /** Every month: periods are yyyy01 to yyyy12. */
  | 'month'
  /** Every quarter: periods are yyyy01 to yyyy04. */
  | 'quarter'
  /** Once a year: periods are yyyy00. */
  | 'year';

/** What is known of a value. */
export type ValueState =
  /** At most the number shown. */
  | 'bounded'
  /** An estimate. */
  | 'estimated'
  /** Without meaning there. */
  | 'not_applicable'
  /** Not available. */
  | 'not_available'
  /** As its producer gives it. */
  | 'published'
  /** Rounded by its producer. */
  | 'rounded'
  /** Withheld, by its producer or because it could be traced to persons. */
  | 'secret';

export type ImportFieldsFragment = { id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean };

export type ImportCountsFragment = { newCount: number, changedCount: number, overSecretCount: number, equalCount: number, waitingCount: number, leftCount: number, secretCount: number, emptyCount: number, errorCount: number, doubtCount: number };

export type ImportIndicatorFragment = { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number };

export type ImportChangeFieldsFragment = { territoryName: string, period: number, outcome: Types.ImportOutcome, oldValue: number | null, oldState: Types.ValueState | null, newValue: number | null, newState: Types.ValueState, indicator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } };

export type IndicatorImportsQueryVariables = Exact<{
  networkId: string;
  skip: number;
  take: number;
}>;


export type IndicatorImportsQuery = { indicatorImports: { totalCount: number, items: Array<{ id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean, report: { newCount: number, changedCount: number, overSecretCount: number, equalCount: number, waitingCount: number, leftCount: number, secretCount: number, emptyCount: number, errorCount: number, doubtCount: number } | null }> } };

export type IndicatorImportQueryVariables = Exact<{
  id: number;
}>;


export type IndicatorImportQuery = { indicatorImport: { mapping: string | null, id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean, sample: { headers: Array<string>, rows: Array<Array<string>>, encoding: string, delimiter: string | null } | null, report: { keptCount: number | null, networkMatched: number, networkExpected: number, formerCount: number, outsideNetworkCount: number, unknownTerritoryCount: number, unknownCodes: Array<string>, newCount: number, changedCount: number, overSecretCount: number, equalCount: number, waitingCount: number, leftCount: number, secretCount: number, emptyCount: number, errorCount: number, doubtCount: number, errors: Array<{ line: number, column: string | null, reason: string, found: string | null }>, doubts: Array<{ line: number, territoryName: string, period: number, value: number | null, previousValue: number | null, kind: Types.ImportDoubtKind, indicator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } }>, changes: Array<{ territoryName: string, period: number, outcome: Types.ImportOutcome, oldValue: number | null, oldState: Types.ValueState | null, newValue: number | null, newState: Types.ValueState, indicator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } }>, readings: Array<{ line: number, column: string | null, territoryName: string, period: number, found: string, value: number | null, state: Types.ValueState, indicator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } }>, notes: Array<{ kind: string, column: string | null, found: string | null, because: string | null, count: number }>, skips: Array<{ reason: string, count: number }>, indicators: Array<{ periods: Array<number>, newCount: number, changedCount: number, overSecretCount: number, equalCount: number, waitingCount: number, leftCount: number, secretCount: number, indicator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } }>, waitingFor: Array<{ networkId: string, networkName: string, count: number }> } | null } };

export type MapImportMutationVariables = Exact<{
  input: Types.ImportMappingInput;
}>;


export type MapImportMutation = { mapImport: { id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean } };

export type ConfirmImportMutationVariables = Exact<{
  input: Types.ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport: { id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean } };

export type CancelImportMutationVariables = Exact<{
  id: number;
}>;


export type CancelImportMutation = { cancelImport: { id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean } };

export type UndoImportMutationVariables = Exact<{
  id: number;
}>;


export type UndoImportMutation = { undoImport: { id: number, networkId: string, fileName: string, sizeBytes: number, formatName: string | null, geographyYear: number | null, status: Types.ImportStatus, progressRatio: number, rowsRead: number, failure: string | null, createdAt: string, createdByName: string, isAdministrative: boolean, proposedByNetworkName: string | null, appliedAt: string | null, undoneAt: string | null, sameFileAsId: number | null, canUndo: boolean } };

export const ImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}}]} as unknown as DocumentNode<ImportFieldsFragment, unknown>;
export const ImportCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"overSecretCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"secretCount"}},{"kind":"Field","name":{"kind":"Name","value":"emptyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"doubtCount"}}]}}]} as unknown as DocumentNode<ImportCountsFragment, unknown>;
export const ImportIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}}]} as unknown as DocumentNode<ImportIndicatorFragment, unknown>;
export const ImportChangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"oldState"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"newState"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}}]} as unknown as DocumentNode<ImportChangeFieldsFragment, unknown>;
export const IndicatorImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCounts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"overSecretCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"secretCount"}},{"kind":"Field","name":{"kind":"Name","value":"emptyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"doubtCount"}}]}}]} as unknown as DocumentNode<IndicatorImportsQuery, IndicatorImportsQueryVariables>;
export const IndicatorImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCounts"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}},{"kind":"Field","name":{"kind":"Name","value":"networkMatched"}},{"kind":"Field","name":{"kind":"Name","value":"networkExpected"}},{"kind":"Field","name":{"kind":"Name","value":"formerCount"}},{"kind":"Field","name":{"kind":"Name","value":"outsideNetworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownTerritoryCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCodes"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"found"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"previousValue"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportChangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"overSecretCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"secretCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"overSecretCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"secretCount"}},{"kind":"Field","name":{"kind":"Name","value":"emptyCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"doubtCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"oldState"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"newState"}}]}}]} as unknown as DocumentNode<IndicatorImportQuery, IndicatorImportQueryVariables>;
export const MapImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMappingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}}]} as unknown as DocumentNode<MapImportMutation, MapImportMutationVariables>;
export const ConfirmImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}}]} as unknown as DocumentNode<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const CancelImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"formatName"}},{"kind":"Field","name":{"kind":"Name","value":"geographyYear"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressRatio"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"sameFileAsId"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
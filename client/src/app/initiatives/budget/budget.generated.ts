/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A line of a budget. A null amount is not foreseen, or not known yet. */
export type BudgetLineInput = {
  /** Its account: 60 to 69, indirect, 70 to 79, 86, 87. */
  account: string;
  /** What happened. */
  actualCents?: number | null | undefined;
  /** Why there is a gap, 1,000 characters at most. */
  comment?: string | null | undefined;
  /** What was forecast. */
  forecastCents?: number | null | undefined;
  /** What it is, 200 characters at most. */
  label?: string | null | undefined;
  /** What is expected since; null: what was forecast. */
  revisedCents?: number | null | undefined;
  /** To whom it is justified, 20 funders at most. */
  shares?: Array<BudgetShareInput> | null | undefined;
};

/** What is left of an exercise, or is missing. */
export type BudgetResultKind =
  /** What came in and is not spent is kept for the same purpose. */
  | 'earmarked'
  /** More was spent than came in. */
  | 'shortfall'
  /** More came in than was spent. */
  | 'surplus';

/** How much of a charge is justified to one funder. */
export type BudgetShareInput = {
  /** In hundredths of a percent; those of a line are 10,000 at most, together. */
  basisPoints: number;
  /** A funding line of the initiative. */
  fundingLineId: string;
};

/** How far a budget has come. */
export type BudgetStage =
  /** What happened balances with its result line, and every gap that wants it is explained. */
  | 'actual_settled'
  /** The forecast is being prepared. */
  | 'draft'
  /** The forecast balances and stays; what happens is entered beside it. */
  | 'forecast_settled';

/** A stage to which a budget goes: settled, or reopened. */
export type MoveInitiativeBudgetInput = {
  /** The budget. */
  id: string;
  /** The stage. */
  stage: BudgetStage;
  /** Version that the person saw. */
  version: number;
};

/** The budget of an initiative, as a whole: what is absent or null is cleared. */
export type SaveInitiativeBudgetInput = {
  /** Day on which the agreement wants the report, where it says one. */
  agreedReportOn?: string | null | undefined;
  /** Last day of the exercise. */
  exerciseEndsOn: string;
  /** First day of the exercise. */
  exerciseStartsOn: string;
  /** How gifts in kind are valued, 4,000 characters at most. */
  inKindMethod?: string | null | undefined;
  /** The initiative. */
  initiativeId: string;
  /** All its lines, in their order, 80 at most. */
  lines: Array<BudgetLineInput>;
  /** How indirect charges are shared out, 4,000 characters at most. */
  overheadKey?: string | null | undefined;
  /** Whom it reached, in numbers, 4,000 characters at most. */
  people?: string | null | undefined;
  /** When and where, 4,000 characters at most. */
  places?: string | null | undefined;
  /** Day on which the report was sent, today at the latest. */
  reportSentOn?: string | null | undefined;
  /** Amount of the result line. */
  resultCents?: number | null | undefined;
  /** What its result line is. */
  resultKind?: BudgetResultKind | null | undefined;
  /** What explains the result line, 4,000 characters at most. */
  resultText?: string | null | undefined;
  /** What was reached of the aims, 4,000 characters at most. */
  results?: string | null | undefined;
  /** What was done, 4,000 characters at most. */
  story?: string | null | undefined;
  /** Version that the person saw; none, or 0, where nothing was written yet. */
  version?: number | null | undefined;
};

export type InitiativeBudgetFieldsFragment = { id: string, stage: Types.BudgetStage, exerciseStartsOn: string, exerciseEndsOn: string, agreedReportOn: string | null, reportDueOn: string, reportSentOn: string | null, resultKind: Types.BudgetResultKind | null, resultCents: number | null, resultText: string | null, overheadKey: string | null, inKindMethod: string | null, story: string | null, people: string | null, places: string | null, results: string | null, version: number, updatedAt: string, updatedByName: string | null, lines: Array<{ account: string, label: string | null, forecastCents: number | null, revisedCents: number | null, actualCents: number | null, comment: string | null, shares: Array<{ fundingLineId: string, basisPoints: number }> }> };

export type InitiativeBudgetQueryVariables = Exact<{
  initiativeId: string;
}>;


export type InitiativeBudgetQuery = { initiativeBudget: { id: string, stage: Types.BudgetStage, exerciseStartsOn: string, exerciseEndsOn: string, agreedReportOn: string | null, reportDueOn: string, reportSentOn: string | null, resultKind: Types.BudgetResultKind | null, resultCents: number | null, resultText: string | null, overheadKey: string | null, inKindMethod: string | null, story: string | null, people: string | null, places: string | null, results: string | null, version: number, updatedAt: string, updatedByName: string | null, lines: Array<{ account: string, label: string | null, forecastCents: number | null, revisedCents: number | null, actualCents: number | null, comment: string | null, shares: Array<{ fundingLineId: string, basisPoints: number }> }> } | null };

export type SaveInitiativeBudgetMutationVariables = Exact<{
  input: Types.SaveInitiativeBudgetInput;
}>;


export type SaveInitiativeBudgetMutation = { saveInitiativeBudget: { id: string, stage: Types.BudgetStage, exerciseStartsOn: string, exerciseEndsOn: string, agreedReportOn: string | null, reportDueOn: string, reportSentOn: string | null, resultKind: Types.BudgetResultKind | null, resultCents: number | null, resultText: string | null, overheadKey: string | null, inKindMethod: string | null, story: string | null, people: string | null, places: string | null, results: string | null, version: number, updatedAt: string, updatedByName: string | null, lines: Array<{ account: string, label: string | null, forecastCents: number | null, revisedCents: number | null, actualCents: number | null, comment: string | null, shares: Array<{ fundingLineId: string, basisPoints: number }> }> } };

export type MoveInitiativeBudgetMutationVariables = Exact<{
  input: Types.MoveInitiativeBudgetInput;
}>;


export type MoveInitiativeBudgetMutation = { moveInitiativeBudget: { id: string, stage: Types.BudgetStage, exerciseStartsOn: string, exerciseEndsOn: string, agreedReportOn: string | null, reportDueOn: string, reportSentOn: string | null, resultKind: Types.BudgetResultKind | null, resultCents: number | null, resultText: string | null, overheadKey: string | null, inKindMethod: string | null, story: string | null, people: string | null, places: string | null, results: string | null, version: number, updatedAt: string, updatedByName: string | null, lines: Array<{ account: string, label: string | null, forecastCents: number | null, revisedCents: number | null, actualCents: number | null, comment: string | null, shares: Array<{ fundingLineId: string, basisPoints: number }> }> } };

export const InitiativeBudgetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeBudgetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedReportOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"forecastCents"}},{"kind":"Field","name":{"kind":"Name","value":"revisedCents"}},{"kind":"Field","name":{"kind":"Name","value":"actualCents"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingLineId"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultKind"}},{"kind":"Field","name":{"kind":"Name","value":"resultCents"}},{"kind":"Field","name":{"kind":"Name","value":"resultText"}},{"kind":"Field","name":{"kind":"Name","value":"overheadKey"}},{"kind":"Field","name":{"kind":"Name","value":"inKindMethod"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}}]}}]} as unknown as DocumentNode<InitiativeBudgetFieldsFragment, unknown>;
export const InitiativeBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeBudget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"initiativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeBudgetFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeBudgetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedReportOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"forecastCents"}},{"kind":"Field","name":{"kind":"Name","value":"revisedCents"}},{"kind":"Field","name":{"kind":"Name","value":"actualCents"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingLineId"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultKind"}},{"kind":"Field","name":{"kind":"Name","value":"resultCents"}},{"kind":"Field","name":{"kind":"Name","value":"resultText"}},{"kind":"Field","name":{"kind":"Name","value":"overheadKey"}},{"kind":"Field","name":{"kind":"Name","value":"inKindMethod"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}}]}}]} as unknown as DocumentNode<InitiativeBudgetQuery, InitiativeBudgetQueryVariables>;
export const SaveInitiativeBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveInitiativeBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveInitiativeBudgetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveInitiativeBudget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeBudgetFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeBudgetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedReportOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"forecastCents"}},{"kind":"Field","name":{"kind":"Name","value":"revisedCents"}},{"kind":"Field","name":{"kind":"Name","value":"actualCents"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingLineId"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultKind"}},{"kind":"Field","name":{"kind":"Name","value":"resultCents"}},{"kind":"Field","name":{"kind":"Name","value":"resultText"}},{"kind":"Field","name":{"kind":"Name","value":"overheadKey"}},{"kind":"Field","name":{"kind":"Name","value":"inKindMethod"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}}]}}]} as unknown as DocumentNode<SaveInitiativeBudgetMutation, SaveInitiativeBudgetMutationVariables>;
export const MoveInitiativeBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveInitiativeBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveInitiativeBudgetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveInitiativeBudget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeBudgetFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeBudgetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"exerciseEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedReportOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"forecastCents"}},{"kind":"Field","name":{"kind":"Name","value":"revisedCents"}},{"kind":"Field","name":{"kind":"Name","value":"actualCents"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingLineId"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultKind"}},{"kind":"Field","name":{"kind":"Name","value":"resultCents"}},{"kind":"Field","name":{"kind":"Name","value":"resultText"}},{"kind":"Field","name":{"kind":"Name","value":"overheadKey"}},{"kind":"Field","name":{"kind":"Name","value":"inKindMethod"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}}]}}]} as unknown as DocumentNode<MoveInitiativeBudgetMutation, MoveInitiativeBudgetMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A plan to copy to a later year. */
export type CopyPlanInput = {
  /** Whether dates and milestones go along, moved by the years between the plans. */
  hasDates: boolean;
  /** The initiatives that go on, at least one. */
  initiativeIds: Array<string>;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** Why its initiatives go on, 1,000 characters at most: kept with each. */
  reason: string;
  /** Title of a plan that is made, 200 characters at most. */
  title: string;
  /** A later year, 2100 at most. The plan of that year is made unless there is one. */
  year: number;
};

/** What becomes of an initiative when its plan is copied to a later year. */
export type PlanCopyOutcome =
  /** It was archived: it stays behind. */
  | 'archived'
  /** It goes on in the later plan. */
  | 'carried'
  /** It already goes on in a later plan. */
  | 'carried_before';

export type PlanCopyPreviewQueryVariables = Exact<{
  planId: string;
  year: number;
}>;


export type PlanCopyPreviewQuery = { planCopy: { year: number, existingTitle: string | null, rows: Array<{ id: string, number: number, title: string, outcome: Types.PlanCopyOutcome, startsOn: string | null, endsOn: string | null, milestonesCount: number, toldCount: number, owner: { name: string, isKept: boolean } | null, deputy: { name: string, isKept: boolean } | null }> } };

export type CopyPlanMutationVariables = Exact<{
  input: Types.CopyPlanInput;
}>;


export type CopyPlanMutation = { copyPlan: { id: string, year: number, initiativesCount: number } };


export const PlanCopyPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanCopyPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planCopy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"existingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"milestonesCount"}},{"kind":"Field","name":{"kind":"Name","value":"toldCount"}}]}}]}}]}}]} as unknown as DocumentNode<PlanCopyPreviewQuery, PlanCopyPreviewQueryVariables>;
export const CopyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"initiativesCount"}}]}}]}}]} as unknown as DocumentNode<CopyPlanMutation, CopyPlanMutationVariables>;
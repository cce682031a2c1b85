/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The weather that a person declares for an initiative, always with a text. */
export type Weather =
  /** Objectives within reach. */
  | 'achievable'
  /** Objectives compromised. */
  | 'compromised'
  /** Objectives secured. */
  | 'secured'
  /** Support needed. */
  | 'support_needed'
  /** Nothing declared. */
  | 'unknown';

export type AdoptionMatrixQueryVariables = Exact<{
  planId: string;
}>;


export type AdoptionMatrixQuery = { adoptionMatrix: { weeksWithoutNewsLimit: number, plan: { id: string, networkId: string, year: number, title: string, version: number, isCurrent: boolean, initiativesCount: number }, ccas: Array<{ id: string, name: string, communeName: string, eptId: number | null, eptName: string | null, canUpdate: boolean }>, rows: Array<{ id: string, number: number, title: string, weather: Types.Weather, weatherText: string | null, lateMilestonesCount: number, recommendationNumbers: Array<number>, ownerName: string | null, stages: string, blocked: string, newsWeeks: string }> } };


export const AdoptionMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdoptionMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptionMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"eptId"}},{"kind":"Field","name":{"kind":"Name","value":"eptName"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weather"}},{"kind":"Field","name":{"kind":"Name","value":"weatherText"}},{"kind":"Field","name":{"kind":"Name","value":"lateMilestonesCount"}},{"kind":"Field","name":{"kind":"Name","value":"recommendationNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}},{"kind":"Field","name":{"kind":"Name","value":"newsWeeks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeksWithoutNewsLimit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"initiativesCount"}}]}}]} as unknown as DocumentNode<AdoptionMatrixQuery, AdoptionMatrixQueryVariables>;
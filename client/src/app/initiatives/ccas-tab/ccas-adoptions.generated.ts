/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

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

export type AdoptionsOfCcasQueryVariables = Exact<{
  ccasId: string;
  planId: string;
}>;


export type AdoptionsOfCcasQuery = { ccasAdoptions: Array<{ id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, isDetailVisible: boolean, initiative: { id: string, number: number, title: string, planYear: number } }> };


export const AdoptionsOfCcasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdoptionsOfCcas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasAdoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]}}]} as unknown as DocumentNode<AdoptionsOfCcasQuery, AdoptionsOfCcasQueryVariables>;
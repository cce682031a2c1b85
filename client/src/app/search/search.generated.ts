/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a search found. */
export type SearchHitKind =
  /** A person’s account; only for those who manage accounts. */
  | 'account'
  /** A CCAS or CIAS, open or closed. */
  | 'ccas'
  /** A group of CCAS; only for those who read groups. */
  | 'cohort'
  /** A convention of a CCAS whose conventions the person reads. */
  | 'convention'
  /** An act of such a convention. */
  | 'convention_act'
  /** A document of such a convention. */
  | 'convention_file'
  /** A message of a discussion that the person reads. */
  | 'discussion'
  /** An edition; without the right to proofread, one that was published to the board. */
  | 'edition'
  /** A collection: a form asked over a period. */
  | 'form_collection'
  /** An indicator, shared or the network’s own; only for those who read indicators. */
  | 'indicator'
  /** An initiative, of whatever plan. */
  | 'initiative'
  /** Somebody who holds an office of a CCAS today. */
  | 'person'
  /** A document that proves what a CCAS does for the RGPD; only for those who read its detail. */
  | 'privacy_file'
  /** A recommendation. */
  | 'recommendation'
  /** A survey of agents that the person may read of. */
  | 'survey'
  /** A territory of the network. */
  | 'territory'
  /** An update campaign; only for those who follow campaigns. */
  | 'update_campaign';

export type SearchQueryVariables = Exact<{
  networkId: string;
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: Types.SearchHitKind, id: string, pageKey: string, title: string, detail: string | null }> };


export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pageKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
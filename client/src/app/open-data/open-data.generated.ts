/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What becomes of an edition as open data. */
export type OpenDataState =
  /** Nobody outside of its readers sees anything of it. */
  | 'closed'
  /** Some of its tables are open to everybody. */
  | 'open'
  /** It was open, and is no more; it does not open again. */
  | 'withdrawn';

/** What of an edition to open to everybody. */
export type OpenEditionDataInput = {
  /** A published edition that was written for all funders. */
  editionId: string;
  /** SIRET of the union, with or without spaces; null: as it is. */
  siret?: string | null | undefined;
  /** By what the network is found, where that is not settled: lower case letters, digits and hyphens. */
  slug?: string | null | undefined;
  /** The names of the files of its tables, one at least. */
  tables: Array<string>;
};

/** Why a table stays closed. */
export type OpenRefusal =
  /** Beside what was opened before, one of its numbers would give one over fewer than five CCAS. */
  | 'beside'
  /** One of its numbers is over fewer than five CCAS besides that of somebody who reads it. */
  | 'few'
  /** It tells what an opened edition keeps secret, or keeps secret what that tells. */
  | 'masked';

/** An open edition to withdraw. */
export type WithdrawEditionDataInput = {
  /** The edition. */
  editionId: string;
  /** Why, in 500 characters at most: everybody reads it. */
  reason: string;
};

export type OpenDataFieldsFragment = { id: string, state: Types.OpenDataState, isForAll: boolean, slug: string, isSlugSettled: boolean, siret: string | null, address: string, openedAt: string | null, openedByName: string | null, withdrawnAt: string | null, withdrawnReason: string | null, tables: Array<{ id: string, file: string, title: string, rowsCount: number, fields: Array<string>, refusal: Types.OpenRefusal | null, isOpen: boolean }> };

export type OpenDataQueryVariables = Exact<{
  editionId: string;
}>;


export type OpenDataQuery = { openData: { id: string, state: Types.OpenDataState, isForAll: boolean, slug: string, isSlugSettled: boolean, siret: string | null, address: string, openedAt: string | null, openedByName: string | null, withdrawnAt: string | null, withdrawnReason: string | null, tables: Array<{ id: string, file: string, title: string, rowsCount: number, fields: Array<string>, refusal: Types.OpenRefusal | null, isOpen: boolean }> } };

export type OpenEditionDataMutationVariables = Exact<{
  input: Types.OpenEditionDataInput;
}>;


export type OpenEditionDataMutation = { openEditionData: { id: string, state: Types.OpenDataState, isForAll: boolean, slug: string, isSlugSettled: boolean, siret: string | null, address: string, openedAt: string | null, openedByName: string | null, withdrawnAt: string | null, withdrawnReason: string | null, tables: Array<{ id: string, file: string, title: string, rowsCount: number, fields: Array<string>, refusal: Types.OpenRefusal | null, isOpen: boolean }> } };

export type WithdrawEditionDataMutationVariables = Exact<{
  input: Types.WithdrawEditionDataInput;
}>;


export type WithdrawEditionDataMutation = { withdrawEditionData: { id: string, state: Types.OpenDataState, isForAll: boolean, slug: string, isSlugSettled: boolean, siret: string | null, address: string, openedAt: string | null, openedByName: string | null, withdrawnAt: string | null, withdrawnReason: string | null, tables: Array<{ id: string, file: string, title: string, rowsCount: number, fields: Array<string>, refusal: Types.OpenRefusal | null, isOpen: boolean }> } };

export const OpenDataFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenDataFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDataStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isForAll"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rowsCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isSlugSettled"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode<OpenDataFieldsFragment, unknown>;
export const OpenDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenDataFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenDataFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDataStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isForAll"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rowsCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isSlugSettled"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode<OpenDataQuery, OpenDataQueryVariables>;
export const OpenEditionDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEditionData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEditionDataInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openEditionData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenDataFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenDataFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDataStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isForAll"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rowsCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isSlugSettled"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode<OpenEditionDataMutation, OpenEditionDataMutationVariables>;
export const WithdrawEditionDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEditionData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEditionDataInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEditionData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenDataFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenDataFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDataStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isForAll"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rowsCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isSlugSettled"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode<WithdrawEditionDataMutation, WithdrawEditionDataMutationVariables>;
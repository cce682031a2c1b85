/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What becomes of a link to an edition. */
export type EditionLinkState =
  /** It was revoked, or it never was. */
  | 'closed'
  /** Its last day is over. */
  | 'expired'
  /** It opens, with its password where it wants one. */
  | 'open';

/** A link to open. */
export type OpenEditionLinkInput = {
  /** Its password, where it wants one. */
  password?: string | null | undefined;
  /** The secret in its address. */
  token: string;
};

export type OpenedEditionFieldsFragment = { contentHash: string, expiresAt: string | null, replacedBy: string | null, readBeforeId: string | null, readBeforeAt: string | null, changes: Array<string> | null, linkKey: string | null, contacts: Array<{ fullName: string, email: string, phone: string | null }> };

export type ReadableEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadableEditionsQuery = { readableEditions: Array<{ id: string, number: string, title: string, networkName: string, publishedAt: string, asOf: string, replacedBy: string | null, readAt: string | null }> };

export type OpenEditionMutationVariables = Exact<{
  editionId: string;
}>;


export type OpenEditionMutation = { openEdition: { contentHash: string, expiresAt: string | null, replacedBy: string | null, readBeforeId: string | null, readBeforeAt: string | null, changes: Array<string> | null, linkKey: string | null, contacts: Array<{ fullName: string, email: string, phone: string | null }> } };

export type EditionLinkLookQueryVariables = Exact<{
  token: string;
}>;


export type EditionLinkLookQuery = { editionLink: { state: Types.EditionLinkState, asksForPassword: boolean } };

export type OpenEditionLinkMutationVariables = Exact<{
  input: Types.OpenEditionLinkInput;
}>;


export type OpenEditionLinkMutation = { openEditionLink: { contentHash: string, expiresAt: string | null, replacedBy: string | null, readBeforeId: string | null, readBeforeAt: string | null, changes: Array<string> | null, linkKey: string | null, contacts: Array<{ fullName: string, email: string, phone: string | null }> } };

export const OpenedEditionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenedEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"readBeforeId"}},{"kind":"Field","name":{"kind":"Name","value":"readBeforeAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<OpenedEditionFieldsFragment, unknown>;
export const ReadableEditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadableEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readableEditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<ReadableEditionsQuery, ReadableEditionsQueryVariables>;
export const OpenEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedEditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenedEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"readBeforeId"}},{"kind":"Field","name":{"kind":"Name","value":"readBeforeAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<OpenEditionMutation, OpenEditionMutationVariables>;
export const EditionLinkLookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionLinkLook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asksForPassword"}}]}}]}}]} as unknown as DocumentNode<EditionLinkLookQuery, EditionLinkLookQueryVariables>;
export const OpenEditionLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEditionLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEditionLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openEditionLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedEditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedEditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenedEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"readBeforeId"}},{"kind":"Field","name":{"kind":"Name","value":"readBeforeAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"linkKey"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<OpenEditionLinkMutation, OpenEditionLinkMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How often a person gets the digest of her news by mail. */
export type NewsRhythm =
  /** On each working day that has news. */
  | 'daily'
  /** Once a month, when there is news. */
  | 'monthly'
  /** No digest. */
  | 'never'
  /** Once a week, when there is news. */
  | 'weekly';

/** A kind of mail that a person may refuse. */
export type RefusableMailKind =
  /** Her digest. */
  | 'digest'
  /** Mentions, when they are written. */
  | 'mentions';

/** What the holder of a key chooses. */
export type SetMailChoiceInput = {
  /** Whether they are wanted. */
  isWanted: boolean;
  /** Which mails. */
  kind: RefusableMailKind;
  /** Of the digest that is wanted, how often; null: as before, or weekly. */
  rhythm?: NewsRhythm | null | undefined;
  /** The key, as it stands in the address of each mail. */
  token: string;
};

export type MailChoicesQueryVariables = Exact<{
  token: string;
}>;


export type MailChoicesQuery = { mailChoices: { rhythm: Types.NewsRhythm, hasMentionsAtOnce: boolean } | null };

export type SetMailChoiceMutationVariables = Exact<{
  input: Types.SetMailChoiceInput;
}>;


export type SetMailChoiceMutation = { setMailChoice: { rhythm: Types.NewsRhythm, hasMentionsAtOnce: boolean } | null };


export const MailChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"hasMentionsAtOnce"}}]}}]}}]} as unknown as DocumentNode<MailChoicesQuery, MailChoicesQueryVariables>;
export const SetMailChoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMailChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMailChoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMailChoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"hasMentionsAtOnce"}}]}}]}}]} as unknown as DocumentNode<SetMailChoiceMutation, SetMailChoiceMutationVariables>;
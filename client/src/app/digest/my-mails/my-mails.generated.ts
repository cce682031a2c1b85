/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a person is told. */
export type NewsKind =
  /** Somebody else noted that she is away. */
  | 'absence_noted'
  /** Somebody says that she can lift what blocks a CCAS. */
  | 'blocker_addressed'
  /** A campaign asks her CCAS something. */
  | 'campaign_opened'
  /** She is reminded of a campaign. */
  | 'campaign_reminder'
  /** A CCAS has submitted its answers to a campaign. */
  | 'campaign_submitted'
  /** She stands in for somebody who is away. */
  | 'deputy_named'
  /** A return of her CCAS is opened again. */
  | 'form_reopened'
  /** Answers of her CCAS to a collection are sent back to be corrected; it is about the first of the remarks. */
  | 'form_returned'
  /** A return of her CCAS is validated. */
  | 'form_validated'
  /** The address of a person whom she invited or reminded refuses mails. */
  | 'mail_refused'
  /** Somebody mentions her in a discussion. */
  | 'mention'
  /** She is reminded to say how her CCAS stands on the initiatives of a plan. */
  | 'news_reminder'
  /** A discussion in which she takes part goes on. */
  | 'reply'
  /** A survey is open, with a link for the agents of her CCAS; it is about the link. */
  | 'survey_opened';

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

/** How the viewer wants her news by mail. */
export type SetNewsPreferencesInput = {
  /** Whether a mention is mailed at once. */
  hasMentionsAtOnce: boolean;
  /** Kinds that no mail brings her. */
  mutedKinds: Array<NewsKind>;
  /** How often the digest comes. */
  rhythm: NewsRhythm;
};

export type MyMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMailsQuery = { newsPreferences: { rhythm: Types.NewsRhythm, hasMentionsAtOnce: boolean, mutedKinds: Array<Types.NewsKind> } };

export type SetMyMailsMutationVariables = Exact<{
  input: Types.SetNewsPreferencesInput;
}>;


export type SetMyMailsMutation = { setNewsPreferences: { rhythm: Types.NewsRhythm, hasMentionsAtOnce: boolean, mutedKinds: Array<Types.NewsKind> } };

export type DigestPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestPreviewQuery = { digestPreview: { nextOn: string | null, subject: string | null, html: string | null } };


export const MyMailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newsPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"hasMentionsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}}]}}]}}]} as unknown as DocumentNode<MyMailsQuery, MyMailsQueryVariables>;
export const SetMyMailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyMails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNewsPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNewsPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"hasMentionsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}}]}}]}}]} as unknown as DocumentNode<SetMyMailsMutation, SetMyMailsMutationVariables>;
export const DigestPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DigestPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digestPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]} as unknown as DocumentNode<DigestPreviewQuery, DigestPreviewQueryVariables>;
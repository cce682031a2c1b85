/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a CCAS is with what an update campaign asks. */
export type CampaignCcasState =
  /** All that is asked is answered, though nobody pressed the button. */
  | 'complete'
  /** The CCAS need not answer: it counts neither as answering nor as expected. */
  | 'excused'
  /** Its page was opened, and nothing is answered. */
  | 'seen'
  /** Some of what is asked is answered. */
  | 'started'
  /** It was submitted. */
  | 'submitted'
  /** Nobody of the CCAS opened its page yet, and nothing is answered. */
  | 'unseen';

/** How an update campaign stands. */
export type CampaignState =
  /** It is over: its answers count no more, and what was answered stays. */
  | 'closed'
  /** It is being written; nobody but the coordination sees it. */
  | 'draft'
  /** The CCAS answer. */
  | 'open'
  /** It is being opened: what is asked of each CCAS is made into rows. */
  | 'opening';

export type CampaignsToAnswerQueryVariables = Exact<{
  networkId: string;
  ccasId: string;
}>;


export type CampaignsToAnswerQuery = { ccasCampaigns: Array<{ id: string, title: string, campaignState: Types.CampaignState, state: Types.CampaignCcasState, dueOn: string, itemCount: number, answeredCount: number }> };


export const CampaignsToAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignsToAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"campaignState"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"answeredCount"}}]}}]}}]} as unknown as DocumentNode<CampaignsToAnswerQuery, CampaignsToAnswerQueryVariables>;
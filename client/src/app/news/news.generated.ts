/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** News to mark as read: some by their ids, or all that were told until an instant. */
export type MarkNotificationsReadInput = {
  /** Those of these ids; null: all until `until`. */
  ids?: Array<string> | null | undefined;
  /** With `until`: of these kinds alone. */
  kinds?: Array<NewsKind> | null | undefined;
  /** All that was told until then, so that what came meanwhile stays unread; null: none but `ids`. */
  until?: string | null | undefined;
};

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

/** A kind of object that has a name, readers and a history of its own. */
export type SubjectType =
  /** The account of a person, with its roles. */
  | 'account'
  /** A CCAS or CIAS: its own record, and all that stands there. */
  | 'ccas'
  /** A named group of CCAS of the network. */
  | 'cohort'
  /** A convention of a CCAS, with its parts. */
  | 'convention'
  /** A convention-type, with its versions. */
  | 'convention_template'
  /** A recommendation of the chambre régionale des comptes. */
  | 'crc_recommendation'
  /** A message of a discussion: what its documents are attached to. */
  | 'discussion_message'
  /** The designation of a DPO. */
  | 'dpo_designation'
  /** An edition: what the network tells its board or funders, as of a day. */
  | 'edition'
  /** A form: what is asked of CCAS, in versions. */
  | 'form'
  /** What a CCAS answers to a question; what it was asked for files has them. */
  | 'form_answer'
  /** A collection: a form asked over a period. */
  | 'form_collection'
  /** An organisation that funds the network. */
  | 'funder'
  /** An indicator: its definition, breaks, targets and contested values. */
  | 'indicator'
  /** An initiative of a plan, with its milestones, its funding and its adoption by each CCAS. */
  | 'initiative'
  /** A campaign of assessments of maturity. */
  | 'maturity_campaign'
  /** A milestone or deliverable of an initiative. */
  | 'milestone'
  /** A network of CCAS. */
  | 'network'
  /** The plan of a year. */
  | 'plan'
  /** An action of the plan. */
  | 'privacy_action'
  /** An action of the plan at one CCAS. */
  | 'privacy_action_ccas'
  /** What a CCAS answers to one point of the base. */
  | 'privacy_answer'
  /** A recommendation to which initiatives answer. */
  | 'recommendation'
  /** A survey of agents: asked by links, answered without an account. */
  | 'survey'
  /** A territory: commune, EPT, EPCI, département. */
  | 'territory'
  /** An update campaign: what the network asks of its CCAS by a day. */
  | 'update_campaign';

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotificationsCount: number };

export type NotificationsQueryVariables = Exact<{
  kinds?: Array<Types.NewsKind> | Types.NewsKind | null | undefined;
  skip: number;
  take: number;
}>;


export type NotificationsQuery = { notifications: { totalCount: number, kinds: Array<Types.NewsKind>, items: Array<{ id: string, kind: Types.NewsKind, at: string, isRead: boolean, networkId: string, about: string | null, byName: string | null, ccas: { id: string, name: string, communeName: string } | null, subject: { type: Types.SubjectType, id: string, pageKey: string, name: string | null } }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: Types.MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };


export const UnreadNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationsCount"}}]}}]} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewsKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pageKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
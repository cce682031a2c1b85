/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What comes due. */
export type DeadlineKind =
  /** The end of the contract of who makes an ABS. */
  | 'abs_contract'
  /** Last day on which an ABS is presented to the board of the CCAS: the same for all. */
  | 'abs_due'
  /** A step of an ABS, on the day for which it is planned. */
  | 'abs_step'
  /** A blocker to look at again: on the day that was said, else when nobody lifted it for 30 days. */
  | 'blocker_review'
  /** What an update campaign asks of a CCAS, and is not all answered. */
  | 'campaign_answer'
  /** No follow-up committee for 12 months. */
  | 'convention_committee'
  /** The grant of the year, to be voted with the budget. */
  | 'convention_grant_vote'
  /** Last day to give notice of a convention that is tacitly renewed. */
  | 'convention_notice'
  /** Day from which to prepare the decision to give notice, so that it is taken in time. */
  | 'convention_notice_preparation'
  /** The commune’s perimeter changed and the convention was not revised. */
  | 'convention_perimeter'
  /** Not published 15 days after the signature. */
  | 'convention_publication_missing'
  /** No receipt of the préfecture 15 days after the signature. */
  | 'convention_receipt_missing'
  /** The end of an individual secondment. */
  | 'convention_secondment'
  /** The mandate of a signatory ended while the convention is in force. */
  | 'convention_signatory'
  /** Notice was not given in time: the convention is renewed after its term. */
  | 'convention_tacit_renewal'
  /** The term of a convention that nothing renews by itself. */
  | 'convention_term'
  /** The report of the past year, expected by 30 June. */
  | 'convention_yearly_report'
  /** The financial report that is due to those who fund an initiative. */
  | 'financial_report'
  /** A milestone or deliverable of an initiative that is not done. */
  | 'initiative_milestone'
  /** An action of the plan. */
  | 'privacy_action'
  /** The notification of a breach, within 72 hours. */
  | 'privacy_breach_notification'
  /** A control or formal notice of the CNIL. */
  | 'privacy_cnil_procedure'
  /** No DPO is designated. */
  | 'privacy_dpo_missing'
  /** Evidence that expires. */
  | 'privacy_evidence'
  /** The answer to a rights request, within one month. */
  | 'privacy_rights_request'
  /** Last day to decide what follows a contract of business software: its end, or before it by the notice. */
  | 'software_contract';

/** What the feed of the viewer leaves out. */
export type SetCalendarFeedKindsInput = {
  /** Kinds that it leaves out; empty: it holds all. */
  mutedKinds: Array<DeadlineKind>;
};

export type MyAgendaQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgendaQuery = { calendarFeed: { createdAt: string | null, lastReadAt: string | null, mutedKinds: Array<Types.DeadlineKind>, counts: Array<{ kind: Types.DeadlineKind, count: number }> } };

export type MakeMyAgendaMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeMyAgendaMutation = { makeCalendarFeed: { address: string | null, feed: { createdAt: string | null, lastReadAt: string | null, mutedKinds: Array<Types.DeadlineKind>, counts: Array<{ kind: Types.DeadlineKind, count: number }> } } };

export type RenewMyAgendaMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewMyAgendaMutation = { renewCalendarFeed: { address: string | null, feed: { createdAt: string | null, lastReadAt: string | null, mutedKinds: Array<Types.DeadlineKind>, counts: Array<{ kind: Types.DeadlineKind, count: number }> } } };

export type SetMyAgendaKindsMutationVariables = Exact<{
  input: Types.SetCalendarFeedKindsInput;
}>;


export type SetMyAgendaKindsMutation = { setCalendarFeedKinds: { createdAt: string | null, lastReadAt: string | null, mutedKinds: Array<Types.DeadlineKind>, counts: Array<{ kind: Types.DeadlineKind, count: number }> } };

export type RevokeMyAgendaMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeMyAgendaMutation = { revokeCalendarFeed: boolean };

export type CalendarFeedPartsFragment = { createdAt: string | null, lastReadAt: string | null, mutedKinds: Array<Types.DeadlineKind>, counts: Array<{ kind: Types.DeadlineKind, count: number }> };

export const CalendarFeedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedPartsFragment, unknown>;
export const MyAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MyAgendaQuery, MyAgendaQueryVariables>;
export const MakeMyAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeMyAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<MakeMyAgendaMutation, MakeMyAgendaMutationVariables>;
export const RenewMyAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewMyAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewCalendarFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<RenewMyAgendaMutation, RenewMyAgendaMutationVariables>;
export const SetMyAgendaKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyAgendaKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCalendarFeedKindsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCalendarFeedKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SetMyAgendaKindsMutation, SetMyAgendaKindsMutationVariables>;
export const RevokeMyAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeMyAgenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"}}]}}]} as unknown as DocumentNode<RevokeMyAgendaMutation, RevokeMyAgendaMutationVariables>;
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

/** What a deadline comes from. */
export type DeadlineSource =
  /** News of a CCAS. */
  | 'adoption'
  /** A convention. */
  | 'convention'
  /** An initiative of a plan. */
  | 'initiative'
  /** Its budget. */
  | 'initiative_budget'
  /** What a CCAS answered to an inventory. */
  | 'inventory'
  /** What a CCAS owes to the RGPD. */
  | 'privacy'
  /** An update campaign. */
  | 'update_campaign';

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: string | null | undefined;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: string | null | undefined;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: string | null | undefined;
};

export type DeadlinesQueryVariables = Exact<{
  networkId: string;
  ccasId?: string | null | undefined;
  scope?: Types.ScopeInput | null | undefined;
  kinds?: Array<Types.DeadlineKind> | Types.DeadlineKind | null | undefined;
  upcomingDays: number;
  isByCcas?: boolean;
  skip: number;
  take: number;
}>;


export type DeadlinesQuery = { deadlines: { totalCount: number, items: Array<{ key: string, kind: Types.DeadlineKind, sourceType: Types.DeadlineSource, sourceId: string, dueOn: string, dueAt: string | null, label: string | null, isOverdue: boolean, actId: string | null, version: number | null, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string } | null } | null }>, counts: Array<{ kind: Types.DeadlineKind, count: number, overdueCount: number }> } };


export const DeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"upcomingDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isByCcas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"upcomingDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"upcomingDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"isByCcas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isByCcas"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}}]}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
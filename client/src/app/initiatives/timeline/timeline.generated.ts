/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

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

/** What is due at a date. */
export type MilestoneKind =
  /** Something to hand over. */
  | 'deliverable'
  /** A date that matters. */
  | 'milestone';

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: string | null | undefined;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: string | null | undefined;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: string | null | undefined;
};

/** The weather that a person declares for an initiative, always with a text. */
export type Weather =
  /** Objectives within reach. */
  | 'achievable'
  /** Objectives compromised. */
  | 'compromised'
  /** Objectives secured. */
  | 'secured'
  /** Support needed. */
  | 'support_needed'
  /** Nothing declared. */
  | 'unknown';

export type TimelineQueryVariables = Exact<{
  planId: string;
  scope?: Types.ScopeInput | null | undefined;
  withMarks: boolean;
}>;


export type TimelineQuery = { timeline: { planId: string, canManage: boolean, notConcernedCount: number, initiatives: Array<{ id: string, number: number, title: string, planYear: number, startsOn: string | null, endsOn: string | null, weather: Types.Weather, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, deputy: { accountId: string | null, name: string, isFictitious: boolean } | null, recommendations: Array<{ id: string, number: number, title: string }>, epts: Array<{ id: number, code: string, name: string }>, milestones: Array<{ id: string, kind: Types.MilestoneKind, title: string, dueOn: string, doneOn: string | null, evidence: string | null, isLate: boolean, version: number, waitsFor: Array<{ id: string, kind: Types.MilestoneKind, title: string, dueOn: string, doneOn: string | null, initiative: { id: string, number: number, title: string, planYear: number } }> }> }>, marks: Array<{ kind: Types.DeadlineKind, sourceType: Types.DeadlineSource, sourceId: string, label: string | null, startsOn: string, endsOn: string, ccasCount: number, ccas: { id: string, communeName: string } | null }> } };


export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMarks"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"withMarks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMarks"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedCount"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"weather"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"epts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRefFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
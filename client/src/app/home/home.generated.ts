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

/** A figure of a network. */
export type FigureKind =
  /** CCAS with a framework convention or a CPOM in force, of all that are open. */
  | 'convention_coverage'
  /** Indicators that have values and of which no update is overdue, of all shared ones and of the network’s own. */
  | 'indicators_up_to_date'
  /** Initiatives of the current plan that are in place at the CCAS that they concern. */
  | 'initiatives_in_place'
  /** Initiatives declared secured or achievable, of all initiatives of the current plan. */
  | 'initiatives_on_track'
  /** Points of the RGPD base in place, of those that apply and are answered. */
  | 'privacy_base';

/** What needs the attention of the viewer. */
export type HomeAttentionKind =
  /** Adoptions blocked since less than that, at the CCAS that the viewer follows. */
  | 'blocked_adoptions'
  /** Blockers that are addressed to the viewer, who can lift them. */
  | 'blockers_to_lift'
  /** Update campaigns under way at the CCAS that the viewer follows, with those that have not answered. */
  | 'campaigns_running'
  /** Update campaigns under way that ask something of the viewer’s own CCAS and are not answered. */
  | 'campaigns_to_answer'
  /** CCAS that the viewer follows and that gave no recent news of any initiative. */
  | 'ccas_without_news'
  /** Initiatives declared compromised that the viewer manages or carries. */
  | 'compromised_initiatives'
  /** Values that CCAS of the network say are wrong and that wait for a decision of the viewer. */
  | 'contested_values'
  /** What the viewer is there to handle within hours: a clock of 72 hours runs, or ran out. */
  | 'deadlines_hours'
  /** What the viewer is there to handle and is past its day. */
  | 'deadlines_overdue'
  /** What the viewer is there to handle by a later day. */
  | 'deadlines_soon'
  /** What the viewer is there to handle today at the latest. */
  | 'deadlines_today'
  /** What the viewer is there to handle within seven days. */
  | 'deadlines_week'
  /** CCAS without any director’s account. */
  | 'directors_without_account'
  /** Returns that CCAS submitted and that wait to be checked by the viewer. */
  | 'form_returns_to_check'
  /** Returns of the viewer’s own CCAS that were sent back or reopened. */
  | 'form_returns_to_correct'
  /** Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one. */
  | 'initiatives_to_answer'
  /** Initiatives of the current plan that serve no recommendation. */
  | 'initiatives_without_recommendation'
  /** Adoptions blocked for longer than a blocker may wait unseen, at the CCAS that the viewer follows. */
  | 'old_blockers'
  /** Recommendations that no initiative of the current plan serves. */
  | 'recommendations_without_initiative'
  /** Shared values and definitions that networks propose and that wait for a decision of the viewer. */
  | 'shared_proposals'
  /** Accounts of the network to which the mail server refuses mails, or did not take one for two days. */
  | 'unreachable_accounts';

/** What happened to a business object. */
export type JournalAction =
  /** It came into being. */
  | 'created'
  /** It was taken out. */
  | 'deleted'
  /** Some of its values changed. */
  | 'updated';

/** CCAS whose directors are to be reminded, by mail, of what the plan asks of them. */
export type RemindCcasInput = {
  /** CCAS of the network, 1 to 1,500. */
  ccasIds: Array<string>;
  /** The plan. */
  planId: string;
};

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: string | null | undefined;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: string | null | undefined;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: string | null | undefined;
};

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

export type HomeQueryVariables = Exact<{
  networkId: string;
  scope?: Types.ScopeInput | null | undefined;
}>;


export type HomeQuery = { home: { since: string | null, attention: Array<{ kind: Types.HomeAttentionKind, count: number, outOf: number | null, ccas: Array<{ id: string, name: string, communeName: string }>, subjects: Array<{ type: Types.SubjectType, id: string, pageKey: string, name: string | null }>, deadlines: Array<{ key: string, kind: Types.DeadlineKind, sourceType: Types.DeadlineSource, sourceId: string, dueOn: string, dueAt: string | null, label: string | null, isOverdue: boolean, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string } | null } | null }>, done: { ccasIds: Array<string>, lastAt: string, byName: string | null, againAt: string } | null }> } };

export type HomeFiguresQueryVariables = Exact<{
  networkId: string;
}>;


export type HomeFiguresQuery = { homeFigures: Array<{ kind: Types.FigureKind, numerator: number | null, denominator: number | null, monthAgo: { on: string, numerator: number | null, denominator: number | null } | null }> };

export type HomeChangesQueryVariables = Exact<{
  networkId: string;
}>;


export type HomeChangesQuery = { homeChanges: Array<{ day: string, actorNames: Array<string>, ccas: { id: string, name: string, communeName: string } | null, about: { type: Types.SubjectType, id: string, pageKey: string, name: string | null } | null, counts: Array<{ subjectType: string, action: Types.JournalAction, count: number }> }> };

export type RemindCcasMutationVariables = Exact<{
  input: Types.RemindCcasInput;
}>;


export type RemindCcasMutation = { remindCcas: { remindedCcasIds: Array<string>, alreadyRemindedCcasIds: Array<string>, heldBackCcasIds: Array<string>, withoutRecipientCcasIds: Array<string>, heldBack: Array<{ accountId: string, fullName: string, awayUntil: string | null, againAt: string }> } };


export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pageKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"done"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasIds"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"againAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const HomeFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"monthAgo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]} as unknown as DocumentNode<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const HomeChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pageKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorNames"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<HomeChangesQuery, HomeChangesQueryVariables>;
export const RemindCcasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindCcas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindCcasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindCcas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindedCcasIds"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyRemindedCcasIds"}},{"kind":"Field","name":{"kind":"Name","value":"heldBackCcasIds"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"againAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutRecipientCcasIds"}}]}}]}}]} as unknown as DocumentNode<RemindCcasMutation, RemindCcasMutationVariables>;
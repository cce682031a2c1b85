/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where the notification of a breach to the CNIL stands (RGPD art. 33). */
export type BreachState =
  /** Closed without notification. */
  | 'not_notified'
  /** Without risk for people: no notification is needed. */
  | 'not_required'
  /** Notified within 72 hours. */
  | 'notified_in_time'
  /** Notified later. */
  | 'notified_late'
  /** To be notified; its 72 hours are over. */
  | 'overdue'
  /** To be notified; its 72 hours run. */
  | 'running';

/** What the CNIL opened. */
export type CnilProcedureKind =
  /** Control. */
  | 'control'
  /** Formal notice (mise en demeure). */
  | 'formal_notice'
  /** Reminder of obligations. */
  | 'reminder'
  /** Sanction. */
  | 'sanction';

/** An action that is done, or not after all, at one of its CCAS. */
export type CompletePrivacyActionInput = {
  /** Day on which it was done, today at the latest; null: not done after all. */
  doneOn?: string | null | undefined;
  /** The action at that CCAS (`PrivacyActionCcas.id`). */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** What the CNIL opened. */
export type CreateCnilProcedureInput = {
  /** The CCAS. */
  ccasId: string;
  /** Day on which it was closed, today at the latest. */
  closedOn?: string | null | undefined;
  /** Day by which the CCAS must answer or comply. */
  dueOn?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for a week. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** What it is. */
  kind: CnilProcedureKind;
  /** Day on which it was opened, today at the latest. */
  openedOn: string;
  /** How it ended, 500 characters at most. No data about persons. */
  outcome?: string | null | undefined;
  /** Reference of the CNIL, 100 characters at most. */
  reference?: string | null | undefined;
};

/** The designation of a DPO. */
export type CreateDpoDesignationInput = {
  /** The CCAS. */
  ccasId: string;
  /** Number of the designation at the CNIL, 50 characters at most. */
  cnilNumber?: string | null | undefined;
  /** Day of the designation at the CNIL. */
  designatedOn?: string | null | undefined;
  /** Professional e-mail address of the DPO. */
  dpoEmail?: string | null | undefined;
  /** Name of the DPO, 200 characters at most. */
  dpoName?: string | null | undefined;
  /** Professional telephone of the DPO. */
  dpoPhone?: string | null | undefined;
  /** Last day in office; null: for good. */
  endsOn?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for a week. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Day of the letter of mission. */
  missionLetterOn?: string | null | undefined;
  /** How the CCAS has its DPO. */
  mode: DpoMode;
  /** Organisation of the DPO, 200 characters at most. */
  organisation?: string | null | undefined;
  /** First day in office. */
  startsOn: string;
};

/** A new campaign. */
export type CreateMaturityCampaignInput = {
  /** Last day; null: open. */
  endsOn?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for a week. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** The network. */
  networkId: string;
  /** First day. */
  startsOn: string;
  /** Its title, 200 characters at most. */
  title: string;
};

/** An action of the plan. */
export type CreatePrivacyActionInput = {
  /** Its CCAS: one, or several for a pooled action. */
  ccasIds: Array<string>;
  /** What is to be done, 2,000 characters at most. No data about persons. */
  description?: string | null | undefined;
  /** Day by which it is due. */
  dueOn?: string | null | undefined;
  /** What shows that it is done: a reference or an address, 500 characters at most. */
  evidenceReference?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for a week. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** The network. */
  networkId: string;
  /** Who carries it. */
  owner?: PersonInput | null | undefined;
  /** Point of the base that it serves. */
  point?: PrivacyPoint | null | undefined;
  /** Priority: 1 high, 2 middle, 3 low. */
  priority: number;
  /** Its title, 200 characters at most. */
  title: string;
};

/** A breach to record: dates alone. */
export type CreatePrivacyBreachInput = {
  /** The CCAS. */
  ccasId: string;
  /** Day on which it was closed. */
  closedOn?: string | null | undefined;
  /** When it was discovered. */
  discoveredAt: string;
  /** Whether it is without risk for people. A new breach is with risk unless this says otherwise. */
  isWithoutRisk?: boolean | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for a week. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** When it was notified to the CNIL. */
  notifiedAt?: string | null | undefined;
  /** Day on which the people were informed. */
  personsInformedOn?: string | null | undefined;
};

/** A rights request to record: dates alone. */
export type CreateRightsRequestInput = {
  /** Day of the answer, today at the latest. */
  answeredOn?: string | null | undefined;
  /** The CCAS. */
  ccasId: string;
  /** Whether the delay is extended by two months; it is not unless this says so. */
  isExtended?: boolean | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for a week. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Day of reception, today at the latest. */
  receivedOn: string;
};

/** A row to delete that was entered by mistake; the journal keeps what it was. */
export type DeletePrivacyRowInput = {
  /** The row. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** How a CCAS has its DPO. */
export type DpoMode =
  /** Of the management centre (centre de gestion). */
  | 'cdg'
  /** Of the EPT. */
  | 'ept'
  /** Its own. */
  | 'own'
  /** Of a provider. */
  | 'provider'
  /** Shared with the town. */
  | 'shared_town'
  /** Of a mixed syndicate. */
  | 'syndicate';

/** The eight activities of the CNIL’s maturity model (9 September 2021). */
export type MaturityActivity =
  /** Manage breaches. */
  | 'breaches'
  /** Steer the governance. */
  | 'governance'
  /** Ensure legal conformity. */
  | 'legal'
  /** Define and apply procedures. */
  | 'procedures'
  /** List the processings, and keep the list up to date. */
  | 'register'
  /** Deal with the requests of people, outside and inside. */
  | 'requests'
  /** Manage security risks. */
  | 'security'
  /** Train and raise awareness. */
  | 'training';

/** What is assessed of one activity. */
export type MaturityLevelInput = {
  /** The activity. */
  activity: MaturityActivity;
  /** What there is to know, 2,000 characters at most. No data about persons. */
  comment?: string | null | undefined;
  /** Levels whose criteria are met, among 1 to 5. */
  metLevels: Array<number>;
  /** Level aimed at, 0 to 5. */
  targetLevel?: number | null | undefined;
};

/** A person: an account of the network, or a free name; exactly one of them. */
export type PersonInput = {
  /** Account of somebody who has a role in the network. */
  accountId?: string | null | undefined;
  /** Name of somebody without an account, 200 characters at most. */
  name?: string | null | undefined;
};

/** A point of the RGPD base (socle légal). */
export type PrivacyPoint =
  /** Staff are made aware: charter, training. */
  | 'awareness'
  /** Breaches have a procedure and a register (art. 33 and 34). */
  | 'breaches'
  /** What the CNIL asked for is followed up. */
  | 'cnil_follow_up'
  /** Impact assessments are made where required (art. 35). */
  | 'dpia'
  /** A data-protection officer is designated (RGPD art. 37). */
  | 'dpo'
  /** People are informed (art. 13 and 14). */
  | 'notices'
  /** Contracts with processors hold the clauses required (art. 28). */
  | 'processors'
  /** The register of processing is kept (art. 30). */
  | 'register'
  /** Retention periods are set and applied (art. 5). */
  | 'retention'
  /** A procedure answers requests of rights within the month (art. 12). */
  | 'rights'
  /** Security measures are taken (art. 32). */
  | 'security'
  /** An agreement with the town settles who answers for what (art. 26 or 28). */
  | 'town_agreement';

/** The assessment of a CCAS in a campaign, whole: activities that are not named are taken out. */
export type SaveMaturityAssessmentInput = {
  /** Day of the assessment, today at the latest. */
  assessedOn: string;
  /** Who assesses, 200 characters at most. */
  assessorName: string;
  /** The campaign. */
  campaignId: string;
  /** The CCAS. */
  ccasId: string;
  /** The activities, each once at most. */
  levels: Array<MaturityLevelInput>;
  /** Version that the person saw; absent or null for a first save. */
  version?: number | null | undefined;
};

/** A change of a procedure. Absent: unchanged. Null: cleared. */
export type UpdateCnilProcedureInput = {
  /** Day on which it was closed, today at the latest. */
  closedOn?: string | null | undefined;
  /** Day by which the CCAS must answer or comply. */
  dueOn?: string | null | undefined;
  /** The procedure. */
  id: string;
  /** What it is. */
  kind?: CnilProcedureKind | null | undefined;
  /** Day on which it was opened, today at the latest. */
  openedOn?: string | null | undefined;
  /** How it ended, 500 characters at most. No data about persons. */
  outcome?: string | null | undefined;
  /** Reference of the CNIL, 100 characters at most. */
  reference?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** A change of a designation. Absent: unchanged. Null: cleared. */
export type UpdateDpoDesignationInput = {
  /** Number of the designation at the CNIL, 50 characters at most. */
  cnilNumber?: string | null | undefined;
  /** Day of the designation at the CNIL. */
  designatedOn?: string | null | undefined;
  /** Professional e-mail address of the DPO. */
  dpoEmail?: string | null | undefined;
  /** Name of the DPO, 200 characters at most. */
  dpoName?: string | null | undefined;
  /** Professional telephone of the DPO. */
  dpoPhone?: string | null | undefined;
  /** Last day in office; null: for good. */
  endsOn?: string | null | undefined;
  /** The designation. */
  id: string;
  /** Day of the letter of mission. */
  missionLetterOn?: string | null | undefined;
  /** How the CCAS has its DPO. */
  mode?: DpoMode | null | undefined;
  /** Organisation of the DPO, 200 characters at most. */
  organisation?: string | null | undefined;
  /** First day in office. */
  startsOn?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** A change of a campaign. Absent: unchanged. Null: cleared. */
export type UpdateMaturityCampaignInput = {
  /** Last day. */
  endsOn?: string | null | undefined;
  /** The campaign. */
  id: string;
  /** First day. */
  startsOn?: string | null | undefined;
  /** Its title, 200 characters at most. */
  title?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** A change of an action. Absent: unchanged. Null: cleared. */
export type UpdatePrivacyActionInput = {
  /** Why it is given up, 500 characters at most; null takes it up again. */
  abandonedReason?: string | null | undefined;
  /** Its CCAS, all of them: those that are not named are taken out. */
  ccasIds?: Array<string> | null | undefined;
  /** What is to be done, 2,000 characters at most. No data about persons. */
  description?: string | null | undefined;
  /** Day by which it is due. */
  dueOn?: string | null | undefined;
  /** What shows that it is done: a reference or an address, 500 characters at most. */
  evidenceReference?: string | null | undefined;
  /** The action. */
  id: string;
  /** Who carries it. */
  owner?: PersonInput | null | undefined;
  /** Point of the base that it serves. */
  point?: PrivacyPoint | null | undefined;
  /** Priority: 1 high, 2 middle, 3 low. */
  priority?: number | null | undefined;
  /** Its title, 200 characters at most. */
  title?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** A change of a breach. Absent: unchanged. Null: cleared. */
export type UpdatePrivacyBreachInput = {
  /** Day on which it was closed. */
  closedOn?: string | null | undefined;
  /** When it was discovered. */
  discoveredAt?: string | null | undefined;
  /** The breach. */
  id: string;
  /** Whether it is without risk for people. A new breach is with risk unless this says otherwise. */
  isWithoutRisk?: boolean | null | undefined;
  /** When it was notified to the CNIL. */
  notifiedAt?: string | null | undefined;
  /** Day on which the people were informed. */
  personsInformedOn?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** A change of a rights request. Absent: unchanged. Null: cleared. */
export type UpdateRightsRequestInput = {
  /** Day of the answer, today at the latest. */
  answeredOn?: string | null | undefined;
  /** The request. */
  id: string;
  /** Whether the delay is extended by two months. */
  isExtended?: boolean | null | undefined;
  /** Day of reception, today at the latest. */
  receivedOn?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** An assessment to validate. */
export type ValidateMaturityAssessmentInput = {
  /** The assessment. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

export type DesignationFieldsFragment = { id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number };

export type ProcedureFieldsFragment = { id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number };

export type CcasDpoQueryVariables = Exact<{
  ccasId: string;
}>;


export type CcasDpoQuery = { ccasDpo: { isDetailVisible: boolean, canUpdate: boolean, designations: Array<{ id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number }>, procedures: Array<{ id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number }> } };

export type CreateDpoDesignationMutationVariables = Exact<{
  input: Types.CreateDpoDesignationInput;
}>;


export type CreateDpoDesignationMutation = { createDpoDesignation: { id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number } };

export type UpdateDpoDesignationMutationVariables = Exact<{
  input: Types.UpdateDpoDesignationInput;
}>;


export type UpdateDpoDesignationMutation = { updateDpoDesignation: { id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number } };

export type DeleteDpoDesignationMutationVariables = Exact<{
  input: Types.DeletePrivacyRowInput;
}>;


export type DeleteDpoDesignationMutation = { deleteDpoDesignation: boolean };

export type CreateCnilProcedureMutationVariables = Exact<{
  input: Types.CreateCnilProcedureInput;
}>;


export type CreateCnilProcedureMutation = { createCnilProcedure: { id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number } };

export type UpdateCnilProcedureMutationVariables = Exact<{
  input: Types.UpdateCnilProcedureInput;
}>;


export type UpdateCnilProcedureMutation = { updateCnilProcedure: { id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number } };

export type DeleteCnilProcedureMutationVariables = Exact<{
  input: Types.DeletePrivacyRowInput;
}>;


export type DeleteCnilProcedureMutation = { deleteCnilProcedure: boolean };

export type BreachFieldsFragment = { id: string, discoveredAt: string, notifiedAt: string | null, personsInformedOn: string | null, isWithoutRisk: boolean, closedOn: string | null, state: Types.BreachState, notifyBefore: string, version: number };

export type RequestFieldsFragment = { id: string, receivedOn: string, isExtended: boolean, answeredOn: string | null, dueOn: string, isLate: boolean, version: number };

export type CcasIncidentsQueryVariables = Exact<{
  ccasId: string;
}>;


export type CcasIncidentsQuery = { ccasIncidents: { canUpdate: boolean, breaches: Array<{ id: string, discoveredAt: string, notifiedAt: string | null, personsInformedOn: string | null, isWithoutRisk: boolean, closedOn: string | null, state: Types.BreachState, notifyBefore: string, version: number }>, requests: Array<{ id: string, receivedOn: string, isExtended: boolean, answeredOn: string | null, dueOn: string, isLate: boolean, version: number }>, years: Array<{ year: number, breaches: number, breachesDue: number, notifiedInTime: number, requests: number, requestsDue: number, answeredInTime: number }> } };

export type CreatePrivacyBreachMutationVariables = Exact<{
  input: Types.CreatePrivacyBreachInput;
}>;


export type CreatePrivacyBreachMutation = { createPrivacyBreach: { id: string, discoveredAt: string, notifiedAt: string | null, personsInformedOn: string | null, isWithoutRisk: boolean, closedOn: string | null, state: Types.BreachState, notifyBefore: string, version: number } };

export type UpdatePrivacyBreachMutationVariables = Exact<{
  input: Types.UpdatePrivacyBreachInput;
}>;


export type UpdatePrivacyBreachMutation = { updatePrivacyBreach: { id: string, discoveredAt: string, notifiedAt: string | null, personsInformedOn: string | null, isWithoutRisk: boolean, closedOn: string | null, state: Types.BreachState, notifyBefore: string, version: number } };

export type DeletePrivacyBreachMutationVariables = Exact<{
  input: Types.DeletePrivacyRowInput;
}>;


export type DeletePrivacyBreachMutation = { deletePrivacyBreach: boolean };

export type CreateRightsRequestMutationVariables = Exact<{
  input: Types.CreateRightsRequestInput;
}>;


export type CreateRightsRequestMutation = { createRightsRequest: { id: string, receivedOn: string, isExtended: boolean, answeredOn: string | null, dueOn: string, isLate: boolean, version: number } };

export type UpdateRightsRequestMutationVariables = Exact<{
  input: Types.UpdateRightsRequestInput;
}>;


export type UpdateRightsRequestMutation = { updateRightsRequest: { id: string, receivedOn: string, isExtended: boolean, answeredOn: string | null, dueOn: string, isLate: boolean, version: number } };

export type DeleteRightsRequestMutationVariables = Exact<{
  input: Types.DeletePrivacyRowInput;
}>;


export type DeleteRightsRequestMutation = { deleteRightsRequest: boolean };

export type CampaignFieldsFragment = { id: string, title: string, startsOn: string, endsOn: string | null, version: number };

export type AssessmentFieldsFragment = { id: string, assessorName: string, assessedOn: string, validatedAt: string | null, version: number, campaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number }, levels: Array<{ activity: Types.MaturityActivity, level: number, metLevels: Array<number> | null, targetLevel: number | null, comment: string | null }> };

export type CcasMaturityQueryVariables = Exact<{
  ccasId: string;
}>;


export type CcasMaturityQuery = { ccasMaturity: { isDetailVisible: boolean, canUpdate: boolean, campaignsToBegin: Array<{ id: string, title: string, startsOn: string, endsOn: string | null, version: number }>, assessments: Array<{ id: string, assessorName: string, assessedOn: string, validatedAt: string | null, version: number, campaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number }, levels: Array<{ activity: Types.MaturityActivity, level: number, metLevels: Array<number> | null, targetLevel: number | null, comment: string | null }> }> } };

export type MaturityCampaignsQueryVariables = Exact<{
  networkId: string;
}>;


export type MaturityCampaignsQuery = { maturityCampaigns: Array<{ id: string, title: string, startsOn: string, endsOn: string | null, version: number }> };

export type MaturityOverviewQueryVariables = Exact<{
  campaignId: string;
}>;


export type MaturityOverviewQuery = { maturityOverview: { validatedCount: number, draftCount: number, totalCount: number, canManage: boolean, campaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number }, activities: Array<{ activity: Types.MaturityActivity, countsByLevel: Array<number> }>, ccas: Array<{ assessedOn: string | null, validatedAt: string | null, ccas: { id: string, communeName: string, ept: { id: number, name: string } | null } }> } };

export type CreateMaturityCampaignMutationVariables = Exact<{
  input: Types.CreateMaturityCampaignInput;
}>;


export type CreateMaturityCampaignMutation = { createMaturityCampaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number } };

export type UpdateMaturityCampaignMutationVariables = Exact<{
  input: Types.UpdateMaturityCampaignInput;
}>;


export type UpdateMaturityCampaignMutation = { updateMaturityCampaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number } };

export type SaveMaturityAssessmentMutationVariables = Exact<{
  input: Types.SaveMaturityAssessmentInput;
}>;


export type SaveMaturityAssessmentMutation = { saveMaturityAssessment: { id: string, assessorName: string, assessedOn: string, validatedAt: string | null, version: number, campaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number }, levels: Array<{ activity: Types.MaturityActivity, level: number, metLevels: Array<number> | null, targetLevel: number | null, comment: string | null }> } };

export type ValidateMaturityAssessmentMutationVariables = Exact<{
  input: Types.ValidateMaturityAssessmentInput;
}>;


export type ValidateMaturityAssessmentMutation = { validateMaturityAssessment: { id: string, assessorName: string, assessedOn: string, validatedAt: string | null, version: number, campaign: { id: string, title: string, startsOn: string, endsOn: string | null, version: number }, levels: Array<{ activity: Types.MaturityActivity, level: number, metLevels: Array<number> | null, targetLevel: number | null, comment: string | null }> } };

export type ActionFieldsFragment = { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> };

export type PrivacyActionsQueryVariables = Exact<{
  networkId: string;
  skip: number;
  take: number;
  mine?: boolean | null | undefined;
  late?: boolean | null | undefined;
  withClosed?: boolean | null | undefined;
  point?: Types.PrivacyPoint | null | undefined;
  ccasId?: string | null | undefined;
  territoryId?: number | null | undefined;
}>;


export type PrivacyActionsQuery = { privacyActions: { totalCount: number, items: Array<{ id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> }> } };

export type PrivacyActionOwnersQueryVariables = Exact<{
  networkId: string;
}>;


export type PrivacyActionOwnersQuery = { privacyActionOwners: Array<{ accountId: string, name: string }> };

export type PrivacyPlanCcasQueryVariables = Exact<{
  networkId: string;
  skip: number;
  take: number;
}>;


export type PrivacyPlanCcasQuery = { ccasList: { totalCount: number, items: Array<{ id: string, commune: { id: number, name: string }, ept: { id: number, name: string } | null }> } };

export type CreatePrivacyActionMutationVariables = Exact<{
  input: Types.CreatePrivacyActionInput;
}>;


export type CreatePrivacyActionMutation = { createPrivacyAction: { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> } };

export type UpdatePrivacyActionMutationVariables = Exact<{
  input: Types.UpdatePrivacyActionInput;
}>;


export type UpdatePrivacyActionMutation = { updatePrivacyAction: { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> } };

export type CompletePrivacyActionMutationVariables = Exact<{
  input: Types.CompletePrivacyActionInput;
}>;


export type CompletePrivacyActionMutation = { completePrivacyAction: { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> } };

export const DesignationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DesignationFieldsFragment, unknown>;
export const ProcedureFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProcedureFieldsFragment, unknown>;
export const BreachFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BreachFieldsFragment, unknown>;
export const RequestFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RequestFieldsFragment, unknown>;
export const CampaignFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CampaignFieldsFragment, unknown>;
export const AssessmentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessorName"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"metLevels"}},{"kind":"Field","name":{"kind":"Name","value":"targetLevel"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AssessmentFieldsFragment, unknown>;
export const ActionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<ActionFieldsFragment, unknown>;
export const CcasDpoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasDpo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasDpo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CcasDpoQuery, CcasDpoQueryVariables>;
export const CreateDpoDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDpoDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDpoDesignationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDpoDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateDpoDesignationMutation, CreateDpoDesignationMutationVariables>;
export const UpdateDpoDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDpoDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDpoDesignationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDpoDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateDpoDesignationMutation, UpdateDpoDesignationMutationVariables>;
export const DeleteDpoDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteDpoDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteDpoDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteDpoDesignationMutation, DeleteDpoDesignationMutationVariables>;
export const CreateCnilProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCnilProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCnilProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCnilProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateCnilProcedureMutation, CreateCnilProcedureMutationVariables>;
export const UpdateCnilProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCnilProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCnilProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCnilProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateCnilProcedureMutation, UpdateCnilProcedureMutationVariables>;
export const DeleteCnilProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCnilProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCnilProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteCnilProcedureMutation, DeleteCnilProcedureMutationVariables>;
export const CcasIncidentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasIncidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasIncidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"breaches"}},{"kind":"Field","name":{"kind":"Name","value":"breachesDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"requestsDue"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CcasIncidentsQuery, CcasIncidentsQueryVariables>;
export const CreatePrivacyBreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePrivacyBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePrivacyBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPrivacyBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreatePrivacyBreachMutation, CreatePrivacyBreachMutationVariables>;
export const UpdatePrivacyBreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePrivacyBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePrivacyBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePrivacyBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdatePrivacyBreachMutation, UpdatePrivacyBreachMutationVariables>;
export const DeletePrivacyBreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePrivacyBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletePrivacyBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeletePrivacyBreachMutation, DeletePrivacyBreachMutationVariables>;
export const CreateRightsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRightsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRightsRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRightsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateRightsRequestMutation, CreateRightsRequestMutationVariables>;
export const UpdateRightsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRightsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRightsRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRightsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateRightsRequestMutation, UpdateRightsRequestMutationVariables>;
export const DeleteRightsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRightsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRightsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteRightsRequestMutation, DeleteRightsRequestMutationVariables>;
export const CcasMaturityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasMaturity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasMaturity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"campaignsToBegin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessorName"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"metLevels"}},{"kind":"Field","name":{"kind":"Name","value":"targetLevel"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<CcasMaturityQuery, CcasMaturityQueryVariables>;
export const MaturityCampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaturityCampaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maturityCampaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MaturityCampaignsQuery, MaturityCampaignsQueryVariables>;
export const MaturityOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaturityOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maturityOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"countsByLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"draftCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MaturityOverviewQuery, MaturityOverviewQueryVariables>;
export const CreateMaturityCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMaturityCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMaturityCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMaturityCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateMaturityCampaignMutation, CreateMaturityCampaignMutationVariables>;
export const UpdateMaturityCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMaturityCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMaturityCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMaturityCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateMaturityCampaignMutation, UpdateMaturityCampaignMutationVariables>;
export const SaveMaturityAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMaturityAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMaturityAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMaturityAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessorName"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"metLevels"}},{"kind":"Field","name":{"kind":"Name","value":"targetLevel"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<SaveMaturityAssessmentMutation, SaveMaturityAssessmentMutationVariables>;
export const ValidateMaturityAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValidateMaturityAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValidateMaturityAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validateMaturityAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityCampaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MaturityAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessorName"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"metLevels"}},{"kind":"Field","name":{"kind":"Name","value":"targetLevel"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]} as unknown as DocumentNode<ValidateMaturityAssessmentMutation, ValidateMaturityAssessmentMutationVariables>;
export const PrivacyActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withClosed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyPoint"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}},{"kind":"Argument","name":{"kind":"Name","value":"withClosed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withClosed"}}},{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"territoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"territoryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<PrivacyActionsQuery, PrivacyActionsQueryVariables>;
export const PrivacyActionOwnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyActionOwners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyActionOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PrivacyActionOwnersQuery, PrivacyActionOwnersQueryVariables>;
export const PrivacyPlanCcasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyPlanCcas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrivacyPlanCcasQuery, PrivacyPlanCcasQueryVariables>;
export const CreatePrivacyActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePrivacyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePrivacyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPrivacyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePrivacyActionMutation, CreatePrivacyActionMutationVariables>;
export const UpdatePrivacyActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePrivacyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePrivacyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePrivacyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePrivacyActionMutation, UpdatePrivacyActionMutationVariables>;
export const CompletePrivacyActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletePrivacyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePrivacyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completePrivacyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<CompletePrivacyActionMutation, CompletePrivacyActionMutationVariables>;
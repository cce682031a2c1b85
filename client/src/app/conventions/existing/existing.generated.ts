/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An act of a convention’s life. */
export type ConventionActKind =
  /** The draft is agreed. */
  | 'agreed_draft'
  /** Deliberation of the board of the CCAS. */
  | 'ca_deliberation'
  /** Meeting of the follow-up committee; several are possible. */
  | 'committee'
  /** Deliberation of the municipal council. */
  | 'council_deliberation'
  /** Express renewal; several are possible. */
  | 'express_renewal'
  /** The negotiation begins. */
  | 'negotiation'
  /** Notice given by a party. */
  | 'notice'
  /** Publication. */
  | 'publication'
  /** Receipt of the préfecture (AR). */
  | 'receipt'
  /** Replacement by another convention. */
  | 'replacement'
  /** Signature by all parties. */
  | 'signature'
  /** Termination. */
  | 'termination'
  /** Transmission to the préfecture. */
  | 'transmission'
  /** Yearly report, one for a year. */
  | 'yearly_report';

/** Type of a convention between a town and its CCAS. */
export type ConventionKind =
  /** Multi-year contract of objectives and means (CPOM). */
  | 'cpom'
  /** Shared data-protection officer. */
  | 'dpo'
  /** Framework convention: all means and support of the town. */
  | 'framework'
  /** Group purchasing (groupement de commandes). */
  | 'group_purchasing'
  /** Objectives and grant. */
  | 'objectives_grant'
  /** Another one. */
  | 'other'
  /** Premises. */
  | 'premises'
  /** Secondment of staff (mise à disposition). */
  | 'secondment';

/** What happens at the term. */
export type ConventionRenewal =
  /** It can be renewed by a decision. */
  | 'express'
  /** It ends. */
  | 'none'
  /** It is renewed unless a party gives notice. */
  | 'tacit';

/** Status of a convention on a day, derived from its acts, never typed. */
export type ConventionStatus =
  /** The draft is agreed. */
  | 'agreed_draft'
  /** Deliberated by both. */
  | 'deliberated_by_both'
  /** Deliberated by the board or by the council, not by both. */
  | 'deliberated_by_one'
  /** Past its term. */
  | 'expired'
  /** In force. */
  | 'in_force'
  /** In negotiation. */
  | 'negotiating'
  /** Replaced by another one. */
  | 'replaced'
  /** Signed after both deliberations, not yet transmitted. */
  | 'signed'
  /** Signed, but an act is missing: « signée mais fragile ». */
  | 'signed_fragile'
  /** Terminated before its term. */
  | 'terminated'
  /** In force, and its term is near. */
  | 'to_renew'
  /** No act yet. */
  | 'to_start'
  /** Transmitted to the préfecture, or received by it before the day of effect. */
  | 'transmitted';

/** What a framework convention should settle. */
export type ConventionVolet =
  /** Archives. */
  | 'archives'
  /** Communication. */
  | 'communication'
  /** Evaluation. */
  | 'evaluation'
  /** Finance: grant, instalments, valuation, recharging. */
  | 'finance'
  /** Governance and follow-up committee. */
  | 'governance'
  /** Insurance. */
  | 'insurance'
  /** Information systems and telephony. */
  | 'it'
  /** Premises. */
  | 'premises'
  /** Data protection and its officer. */
  | 'privacy'
  /** Procurement. */
  | 'procurement'
  /** Staff and secondments. */
  | 'staff'
  /** Support functions. */
  | 'support_functions'
  /** Vehicles and logistics. */
  | 'vehicles';

/** Side of a party. */
export type PartySide =
  /** The CCAS, one at most. */
  | 'ccas'
  /** Another party. */
  | 'other'
  /** The town, one at most. */
  | 'town';

/** A convention that was signed already: what it says, its acts, who signed, its volets, in one writing. */
export type RecordExistingConventionInput = {
  /** Deliberation of the board of the CCAS. */
  caDeliberatedOn?: string | null | undefined;
  /** Its CCAS. */
  ccasId: string;
  /** In what capacity, 200 characters at most. */
  ccasSignatoryCapacity?: string | null | undefined;
  /** Who signed for the CCAS, 200 characters at most; absent: as the offices held on the day of the signature suggest. */
  ccasSignatoryName?: string | null | undefined;
  /** Comment without personal data, 2,000 characters at most. */
  comment?: string | null | undefined;
  /** Deliberation of the municipal council. */
  councilDeliberatedOn?: string | null | undefined;
  /** Day of effect. */
  effectiveOn?: string | null | undefined;
  /** Term as first agreed; null: none. */
  endsOn?: string | null | undefined;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: boolean | null | undefined;
  /** Whether means are recharged to the CCAS. */
  isRecharged?: boolean | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Its type. */
  kind: ConventionKind;
  /** Months of notice, 0 to 36; null: not agreed. */
  noticeMonths?: number | null | undefined;
  /** Months wanted to prepare, 0 to 24; 3 unless told. */
  preparationMonths?: number | null | undefined;
  /** Receipt of the préfecture. */
  receivedOn?: string | null | undefined;
  /** Reference at the CCAS, 100 characters at most. */
  reference?: string | null | undefined;
  /** What happens at the term; `none` clears the months and the maximum of renewals. */
  renewal?: ConventionRenewal | null | undefined;
  /** Months of a renewal, 1 to 120; required unless there is none. */
  renewalMonths?: number | null | undefined;
  /** Renewals at most, 1 to 50; null: no limit. */
  renewalsMax?: number | null | undefined;
  /** Signature. */
  signedOn?: string | null | undefined;
  /** Version of a convention-type of the network that it was made from. */
  templateVersionId?: string | null | undefined;
  /** Its title, 200 characters at most. */
  title: string;
  /** In what capacity, 200 characters at most. */
  townSignatoryCapacity?: string | null | undefined;
  /** Who signed for the town, 200 characters at most; absent: as the offices held on the day of the signature suggest. */
  townSignatoryName?: string | null | undefined;
  /** Transmission to the préfecture. */
  transmittedOn?: string | null | undefined;
  /** How far it settles volets, each once; those that are not named are not told. */
  volets: Array<VoletLineInput>;
};

/** How far a convention settles a volet. */
export type VoletCoverage =
  /** Covered. */
  | 'covered'
  /** Not applicable. */
  | 'not_applicable'
  /** Not covered. */
  | 'not_covered'
  /** Partly covered. */
  | 'partly';

/** How far a volet is settled. */
export type VoletLineInput = {
  /** Article that settles it, 100 characters at most. */
  article?: string | null | undefined;
  /** How far; null: not told. */
  coverage?: VoletCoverage | null | undefined;
  /** The volet. */
  volet: ConventionVolet;
};

export type RecordExistingConventionMutationVariables = Exact<{
  input: Types.RecordExistingConventionInput;
}>;


export type RecordExistingConventionMutation = { recordExistingConvention: { id: string, kind: Types.ConventionKind, title: string, reference: string | null, status: Types.ConventionStatus, statusSince: string | null, termOn: string | null, noticeOn: string | null, effectiveOn: string | null, endsOn: string | null, renewal: Types.ConventionRenewal, renewalMonths: number | null, renewalsMax: number | null, noticeMonths: number | null, preparationMonths: number, isRecharged: boolean | null, comment: string | null, coveredVoletsCount: number, isArchived: boolean, canManage: boolean, version: number, updatedAt: string, updatedByName: string | null, ccas: { id: string, name: string, communeName: string }, templateVersion: { id: string, templateTitle: string, number: number } | null, replacedBy: { id: string, kind: Types.ConventionKind, title: string } | null, replaces: Array<{ id: string, kind: Types.ConventionKind, title: string }>, parties: Array<{ id: string, version: number, side: Types.PartySide, name: string, siren: string | null, signatoryName: string | null, signatoryCapacity: string | null, mandateStartsOn: string | null, mandateEndsOn: string | null }>, acts: Array<{ id: string, version: number, kind: Types.ConventionActKind, happenedOn: string, year: number | null, reference: string | null, note: string | null }>, periods: Array<{ status: Types.ConventionStatus, startsOn: string, endsOn: string | null, termOn: string | null }>, volets: Array<{ volet: Types.ConventionVolet, coverage: Types.VoletCoverage | null, article: string | null }>, riders: Array<{ id: string, version: number, number: number, subject: string, caDeliberatedOn: string | null, councilDeliberatedOn: string | null, signedOn: string | null, receivedOn: string | null, effectiveOn: string | null, newEndsOn: string | null }>, grants: Array<{ id: string, version: number, year: number, votedCents: number | null, votedOn: string | null, paidCents: number | null, paidOn: string | null }>, means: Array<{ id: string, version: number, year: number, volet: Types.ConventionVolet, label: string, valuedCents: number | null }>, secondments: Array<{ id: string, version: number, post: string, timePercent: number, startsOn: string, endsOn: string }> } };


export const RecordExistingConventionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExistingConvention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExistingConventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExistingConvention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConventionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConventionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Convention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSince"}},{"kind":"Field","name":{"kind":"Name","value":"termOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewal"}},{"kind":"Field","name":{"kind":"Name","value":"renewalMonths"}},{"kind":"Field","name":{"kind":"Name","value":"renewalsMax"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"preparationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"isRecharged"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"coveredVoletsCount"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateTitle"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryName"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"mandateStartsOn"}},{"kind":"Field","name":{"kind":"Name","value":"mandateEndsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"termOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"caDeliberatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"councilDeliberatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"newEndsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"votedCents"}},{"kind":"Field","name":{"kind":"Name","value":"votedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"means"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"valuedCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secondments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"timePercent"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<RecordExistingConventionMutation, RecordExistingConventionMutationVariables>;
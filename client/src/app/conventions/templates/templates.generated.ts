/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A new convention-type, with a first draft. */
export type CreateConventionTemplateInput = {
  /** Whether the draft starts from the proposed articles; else it is empty. */
  isFromProposal: boolean;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Network whose it is. */
  networkId: string;
  /** Its title, 200 characters at most; free in the network. */
  title: string;
};

/** A convention-type whose next version is begun. */
export type NewTemplateVersionInput = {
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** The convention-type. */
  templateId: string;
};

/** A draft to publish. */
export type PublishTemplateVersionInput = {
  /** The draft. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** A new title of a convention-type. */
export type RenameConventionTemplateInput = {
  /** The convention-type. */
  id: string;
  /** Its title, 200 characters at most; free in the network. */
  title: string;
  /** Version that the person saw. */
  version: number;
};

/** A change of a draft. Absent: unchanged. Null: cleared. */
export type SaveTemplateVersionInput = {
  /** All its articles, in their order, 60 at most. */
  articles?: Array<TemplateArticleInput> | null | undefined;
  /** What changed since the version before, 1,000 characters at most. */
  changeNote?: string | null | undefined;
  /** The draft. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** An article of a convention-type. */
export type TemplateArticleInput = {
  /** Its text, 8,000 characters at most. 20 variables are known; any other is refused with UNKNOWN_VARIABLE. */
  body: string;
  /** Whether it is kept only where its volet is chosen. */
  isOptional: boolean;
  /** Its title, without number, 200 characters at most. */
  title: string;
  /** What it settles; required for an optional article. */
  volet?: ConventionVolet | null | undefined;
};

/** A change of a convention. Absent: unchanged. Null: cleared. */
export type UpdateConventionInput = {
  /** Comment without personal data, 2,000 characters at most. */
  comment?: string | null | undefined;
  /** Day of effect. */
  effectiveOn?: string | null | undefined;
  /** Term as first agreed; null: none. */
  endsOn?: string | null | undefined;
  /** The convention. */
  id: string;
  /** Whether the person confirmed dates that were refused as UNLIKELY_DATES. */
  isConfirmed?: boolean | null | undefined;
  /** Whether means are recharged to the CCAS. */
  isRecharged?: boolean | null | undefined;
  /** Its type. */
  kind?: ConventionKind | null | undefined;
  /** Months of notice, 0 to 36; null: not agreed. */
  noticeMonths?: number | null | undefined;
  /** Months wanted to prepare, 0 to 24; 3 unless told. */
  preparationMonths?: number | null | undefined;
  /** Reference at the CCAS, 100 characters at most. */
  reference?: string | null | undefined;
  /** What happens at the term; `none` clears the months and the maximum of renewals. */
  renewal?: ConventionRenewal | null | undefined;
  /** Months of a renewal, 1 to 120; required unless there is none. */
  renewalMonths?: number | null | undefined;
  /** Renewals at most, 1 to 50; null: no limit. */
  renewalsMax?: number | null | undefined;
  /** Convention of the same CCAS that replaces it. */
  replacedById?: string | null | undefined;
  /** Version of a convention-type of the network that it was made from. */
  templateVersionId?: string | null | undefined;
  /** Its title, 200 characters at most. */
  title?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

export type TemplateVersionFieldsFragment = { id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> };

export type TemplateFieldsFragment = { id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> };

export type ConventionTemplatesQueryVariables = Exact<{
  networkId: string;
}>;


export type ConventionTemplatesQuery = { conventionTemplates: Array<{ id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> }> };

export type ConventionsOfCcasQueryVariables = Exact<{
  networkId: string;
  ccasId: string;
}>;


export type ConventionsOfCcasQuery = { conventions: { items: Array<{ id: string, title: string, version: number, canManage: boolean }> } };

export type CreateConventionTemplateMutationVariables = Exact<{
  input: Types.CreateConventionTemplateInput;
}>;


export type CreateConventionTemplateMutation = { createConventionTemplate: { id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> } };

export type RenameConventionTemplateMutationVariables = Exact<{
  input: Types.RenameConventionTemplateInput;
}>;


export type RenameConventionTemplateMutation = { renameConventionTemplate: { id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> } };

export type SaveTemplateVersionMutationVariables = Exact<{
  input: Types.SaveTemplateVersionInput;
}>;


export type SaveTemplateVersionMutation = { saveTemplateVersion: { id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> } };

export type PublishTemplateVersionMutationVariables = Exact<{
  input: Types.PublishTemplateVersionInput;
}>;


export type PublishTemplateVersionMutation = { publishTemplateVersion: { id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> } };

export type NewTemplateVersionMutationVariables = Exact<{
  input: Types.NewTemplateVersionInput;
}>;


export type NewTemplateVersionMutation = { newTemplateVersion: { id: string, networkId: string, title: string, version: number, versions: Array<{ id: string, number: number, changeNote: string | null, publishedOn: string | null, version: number, updatedAt: string, updatedByName: string | null, articles: Array<{ title: string, body: string, volet: Types.ConventionVolet | null, isOptional: boolean }>, adoptions: Array<{ status: Types.ConventionStatus | null, conventionId: string | null, conventionTitle: string | null, ccas: { id: string, name: string, communeName: string } }> }> } };

export type AdoptTemplateVersionMutationVariables = Exact<{
  input: Types.UpdateConventionInput;
}>;


export type AdoptTemplateVersionMutation = { updateConvention: { id: string, version: number, templateVersion: { id: string, templateTitle: string, number: number } | null } };

export const TemplateVersionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}}]} as unknown as DocumentNode<TemplateVersionFieldsFragment, unknown>;
export const TemplateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}}]} as unknown as DocumentNode<TemplateFieldsFragment, unknown>;
export const ConventionTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConventionTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conventionTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}}]} as unknown as DocumentNode<ConventionTemplatesQuery, ConventionTemplatesQueryVariables>;
export const ConventionsOfCcasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConventionsOfCcas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conventions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}}]}}]}}]}}]} as unknown as DocumentNode<ConventionsOfCcasQuery, ConventionsOfCcasQueryVariables>;
export const CreateConventionTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateConventionTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateConventionTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createConventionTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}}]} as unknown as DocumentNode<CreateConventionTemplateMutation, CreateConventionTemplateMutationVariables>;
export const RenameConventionTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameConventionTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameConventionTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameConventionTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}}]} as unknown as DocumentNode<RenameConventionTemplateMutation, RenameConventionTemplateMutationVariables>;
export const SaveTemplateVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTemplateVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTemplateVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTemplateVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}}]} as unknown as DocumentNode<SaveTemplateVersionMutation, SaveTemplateVersionMutationVariables>;
export const PublishTemplateVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishTemplateVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishTemplateVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishTemplateVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}}]} as unknown as DocumentNode<PublishTemplateVersionMutation, PublishTemplateVersionMutationVariables>;
export const NewTemplateVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NewTemplateVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewTemplateVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newTemplateVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateVersionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplateVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"volet"}},{"kind":"Field","name":{"kind":"Name","value":"isOptional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"conventionTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TemplateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TemplateVersionFields"}}]}}]}}]} as unknown as DocumentNode<NewTemplateVersionMutation, NewTemplateVersionMutationVariables>;
export const AdoptTemplateVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdoptTemplateVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateConventionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateConvention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"templateVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"templateTitle"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<AdoptTemplateVersionMutation, AdoptTemplateVersionMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An action that is done, or not after all, at one of its CCAS. */
export type CompletePrivacyActionInput = {
  /** Day on which it was done, today at the latest; null: not done after all. */
  doneOn?: string | null | undefined;
  /** The action at that CCAS (`PrivacyActionCcas.id`). */
  id: string;
  /** Version that the person saw. */
  version: number;
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
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
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

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: string | null | undefined;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: string | null | undefined;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: string | null | undefined;
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

export type ActionFieldsFragment = { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number | null, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> };

export type PrivacyActionsQueryVariables = Exact<{
  networkId: string;
  skip: number;
  take: number;
  mine?: boolean | null | undefined;
  late?: boolean | null | undefined;
  withClosed?: boolean | null | undefined;
  point?: Types.PrivacyPoint | null | undefined;
  ccasId?: string | null | undefined;
  scope?: Types.ScopeInput | null | undefined;
}>;


export type PrivacyActionsQuery = { privacyActions: { totalCount: number, items: Array<{ id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number | null, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> }> } };

export type PrivacyActionOwnersQueryVariables = Exact<{
  networkId: string;
}>;


export type PrivacyActionOwnersQuery = { privacyActionOwners: Array<{ accountId: string, name: string }> };

export type CreatePrivacyActionMutationVariables = Exact<{
  input: Types.CreatePrivacyActionInput;
}>;


export type CreatePrivacyActionMutation = { createPrivacyAction: { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number | null, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> } };

export type UpdatePrivacyActionMutationVariables = Exact<{
  input: Types.UpdatePrivacyActionInput;
}>;


export type UpdatePrivacyActionMutation = { updatePrivacyAction: { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number | null, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> } };

export type CompletePrivacyActionMutationVariables = Exact<{
  input: Types.CompletePrivacyActionInput;
}>;


export type CompletePrivacyActionMutation = { completePrivacyAction: { id: string, point: Types.PrivacyPoint | null, title: string, description: string | null, dueOn: string | null, priority: number, evidenceReference: string | null, abandonedReason: string | null, ccasCount: number, doneCount: number | null, isLate: boolean, canUpdate: boolean, version: number, owner: { accountId: string | null, name: string, isFictitious: boolean } | null, ccas: Array<{ id: string, doneOn: string | null, version: number, canComplete: boolean, ccas: { id: string, communeName: string } }> } };

export const ActionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<ActionFieldsFragment, unknown>;
export const PrivacyActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withClosed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyPoint"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}},{"kind":"Argument","name":{"kind":"Name","value":"withClosed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withClosed"}}},{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<PrivacyActionsQuery, PrivacyActionsQueryVariables>;
export const PrivacyActionOwnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyActionOwners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyActionOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PrivacyActionOwnersQuery, PrivacyActionOwnersQueryVariables>;
export const CreatePrivacyActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePrivacyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePrivacyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPrivacyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePrivacyActionMutation, CreatePrivacyActionMutationVariables>;
export const UpdatePrivacyActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePrivacyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePrivacyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePrivacyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePrivacyActionMutation, UpdatePrivacyActionMutationVariables>;
export const CompletePrivacyActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletePrivacyAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePrivacyActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completePrivacyAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedReason"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canComplete"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]}}]} as unknown as DocumentNode<CompletePrivacyActionMutation, CompletePrivacyActionMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

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
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
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
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
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

export const BreachFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<BreachFieldsFragment, unknown>;
export const RequestFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RequestFieldsFragment, unknown>;
export const CcasIncidentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasIncidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasIncidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"breaches"}},{"kind":"Field","name":{"kind":"Name","value":"breachesDue"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"requestsDue"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CcasIncidentsQuery, CcasIncidentsQueryVariables>;
export const CreatePrivacyBreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePrivacyBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePrivacyBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPrivacyBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreatePrivacyBreachMutation, CreatePrivacyBreachMutationVariables>;
export const UpdatePrivacyBreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePrivacyBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePrivacyBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePrivacyBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyBreach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discoveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personsInformedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutRisk"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"notifyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdatePrivacyBreachMutation, UpdatePrivacyBreachMutationVariables>;
export const DeletePrivacyBreachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePrivacyBreach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletePrivacyBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeletePrivacyBreachMutation, DeletePrivacyBreachMutationVariables>;
export const CreateRightsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRightsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRightsRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRightsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateRightsRequestMutation, CreateRightsRequestMutationVariables>;
export const UpdateRightsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRightsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRightsRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRightsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightsRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isExtended"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateRightsRequestMutation, UpdateRightsRequestMutationVariables>;
export const DeleteRightsRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRightsRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRightsRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteRightsRequestMutation, DeleteRightsRequestMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Kind of centre of social action. */
export type CcasKind =
  /** Communal (CASF L.123-4). */
  | 'ccas'
  /** Inter-communal (CASF L.123-4-1). */
  | 'cias';

/** A role that ends, and maybe who takes it over. */
export type EndRoleInput = {
  /** The account. */
  accountId: string;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Last day: today or later. Who takes over begins the day after. */
  lastDay: string;
  /** The office to end on the same day; it then goes to the successor, if there is one. */
  officeId?: string | null | undefined;
  /** Version of the office that was seen; wanted with it. */
  officeVersion?: number | null | undefined;
  /** Whether what is entrusted to the person in that network goes to the successor, at once. */
  passesOn: boolean;
  /** The role. */
  roleId: string;
  /** Who takes over; null: nobody yet. */
  successor?: SuccessorInput | null | undefined;
  /** Version of the account that was seen. */
  version: number;
};

/** What is entrusted to a person, and passed on when she leaves. */
export type EntrustedKind =
  /** Blockers that she was asked to lift. */
  | 'addressed_blockers'
  /** Initiatives under way of which she is the deputy. */
  | 'deputed_initiatives'
  /** Initiatives under way that she leads. */
  | 'owned_initiatives'
  /** Actions of the data-protection plan, not abandoned, that she leads. */
  | 'privacy_actions';

/** What became of a mail that did not arrive. */
export type MailTrouble =
  /** The server did not take it for now; it is tried again. */
  | 'delayed'
  /** It could not be handed over for two days, and is not tried again. */
  | 'given_up'
  /** The server refused it: the address is wrong, or no longer used. */
  | 'refused';

/** What a person may be in the product. */
export type Role =
  /** Keeps the instance running; scoped to nothing. */
  | 'admin'
  /** Fills in for one CCAS. */
  | 'contributor'
  /** Animates a network. */
  | 'coordinator'
  /** Directs one CCAS. */
  | 'director'
  /** Shared data-protection officer of the CCAS of a territory: sees and updates their RGPD base, maturity and plan. */
  | 'dpo'
  /** Reads what was published to one funding organisation. */
  | 'funder'
  /** Follows the CCAS of one EPT or EPCI of a network. */
  | 'referent';

/** Who takes a role over. Invited by mail; who has an account in the network gets the role beside hers. */
export type SuccessorInput = {
  /** E-mail address. */
  email: string;
  /** First and last name. */
  fullName: string;
  /** Title in the office, in the words of the CCAS. */
  jobTitle?: string | null | undefined;
  /** Professional telephone number. */
  phone?: string | null | undefined;
};

/** The levels of the official geographic code that the product uses. */
export type TerritoryKind =
  /** A commune. */
  | 'commune'
  /** France. */
  | 'country'
  /** A département, or an overseas collectivity, which is neither région nor département. */
  | 'departement'
  /** An inter-communal body with own taxation (EPCI), by SIREN. */
  | 'epci'
  /** A territory of the Métropole du Grand Paris (EPT), by SIREN. It is not an EPCI with own taxation. */
  | 'ept'
  /** A région. */
  | 'region';

export type DepartureQueryVariables = Exact<{
  accountId: string;
  roleId: string;
}>;


export type DepartureQuery = { departure: { otherRolesCount: number, alertedNames: Array<string>, office: { id: string, version: number, personName: string, endsOn: string | null } | null, entrusted: Array<{ kind: Types.EntrustedKind, count: number, labels: Array<string> }> } };

export type EndRoleMutationVariables = Exact<{
  input: Types.EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { id: string, email: string, fullName: string, phone: string | null, isFictitious: boolean, isDisabled: boolean, hasPassword: boolean, declinedAt: string | null, mailTrouble: Types.MailTrouble | null, lastVisitAt: string | null, version: number, roles: Array<{ id: string, role: Types.Role, networkId: string | null, startsOn: string | null, endsOn: string | null, isActive: boolean, territory: { id: number, code: string, kind: Types.TerritoryKind, name: string } | null, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string } | null, funder: { id: string, name: string } | null }> } };


export const DepartureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"roleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roleId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entrusted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherRolesCount"}},{"kind":"Field","name":{"kind":"Name","value":"alertedNames"}}]}}]}}]} as unknown as DocumentNode<DepartureQuery, DepartureQueryVariables>;
export const EndRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailTrouble"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleFields"}}]}}]}}]} as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
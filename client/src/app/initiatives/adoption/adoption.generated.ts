/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a CCAS has adopted an initiative. No stage at all: no news. */
export type AdoptionStage =
  /** In place and assessed. */
  | 'assessed'
  /** Committed. */
  | 'committed'
  /** In place. */
  | 'in_place'
  /** Informed. */
  | 'informed'
  /** Not concerned, for a reason that is told. */
  | 'not_concerned'
  /** To be contacted. */
  | 'to_contact'
  /** Volunteer. */
  | 'volunteer';

/** Kind of centre of social action. */
export type CcasKind =
  /** Communal (CASF L.123-4). */
  | 'ccas'
  /** Inter-communal (CASF L.123-4-1). */
  | 'cias';

/** « Rien de nouveau »: the news holds; only its date and author change. */
export type ConfirmAdoptionInput = {
  /** The CCAS. */
  ccasId: string;
  /** The initiative. */
  initiativeId: string;
  /** Version that the person saw. */
  version: number;
};

/** What became of a mail that did not arrive. */
export type MailTrouble =
  /** The server did not take it for now; it is tried again. */
  | 'delayed'
  /** It could not be handed over for two days, and is not tried again. */
  | 'given_up'
  /** The server refused it: the address is wrong, or no longer used. */
  | 'refused';

/** Office that a person holds for a CCAS. */
export type OfficeFunction =
  /** Another professional contact. */
  | 'contact'
  /** Deputy director. */
  | 'deputy_director'
  /** Director, one at a time. */
  | 'director'
  /** President: the mayor, or the president of the EPCI for a CIAS (CASF L.123-6). */
  | 'president'
  /** Vice-president, elected by the board. */
  | 'vice_president';

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

/** News of an initiative at a CCAS. Absent: unchanged. Null: cleared. */
export type UpdateAdoptionInput = {
  /** Day since which it is blocked, today at the latest; today when a new blocker says nothing. */
  blockedSince?: string | null | undefined;
  /** What keeps the CCAS from going on, 1,000 characters at most. */
  blocker?: string | null | undefined;
  /** Account of who can lift the blocker (`blockerAddressees`), in the place of a name; only with a blocker. That person is told. */
  blockerAddresseeId?: string | null | undefined;
  /** Name of who can lift the blocker, 200 characters at most, in the place of an account unless one is given; that of the present account changes nothing. Only with a blocker. */
  blockerLiftedBy?: string | null | undefined;
  /** What has to come about for it to be lifted, 500 characters at most; only with a blocker. */
  blockerLiftsWhen?: string | null | undefined;
  /** Day on which to look at it again, not a past one when it is new; only with a blocker. */
  blockerReviewOn?: string | null | undefined;
  /** The CCAS. */
  ccasId: string;
  /** The initiative. */
  initiativeId: string;
  /** Why the CCAS is not concerned, 1,000 characters at most: required at that stage, refused at any other. */
  notConcernedReason?: string | null | undefined;
  /** What else there is to know, 2,000 characters at most. */
  note?: string | null | undefined;
  /** Stage; required for the first news. */
  stage?: AdoptionStage | null | undefined;
  /** Version that the person saw; null: « I saw no news yet ». Any other state is a STALE_VERSION with the present one. */
  version?: number | null | undefined;
};

export type AdoptionFieldsFragment = { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null };

export type AdoptionQueryVariables = Exact<{
  initiativeId: string;
  ccasId: string;
}>;


export type AdoptionQuery = { adoption: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export type CcasContactQueryVariables = Exact<{
  ccasId: string;
}>;


export type CcasContactQuery = { ccas: { id: string, name: string, phone: string | null, email: string | null, offices: Array<{ id: string, function: Types.OfficeFunction, personName: string, jobTitle: string | null, email: string | null, phone: string | null, isFictitious: boolean, isCurrent: boolean }> } };

export type BlockerAddresseesQueryVariables = Exact<{
  initiativeId: string;
  ccasId: string;
}>;


export type BlockerAddresseesQuery = { blockerAddressees: Array<{ accountId: string, name: string, roles: Array<Types.Role>, mailTrouble: Types.MailTrouble | null }> };

export type UpdateAdoptionMutationVariables = Exact<{
  input: Types.UpdateAdoptionInput;
}>;


export type UpdateAdoptionMutation = { updateAdoption: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export type ConfirmAdoptionMutationVariables = Exact<{
  input: Types.ConfirmAdoptionInput;
}>;


export type ConfirmAdoptionMutation = { confirmAdoption: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export const AdoptionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<AdoptionFieldsFragment, unknown>;
export const AdoptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Adoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"initiativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<AdoptionQuery, AdoptionQueryVariables>;
export const CcasContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]}}]} as unknown as DocumentNode<CcasContactQuery, CcasContactQueryVariables>;
export const BlockerAddresseesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BlockerAddressees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockerAddressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"initiativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"mailTrouble"}}]}}]}}]} as unknown as DocumentNode<BlockerAddresseesQuery, BlockerAddresseesQueryVariables>;
export const UpdateAdoptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAdoptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAdoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<UpdateAdoptionMutation, UpdateAdoptionMutationVariables>;
export const ConfirmAdoptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAdoptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAdoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<ConfirmAdoptionMutation, ConfirmAdoptionMutationVariables>;
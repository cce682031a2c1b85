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

/** In what order blockers are read. */
export type BlockerOrder =
  /** The oldest first. */
  | 'age'
  /** By EPT and CCAS, the oldest first. */
  | 'ept'
  /** By who can lift them, the oldest first. */
  | 'person'
  /** By the day on which to look at them again. */
  | 'review';

/** Kind of centre of social action. */
export type CcasKind =
  /** Communal (CASF L.123-4). */
  | 'ccas'
  /** Inter-communal (CASF L.123-4-1). */
  | 'cias';

/** « Levé »: what blocked the CCAS no longer does. */
export type LiftBlockerInput = {
  /** The CCAS. */
  ccasId: string;
  /** The initiative. */
  initiativeId: string;
  /** What lifted it, 1,000 characters at most. */
  outcome?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** « Revoir le … »: what blocks still does, and is to be looked at again on another day. */
export type PostponeBlockerInput = {
  /** The CCAS. */
  ccasId: string;
  /** The initiative. */
  initiativeId: string;
  /** Where it stands, 500 characters at most; null: nothing to say of it. */
  note?: string | null | undefined;
  /** The day, today or later. */
  reviewOn: string;
  /** Version that the person saw. */
  version: number;
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

export type BlockersQueryVariables = Exact<{
  networkId: string;
  scope?: Types.ScopeInput | null | undefined;
  isMine?: boolean;
  isAddressed?: boolean;
  isOverdue?: boolean;
  holder?: string | null | undefined;
  order?: Types.BlockerOrder;
  skip?: number;
  take?: number;
}>;


export type BlockersQuery = { blockers: { totalCount: number, oldCount: number, overdueCount: number, holders: Array<{ accountId: string | null, name: string, count: number }>, items: Array<{ id: string, stage: Types.AdoptionStage, text: string, since: string, isOld: boolean, isAddressedToViewer: boolean, addresseePhone: string | null, liftedBy: string | null, liftsWhen: string | null, reviewOn: string | null, reviewNote: string | null, isOverdue: boolean, directorName: string | null, phone: string | null, version: number, canLift: boolean, initiative: { id: string, number: number, title: string }, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string } | null }, addressee: { accountId: string | null, name: string, isFictitious: boolean } | null }> } };

export type LiftBlockerMutationVariables = Exact<{
  input: Types.LiftBlockerInput;
}>;


export type LiftBlockerMutation = { liftBlocker: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export type PostponeBlockerMutationVariables = Exact<{
  input: Types.PostponeBlockerInput;
}>;


export type PostponeBlockerMutation = { postponeBlocker: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export type BlockAgainMutationVariables = Exact<{
  input: Types.UpdateAdoptionInput;
}>;


export type BlockAgainMutation = { updateAdoption: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockerReviewNote: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, canLift: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string, ept: { id: number, name: string, shortName: string | null } | null }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };


export const BlockersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Blockers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isMine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isAddressed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOverdue"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holder"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockerOrder"}}},"defaultValue":{"kind":"EnumValue","value":"age"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"isMine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isMine"}}},{"kind":"Argument","name":{"kind":"Name","value":"isAddressed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isAddressed"}}},{"kind":"Argument","name":{"kind":"Name","value":"isOverdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOverdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"holder"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holder"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isOld"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isAddressedToViewer"}},{"kind":"Field","name":{"kind":"Name","value":"addresseePhone"}},{"kind":"Field","name":{"kind":"Name","value":"liftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"liftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"directorName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}}]}}]}}]}}]} as unknown as DocumentNode<BlockersQuery, BlockersQueryVariables>;
export const LiftBlockerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftBlocker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftBlockerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftBlocker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<LiftBlockerMutation, LiftBlockerMutationVariables>;
export const PostponeBlockerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostponeBlocker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostponeBlockerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postponeBlocker"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<PostponeBlockerMutation, PostponeBlockerMutationVariables>;
export const BlockAgainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAdoptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAdoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"canLift"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]} as unknown as DocumentNode<BlockAgainMutation, BlockAgainMutationVariables>;
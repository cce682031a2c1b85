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

export type MyAdoptionsQueryVariables = Exact<{
  ccasId: string;
  planId: string;
}>;


export type MyAdoptionsQuery = { ccasAdoptions: Array<{ id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null }> };

export type AnswerAdoptionMutationVariables = Exact<{
  input: Types.UpdateAdoptionInput;
}>;


export type AnswerAdoptionMutation = { updateAdoption: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export type ConfirmMyAdoptionMutationVariables = Exact<{
  input: Types.ConfirmAdoptionInput;
}>;


export type ConfirmMyAdoptionMutation = { confirmAdoption: { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null } };

export type MyAdoptionFragment = { id: string | null, stage: Types.AdoptionStage | null, notConcernedReason: string | null, note: string | null, blocker: string | null, blockerLiftedBy: string | null, blockerLiftsWhen: string | null, blockerReviewOn: string | null, blockedSince: string | null, lastNewsAt: string | null, lastNewsByName: string | null, version: number | null, canUpdate: boolean, ccas: { id: string, name: string, kind: Types.CcasKind, communeName: string }, initiative: { id: string, number: number, title: string, planYear: number }, blockerAddressee: { accountId: string | null } | null };

export const MyAdoptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyAdoption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}}]}}]} as unknown as DocumentNode<MyAdoptionFragment, unknown>;
export const MyAdoptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAdoptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"planId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasAdoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"planId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyAdoption"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyAdoption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}}]}}]} as unknown as DocumentNode<MyAdoptionsQuery, MyAdoptionsQueryVariables>;
export const AnswerAdoptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAdoptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAdoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyAdoption"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyAdoption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}}]}}]} as unknown as DocumentNode<AnswerAdoptionMutation, AnswerAdoptionMutationVariables>;
export const ConfirmMyAdoptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyAdoption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAdoptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAdoption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyAdoption"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyAdoption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"notConcernedReason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"blocker"}},{"kind":"Field","name":{"kind":"Name","value":"blockerAddressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"blockerLiftsWhen"}},{"kind":"Field","name":{"kind":"Name","value":"blockerReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"blockedSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastNewsByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}}]}}]} as unknown as DocumentNode<ConfirmMyAdoptionMutation, ConfirmMyAdoptionMutationVariables>;
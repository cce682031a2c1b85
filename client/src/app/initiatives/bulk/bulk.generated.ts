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

/** Who leads many initiatives, or stands in. Absent: unchanged. Null: nobody. What is stale is left, and told. */
export type AssignInitiativesInput = {
  /** Who stands in. */
  deputy?: PersonInput | null | undefined;
  /** The initiatives, 1 to 1000. */
  initiatives: Array<SeenRowInput>;
  /** Whether to say only what would become of each: nothing is written, and no version is compared. */
  isPreview?: boolean;
  /** Who carries them. */
  owner?: PersonInput | null | undefined;
  /** The plan. */
  planId: string;
};

/** What one act can change of many things at once. */
export type BulkActKind =
  /** The due dates of milestones. */
  | 'dates'
  /** Who leads initiatives, or stands in. */
  | 'people'
  /** The stage of cells of the matrix. */
  | 'stage';

/** What becomes of each thing of a selection. */
export type BulkOutcome =
  /** It changes, or did. */
  | 'changes'
  /** It is done: its date is left. */
  | 'done'
  /** It is not there any more. */
  | 'gone'
  /** The viewer may not change it, or it is not of this plan. */
  | 'not_allowed'
  /** It would be given back to somebody who is of the network no longer, or whose account is suspended: it is left. */
  | 'person_left'
  /** It changes once a reason is given. */
  | 'reason_required'
  /** It is so already, and is left as it is. */
  | 'same'
  /** Somebody changed it since it was seen: it is left as they left it. */
  | 'stale';

/** One stage for many cells of the matrix. What is stale or not allowed is left, and told. */
export type ChangeStagesInput = {
  /** The cells, 1 to 1000. */
  cells: Array<SeenCellInput>;
  /** Whether to say only what would become of each: nothing is written, and no version is compared. */
  isPreview?: boolean;
  /** Why the CCAS are not concerned, 1,000 characters at most: required at that stage. */
  notConcernedReason?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** The stage. */
  stage: AdoptionStage;
};

/** Moves the due dates of milestones that are not done: to a day, or by some days. What is stale is left, and told. */
export type MoveMilestonesInput = {
  /** The days by which they move, -730 to 730. */
  byDays?: number | null | undefined;
  /** The day; exactly one of it and `byDays`. */
  dueOn?: string | null | undefined;
  /** In a preview: the initiatives whose milestones are meant, 1000 at most. */
  initiativeIds?: Array<string> | null | undefined;
  /** Whether to say only what would become of each: nothing is written, and no version is compared. */
  isPreview?: boolean;
  /** The milestones, 1000 at most. */
  milestones?: Array<SeenRowInput> | null | undefined;
  /** The plan. */
  planId: string;
};

/** A person: an account of the network, or a free name; exactly one of them. */
export type PersonInput = {
  /** Account of somebody who has a role in the network. */
  accountId?: string | null | undefined;
  /** Name of somebody without an account, 200 characters at most. */
  name?: string | null | undefined;
};

/** A cell of the matrix, as the person saw it. */
export type SeenCellInput = {
  /** The CCAS. */
  ccasId: string;
  /** The initiative. */
  initiativeId: string;
  /** Version that the person saw; null: « I saw no news yet ». */
  version?: number | null | undefined;
};

/** A thing that has a version, as the person saw it. */
export type SeenRowInput = {
  /** Its id. */
  id: string;
  /** Version that the person saw. */
  version?: number | null | undefined;
};

export type BulkRowFieldsFragment = { initiativeId: string, ccasId: string | null, milestoneId: string | null, title: string | null, dueOn: string | null, outcome: Types.BulkOutcome, version: number | null, changedByName: string | null };

export type BulkActFieldsFragment = { id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null };

export type BulkReportFieldsFragment = { rows: Array<{ initiativeId: string, ccasId: string | null, milestoneId: string | null, title: string | null, dueOn: string | null, outcome: Types.BulkOutcome, version: number | null, changedByName: string | null }>, act: { id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null } | null };

export type BulkActsQueryVariables = Exact<{
  networkId: string;
  initiativeId?: string | null | undefined;
}>;


export type BulkActsQuery = { bulkActs: Array<{ id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null }> };

export type ChangeStagesMutationVariables = Exact<{
  input: Types.ChangeStagesInput;
}>;


export type ChangeStagesMutation = { changeStages: { rows: Array<{ initiativeId: string, ccasId: string | null, milestoneId: string | null, title: string | null, dueOn: string | null, outcome: Types.BulkOutcome, version: number | null, changedByName: string | null }>, act: { id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null } | null } };

export type AssignInitiativesMutationVariables = Exact<{
  input: Types.AssignInitiativesInput;
}>;


export type AssignInitiativesMutation = { assignInitiatives: { rows: Array<{ initiativeId: string, ccasId: string | null, milestoneId: string | null, title: string | null, dueOn: string | null, outcome: Types.BulkOutcome, version: number | null, changedByName: string | null }>, act: { id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null } | null } };

export type MoveMilestonesMutationVariables = Exact<{
  input: Types.MoveMilestonesInput;
}>;


export type MoveMilestonesMutation = { moveMilestones: { rows: Array<{ initiativeId: string, ccasId: string | null, milestoneId: string | null, title: string | null, dueOn: string | null, outcome: Types.BulkOutcome, version: number | null, changedByName: string | null }>, act: { id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null } | null } };

export type UndoBulkActMutationVariables = Exact<{
  id: string;
}>;


export type UndoBulkActMutation = { undoBulkAct: { act: { id: string, kind: Types.BulkActKind, stage: Types.AdoptionStage | null, madeAt: string, madeByName: string, changedCount: number, undoneAt: string | null, undoneByName: string | null, restoredCount: number | null }, left: Array<{ initiativeId: string, ccasId: string | null, milestoneId: string | null, title: string | null, dueOn: string | null, outcome: Types.BulkOutcome, version: number | null, changedByName: string | null }> } };

export const BulkRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]} as unknown as DocumentNode<BulkRowFieldsFragment, unknown>;
export const BulkActFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}}]} as unknown as DocumentNode<BulkActFieldsFragment, unknown>;
export const BulkReportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}}]} as unknown as DocumentNode<BulkReportFieldsFragment, unknown>;
export const BulkActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"initiativeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"initiativeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}}]} as unknown as DocumentNode<BulkActsQuery, BulkActsQueryVariables>;
export const ChangeStagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeStages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeStagesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeStages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkReportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActFields"}}]}}]}}]} as unknown as DocumentNode<ChangeStagesMutation, ChangeStagesMutationVariables>;
export const AssignInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignInitiativesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignInitiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkReportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActFields"}}]}}]}}]} as unknown as DocumentNode<AssignInitiativesMutation, AssignInitiativesMutationVariables>;
export const MoveMilestonesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMilestones"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMilestonesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMilestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkReportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActFields"}}]}}]}}]} as unknown as DocumentNode<MoveMilestonesMutation, MoveMilestonesMutationVariables>;
export const UndoBulkActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoBulkAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoBulkAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRowFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"restoredCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"milestoneId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]} as unknown as DocumentNode<UndoBulkActMutation, UndoBulkActMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A topic to ask of all CCAS of a network. */
export type AskForInventoryInput = {
  /** The network. */
  networkId: string;
  /** The topic. */
  topic: InventoryTopic;
};

/** What has a page of its own among the inventories. */
export type InventoryTopic =
  /** « Protocole de non-recours ». */
  | 'access_to_rights'
  /** « Outils numériques ». */
  | 'digital_tools'
  /** « Ressources humaines Ville et CCAS ». */
  | 'human_resources'
  /** « Gouvernance locale ». */
  | 'local_governance'
  /** « ABS et projet social ». */
  | 'social_needs'
  /** « Logiciels métiers ». */
  | 'software';

/** What a panel decides of the label of an ABS. */
export type LabelOutcome =
  /** It is awarded, for the mandate. */
  | 'awarded'
  /** Something lacks. */
  | 'deferred';

/** How a panel reads a criterion. */
export type LabelReadingInput = {
  /** How it is met: `oui`, `partiel`, `non`. */
  answer: string;
  /** The criterion: `portage__elu`. */
  criterion: string;
};

/** What a panel of peers decided of the label of an ABS. */
export type RecordLabelDecisionInput = {
  /** CCAS whose ABS it is. */
  ccasId: string;
  /** When it decided: today at the latest. */
  decidedOn: string;
  /** The network. */
  networkId: string;
  /** What it decided. */
  outcome: LabelOutcome;
  /** CCAS whose people sat: three at least, all of other EPT. */
  panelCcasIds: Array<string>;
  /** How it reads the criteria: all of them for an award. */
  readings: Array<LabelReadingInput>;
  /** What lacks: of what is deferred. */
  reason?: string | null | undefined;
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

/** Whether a CCAS does what another one lists. */
export type TakeUpInput = {
  /** CCAS that does it too. */
  ccasId: string;
  /** Whether it does, or no longer. */
  isTakenUp: boolean;
  /** The network. */
  networkId: string;
  /** CCAS that lists it. */
  sourceCcasId: string;
  /** Title of what it lists. */
  title: string;
  /** The topic. */
  topic: InventoryTopic;
};

/** A decision that was wrong. */
export type WithdrawLabelDecisionInput = {
  /** CCAS whose ABS it is. */
  ccasId: string;
  /** The decision. */
  id: string;
  /** The network. */
  networkId: string;
  /** Why. */
  reason: string;
};

export type InventoryBoardFieldsFragment = { networkId: string, topic: Types.InventoryTopic, board: unknown, collection: { id: string, title: string, isOpen: boolean } | null, takeUps: Array<{ sourceId: string, key: string, ccas: { id: string, name: string } }> };

export type InventoryBoardQueryVariables = Exact<{
  networkId: string;
  topic: Types.InventoryTopic;
  scope?: Types.ScopeInput | null | undefined;
}>;


export type InventoryBoardQuery = { inventoryBoard: { networkId: string, topic: Types.InventoryTopic, board: unknown, collection: { id: string, title: string, isOpen: boolean } | null, takeUps: Array<{ sourceId: string, key: string, ccas: { id: string, name: string } }> } };

export type InventoryTopicsQueryVariables = Exact<{
  networkId: string;
}>;


export type InventoryTopicsQuery = { inventoryTopics: Array<{ topic: Types.InventoryTopic, known: number, expected: number, collection: { id: string, title: string, isOpen: boolean } | null }> };

export type AskForInventoryMutationVariables = Exact<{
  input: Types.AskForInventoryInput;
}>;


export type AskForInventoryMutation = { askForInventory: { networkId: string, topic: Types.InventoryTopic, board: unknown, collection: { id: string, title: string, isOpen: boolean } | null, takeUps: Array<{ sourceId: string, key: string, ccas: { id: string, name: string } }> } };

export type TakeUpInventoryItemMutationVariables = Exact<{
  input: Types.TakeUpInput;
}>;


export type TakeUpInventoryItemMutation = { takeUpInventoryItem: { networkId: string, topic: Types.InventoryTopic, board: unknown, collection: { id: string, title: string, isOpen: boolean } | null, takeUps: Array<{ sourceId: string, key: string, ccas: { id: string, name: string } }> } };

export type AbsLabelFieldsFragment = { id: string, file: unknown };

export type AbsLabelQueryVariables = Exact<{
  networkId: string;
  ccasId: string;
}>;


export type AbsLabelQuery = { absLabel: { id: string, file: unknown } };

export type RecordLabelDecisionMutationVariables = Exact<{
  input: Types.RecordLabelDecisionInput;
}>;


export type RecordLabelDecisionMutation = { recordLabelDecision: { id: string, file: unknown } };

export type WithdrawLabelDecisionMutationVariables = Exact<{
  input: Types.WithdrawLabelDecisionInput;
}>;


export type WithdrawLabelDecisionMutation = { withdrawLabelDecision: { id: string, file: unknown } };

export const InventoryBoardFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InventoryBoardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"board"}},{"kind":"Field","name":{"kind":"Name","value":"takeUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InventoryBoardFieldsFragment, unknown>;
export const AbsLabelFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsLabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]} as unknown as DocumentNode<AbsLabelFieldsFragment, unknown>;
export const InventoryBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InventoryBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryTopic"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InventoryBoardFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InventoryBoardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"board"}},{"kind":"Field","name":{"kind":"Name","value":"takeUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InventoryBoardQuery, InventoryBoardQueryVariables>;
export const InventoryTopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InventoryTopics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventoryTopics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}}]}}]} as unknown as DocumentNode<InventoryTopicsQuery, InventoryTopicsQueryVariables>;
export const AskForInventoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForInventory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForInventoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForInventory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InventoryBoardFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InventoryBoardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"board"}},{"kind":"Field","name":{"kind":"Name","value":"takeUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AskForInventoryMutation, AskForInventoryMutationVariables>;
export const TakeUpInventoryItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeUpInventoryItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeUpInventoryItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InventoryBoardFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InventoryBoardFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InventoryBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"collection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"board"}},{"kind":"Field","name":{"kind":"Name","value":"takeUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TakeUpInventoryItemMutation, TakeUpInventoryItemMutationVariables>;
export const AbsLabelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsLabel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsLabelFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsLabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]} as unknown as DocumentNode<AbsLabelQuery, AbsLabelQueryVariables>;
export const RecordLabelDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLabelDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLabelDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLabelDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsLabelFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsLabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]} as unknown as DocumentNode<RecordLabelDecisionMutation, RecordLabelDecisionMutationVariables>;
export const WithdrawLabelDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLabelDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawLabelDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawLabelDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsLabelFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsLabelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsLabel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]} as unknown as DocumentNode<WithdrawLabelDecisionMutation, WithdrawLabelDecisionMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A remark on an edition that is not published. */
export type AddEditionCommentInput = {
  /** The block; null: the whole edition. */
  blockId?: string | null | undefined;
  /** What it says. */
  body: string;
  /** The edition. */
  editionId: string;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
};

/** A correction of a published edition. */
export type CorrectEditionInput = {
  /** The published edition. */
  editionId: string;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Why it is corrected, as its readers will see. */
  reason: string;
};

/** An edition to begin from a model. */
export type CreateEditionInput = {
  /** For whom it is. */
  audience: EditionAudience;
  /** A group of CCAS of the network. Asked for with the perimeter that it is of, left out with another. */
  cohortId?: string | null | undefined;
  /** A funder of the network. Asked for with the perimeter that it is of, left out with another. */
  funderId?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** What it begins with. */
  model: EditionModel;
  /** The network. */
  networkId: string;
  /** What part of the network it is about. */
  perimeter: EditionPerimeterKind;
  /** First day of its period. */
  periodFrom: string;
  /** Last day of its period. */
  periodTo: string;
  /** A territory of the network. Asked for with the perimeter that it is of, left out with another. */
  territoryId?: number | null | undefined;
  /** Its title. */
  title: string;
};

/** For whom an edition is written: the board and people of the network, or funders. */
export type EditionAudience =
  /** The board and the people of the network. */
  | 'board'
  /** Funders: nothing is told over fewer than five CCAS. */
  | 'funder';

/** A block as it is to stand. */
export type EditionBlockInput = {
  /** What is written of it, in light markdown. */
  body?: string | null | undefined;
  /** Its id; null: a new block. */
  id?: string | null | undefined;
  /** What it shows; of a block that stands already it stays. */
  kind: EditionBlockKind;
  /** One sentence to keep; null: the one that the block proposes. */
  lead?: string | null | undefined;
  /** What is chosen of it; nothing where absent. */
  options?: Array<EditionOptionInput> | null | undefined;
  /** Its title; null: that of its kind. */
  title?: string | null | undefined;
};

/** What a block of an edition shows. */
export type EditionBlockKind =
  /** The adoption matrix: how far each CCAS is with each initiative. */
  | 'adoption'
  /** What a collection brought in: who answered. */
  | 'campaign_results'
  /** Published results of a form that the CCAS were asked: totals over those that answered, how many they are, what moved. */
  | 'collection_results'
  /** Conventions: how many CCAS are covered, and where. */
  | 'conventions'
  /** Decisions that are proposed, in free text. */
  | 'decisions'
  /** Money of the initiatives: sought, obtained. */
  | 'funding'
  /** Indicators: values, targets, maps. */
  | 'indicators'
  /** Initiatives of the plan: state, weather with its text, who carries them. */
  | 'initiatives'
  /** The figures of the network: what is counted, of how many. */
  | 'key_figures'
  /** Milestones on a line of time: what is done, late, to come. */
  | 'milestones'
  /** The review of plans over years: by axis and measure what was promised, achieved each year, what limits it, what remains, what comes next. */
  | 'plan_results'
  /** RGPD: points of the base in place, over CCAS, never of one. */
  | 'privacy'
  /** A text that is written for this edition. */
  | 'text'
  /** What changed since an earlier edition. */
  | 'what_changed';

/** What an edition begins with. */
export type EditionModel =
  /** The report of activities of the network. */
  | 'activity_report'
  /** The report to the board of the union. */
  | 'board'
  /** What a committee of funders reads. */
  | 'funder_committee'
  /** The main things on one page. */
  | 'one_page'
  /** The review of a plan over its years. */
  | 'plan_review';

/** What is chosen of a block. */
export type EditionOptionInput = {
  /** What is chosen. */
  option: string;
  /** Ids and codes of what is chosen. */
  values: Array<string>;
};

/** What part of the network an edition is about. */
export type EditionPerimeterKind =
  /** The CCAS of a cohort. */
  | 'cohort'
  /** What one funder pays for. */
  | 'funder'
  /** All CCAS of the network. */
  | 'network'
  /** The CCAS of one EPT. */
  | 'territory';

/** How far an edition is: composed, signed off, or published and frozen. */
export type EditionState =
  /** It is being composed. */
  | 'draft'
  /** It is frozen for good. */
  | 'published'
  /** Somebody vouches for what it says; any change takes that back. */
  | 'signed';

/** An edition that is signed off, to be published. */
export type PublishEditionInput = {
  /** Blocks of which it is confirmed what the readers of the edition read there: all that `toConfirm` of the edition names. */
  confirmed?: Array<EditionBlockKind> | null | undefined;
  /** Its id. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** A remark that is settled, or open again. */
export type ResolveEditionCommentInput = {
  /** Its id. */
  id: string;
  /** Whether it is settled. */
  isResolved: boolean;
  /** Version that the person saw. */
  version: number;
};

/** An edition of a version: to sign it off, publish or delete it. */
export type SeenEditionInput = {
  /** Its id. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** The blocks of an edition as a whole, in their order: what is not there is taken out. */
export type SetEditionBlocksInput = {
  /** Its blocks. */
  blocks: Array<EditionBlockInput>;
  /** The edition. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** A change of an edition that is not published: what is absent stays. */
export type UpdateEditionInput = {
  /** For whom it is; of a correction it stays. */
  audience?: EditionAudience | null | undefined;
  /** A group of CCAS of the network. Asked for with the perimeter that it is of, left out with another. */
  cohortId?: string | null | undefined;
  /** With which published edition « what changed » compares; null: the latest one. */
  comparedId?: string | null | undefined;
  /** A funder of the network. Asked for with the perimeter that it is of, left out with another. */
  funderId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** What part of the network it is about; with it, that of which it is. */
  perimeter?: EditionPerimeterKind | null | undefined;
  /** First day of its period. */
  periodFrom?: string | null | undefined;
  /** Last day of its period. */
  periodTo?: string | null | undefined;
  /** A territory of the network. Asked for with the perimeter that it is of, left out with another. */
  territoryId?: number | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

export type EditionSummaryFieldsFragment = { id: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string };

export type EditionFieldsFragment = { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> };

export type EditionsQueryVariables = Exact<{
  networkId: string;
}>;


export type EditionsQuery = { editions: Array<{ id: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string }> };

export type EditionQueryVariables = Exact<{
  id: string;
}>;


export type EditionQuery = { edition: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type PublishedEditionQueryVariables = Exact<{
  id: string;
}>;


export type PublishedEditionQuery = { publishedEdition: { id: string, hash: string, publishedAt: string, content: unknown } };

export type EditionPreviewQueryVariables = Exact<{
  id: string;
}>;


export type EditionPreviewQuery = { editionPreview: { content: unknown, warnings: Array<{ blockId: string | null, text: string }> } };

export type EditionChoicesQueryVariables = Exact<{
  networkId: string;
}>;


export type EditionChoicesQuery = { editionChoices: Array<{ kind: Types.EditionBlockKind, option: string, value: string, label: string }> };

export type CreateEditionMutationVariables = Exact<{
  input: Types.CreateEditionInput;
}>;


export type CreateEditionMutation = { createEdition: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type UpdateEditionMutationVariables = Exact<{
  input: Types.UpdateEditionInput;
}>;


export type UpdateEditionMutation = { updateEdition: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type SetEditionBlocksMutationVariables = Exact<{
  input: Types.SetEditionBlocksInput;
}>;


export type SetEditionBlocksMutation = { setEditionBlocks: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type SignEditionMutationVariables = Exact<{
  input: Types.SeenEditionInput;
}>;


export type SignEditionMutation = { signEdition: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type PublishEditionMutationVariables = Exact<{
  input: Types.PublishEditionInput;
}>;


export type PublishEditionMutation = { publishEdition: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type CorrectEditionMutationVariables = Exact<{
  input: Types.CorrectEditionInput;
}>;


export type CorrectEditionMutation = { correctEdition: { id: string, networkId: string, title: string, model: Types.EditionModel, audience: Types.EditionAudience, perimeter: Types.EditionPerimeterKind, perimeterLabel: string, periodFrom: string, periodTo: string, state: Types.EditionState, number: string | null, publishedAt: string | null, replacesId: string | null, replacedById: string | null, openCommentsCount: number, version: number, updatedAt: string, comparedId: string | null, replacesReason: string | null, replacesNumber: string | null, signedAt: string | null, signedByName: string | null, contentHash: string | null, territoryId: number | null, cohortId: string | null, funderId: string | null, canManage: boolean, canProofread: boolean, toConfirm: Array<{ kind: Types.EditionBlockKind, text: string }>, blocks: Array<{ id: string, kind: Types.EditionBlockKind, title: string | null, lead: string | null, body: string | null, options: Array<{ option: string, values: Array<string> }> }>, comments: Array<{ id: string, blockId: string | null, body: string, authorName: string, createdAt: string, resolvedAt: string | null, resolvedByName: string | null, version: number }> } };

export type DeleteEditionMutationVariables = Exact<{
  input: Types.SeenEditionInput;
}>;


export type DeleteEditionMutation = { deleteEdition: boolean };

export type AddEditionCommentMutationVariables = Exact<{
  input: Types.AddEditionCommentInput;
}>;


export type AddEditionCommentMutation = { addEditionComment: { id: string } };

export type ResolveEditionCommentMutationVariables = Exact<{
  input: Types.ResolveEditionCommentInput;
}>;


export type ResolveEditionCommentMutation = { resolveEditionComment: { id: string, resolvedAt: string | null, resolvedByName: string | null, version: number } };

export const EditionSummaryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionSummaryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditionSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EditionSummaryFieldsFragment, unknown>;
export const EditionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditionFieldsFragment, unknown>;
export const EditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Editions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionSummaryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionSummaryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditionSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EditionsQuery, EditionsQueryVariables>;
export const EditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Edition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditionQuery, EditionQueryVariables>;
export const PublishedEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<PublishedEditionQuery, PublishedEditionQueryVariables>;
export const EditionPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<EditionPreviewQuery, EditionPreviewQueryVariables>;
export const EditionChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<EditionChoicesQuery, EditionChoicesQueryVariables>;
export const CreateEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CreateEditionMutation, CreateEditionMutationVariables>;
export const UpdateEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateEditionMutation, UpdateEditionMutationVariables>;
export const SetEditionBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetEditionBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetEditionBlocksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setEditionBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SetEditionBlocksMutation, SetEditionBlocksMutationVariables>;
export const SignEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SignEditionMutation, SignEditionMutationVariables>;
export const PublishEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PublishEditionMutation, PublishEditionMutationVariables>;
export const CorrectEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Edition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perimeter"}},{"kind":"Field","name":{"kind":"Name","value":"perimeterLabel"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacesId"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"openCommentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"comparedId"}},{"kind":"Field","name":{"kind":"Name","value":"replacesReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesNumber"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"territoryId"}},{"kind":"Field","name":{"kind":"Name","value":"cohortId"}},{"kind":"Field","name":{"kind":"Name","value":"funderId"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"canProofread"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CorrectEditionMutation, CorrectEditionMutationVariables>;
export const DeleteEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteEditionMutation, DeleteEditionMutationVariables>;
export const AddEditionCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEditionComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEditionCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEditionComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddEditionCommentMutation, AddEditionCommentMutationVariables>;
export const ResolveEditionCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveEditionComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveEditionCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveEditionComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ResolveEditionCommentMutation, ResolveEditionCommentMutationVariables>;
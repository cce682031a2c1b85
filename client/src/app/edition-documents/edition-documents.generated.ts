/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why a document could not be made. */
export type EditionDocumentFailure =
  /** What writes it is not installed on this machine. */
  | 'missing_program'
  /** It took more memory or time than it may. */
  | 'too_large'
  /** Something else; the log has it. */
  | 'unexpected';

/** A document that is made of an edition. */
export type EditionDocumentKind =
  /** The report, to be worked on. */
  | 'docx'
  /** A text written with a template that the network keeps. */
  | 'own_docx'
  /** The report, for reading and printing, accessible. */
  | 'pdf'
  /** Slides, one for each block. */
  | 'pptx'
  /** The storyboard of a film about the end of a mandate. */
  | 'storyboard'
  /** The figures, a sheet for each table. */
  | 'xlsx';

/** How a document stands. */
export type EditionDocumentState =
  /** It could not be made. */
  | 'failed'
  /** It can be fetched. */
  | 'ready'
  /** It is going to be made. */
  | 'waiting';

/** Documents to make of an edition. */
export type MakeEditionDocumentsInput = {
  /** The edition. */
  editionId: string;
  /** Which of them. */
  kinds: Array<EditionDocumentKind>;
  /** The template of the network that `own_docx` is made with; asked for with it alone. */
  templateId?: string | null | undefined;
};

/** A template of documents as somebody saw it. */
export type SeenEditionTemplateInput = {
  /** Its id. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

export type EditionDocumentFieldsFragment = { id: string, kind: Types.EditionDocumentKind, isDraft: boolean, state: Types.EditionDocumentState, failure: Types.EditionDocumentFailure | null, fileName: string | null, sizeBytes: number | null, replaced: Array<string>, templateName: string | null, unknownFields: Array<string>, madeAt: string | null };

export type EditionDocumentsQueryVariables = Exact<{
  editionId: string;
}>;


export type EditionDocumentsQuery = { editionDocuments: Array<{ id: string, kind: Types.EditionDocumentKind, isDraft: boolean, state: Types.EditionDocumentState, failure: Types.EditionDocumentFailure | null, fileName: string | null, sizeBytes: number | null, replaced: Array<string>, templateName: string | null, unknownFields: Array<string>, madeAt: string | null }> };

export type MakeEditionDocumentsMutationVariables = Exact<{
  input: Types.MakeEditionDocumentsInput;
}>;


export type MakeEditionDocumentsMutation = { makeEditionDocuments: Array<{ id: string, kind: Types.EditionDocumentKind, isDraft: boolean, state: Types.EditionDocumentState, failure: Types.EditionDocumentFailure | null, fileName: string | null, sizeBytes: number | null, replaced: Array<string>, templateName: string | null, unknownFields: Array<string>, madeAt: string | null }> };

export type EditionTemplatesQueryVariables = Exact<{
  networkId: string;
}>;


export type EditionTemplatesQuery = { editionTemplates: Array<{ id: string, version: number, name: string, number: number, fileName: string, sizeBytes: number, unknownFields: Array<string>, sentAt: string }> };

export type WithdrawEditionTemplateMutationVariables = Exact<{
  input: Types.SeenEditionTemplateInput;
}>;


export type WithdrawEditionTemplateMutation = { withdrawEditionTemplate: { id: string } };

export const EditionDocumentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditionDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}}]} as unknown as DocumentNode<EditionDocumentFieldsFragment, unknown>;
export const EditionDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionDocumentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditionDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}}]} as unknown as DocumentNode<EditionDocumentsQuery, EditionDocumentsQueryVariables>;
export const MakeEditionDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeEditionDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeEditionDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeEditionDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditionDocumentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditionDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditionDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"templateName"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}}]} as unknown as DocumentNode<MakeEditionDocumentsMutation, MakeEditionDocumentsMutationVariables>;
export const EditionTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editionTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]} as unknown as DocumentNode<EditionTemplatesQuery, EditionTemplatesQueryVariables>;
export const WithdrawEditionTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEditionTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenEditionTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEditionTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawEditionTemplateMutation, WithdrawEditionTemplateMutationVariables>;
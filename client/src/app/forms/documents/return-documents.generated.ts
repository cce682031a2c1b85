/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why a document could not be made. */
export type EditionDocumentFailure =
  /** What writes it is not installed on this machine. */
  | 'missing_program'
  /** It took more memory or time than it may. */
  | 'too_large'
  /** Something else; the log has it. */
  | 'unexpected';

/** How a document stands. */
export type EditionDocumentState =
  /** It could not be made. */
  | 'failed'
  /** It can be fetched. */
  | 'ready'
  /** It is going to be made. */
  | 'waiting';

/** A document that is made of what a CCAS answers. */
export type FormDocumentKind =
  /** The report, to be finished by hand. */
  | 'docx'
  /** The report, for reading and printing, accessible. */
  | 'pdf';

/** Whose documents. */
export type FormDocumentsInput = {
  /** The CCAS. */
  ccasId: string;
  /** The collection. */
  collectionId: string;
};

export type FormDocumentFieldsFragment = { canMake: boolean, documents: Array<{ id: string, kind: Types.FormDocumentKind, state: Types.EditionDocumentState, failure: Types.EditionDocumentFailure | null, isDraft: boolean, isOutdated: boolean, fileName: string, sizeBytes: number | null, replaced: Array<string>, madeAt: string | null }> };

export type FormDocumentsQueryVariables = Exact<{
  input: Types.FormDocumentsInput;
}>;


export type FormDocumentsQuery = { formDocuments: { canMake: boolean, documents: Array<{ id: string, kind: Types.FormDocumentKind, state: Types.EditionDocumentState, failure: Types.EditionDocumentFailure | null, isDraft: boolean, isOutdated: boolean, fileName: string, sizeBytes: number | null, replaced: Array<string>, madeAt: string | null }> } };

export type MakeFormDocumentsMutationVariables = Exact<{
  input: Types.FormDocumentsInput;
}>;


export type MakeFormDocumentsMutation = { makeFormDocuments: { canMake: boolean, documents: Array<{ id: string, kind: Types.FormDocumentKind, state: Types.EditionDocumentState, failure: Types.EditionDocumentFailure | null, isDraft: boolean, isOutdated: boolean, fileName: string, sizeBytes: number | null, replaced: Array<string>, madeAt: string | null }> } };

export const FormDocumentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDocuments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canMake"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"isOutdated"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}}]}}]} as unknown as DocumentNode<FormDocumentFieldsFragment, unknown>;
export const FormDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormDocumentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDocuments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canMake"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"isOutdated"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}}]}}]} as unknown as DocumentNode<FormDocumentsQuery, FormDocumentsQueryVariables>;
export const MakeFormDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeFormDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeFormDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormDocumentFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormDocumentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDocuments"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canMake"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"isDraft"}},{"kind":"Field","name":{"kind":"Name","value":"isOutdated"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}}]}}]}}]} as unknown as DocumentNode<MakeFormDocumentsMutation, MakeFormDocumentsMutationVariables>;
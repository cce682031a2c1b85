/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether one funder sees a figure; what is shown to others stays as it is. */
export type PublishFigureInput = {
  /** The figure. */
  figure: PublishableFigure;
  /** The funder. */
  funderId: string;
  /** True: it is shown from now on. False: it is withdrawn. */
  isPublished: boolean;
  /** The network. */
  networkId: string;
};

/** A figure of a network that can be shown to funders. */
export type PublishableFigure =
  /** CCAS with a framework convention or a CPOM in force, of all that are open. */
  | 'convention_coverage'
  /** Points of the RGPD base in place, of those that apply and are answered. */
  | 'privacy_base';

export type PublishedFigureCountFieldsFragment = { eptId: number | null, eptName: string | null, rings: string | null, ccasCount: number, inPlace: number | null, denominator: number | null, unknown: number | null };

export type PublishedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedFiguresQuery = { publishedFigures: Array<{ networkId: string, networkName: string, figure: Types.PublishableFigure, publishedAt: string, on: string, outlinesSource: string | null, before: { on: string, inPlace: number, denominator: number } | null, total: { eptId: number | null, eptName: string | null, rings: string | null, ccasCount: number, inPlace: number | null, denominator: number | null, unknown: number | null }, byEpt: Array<{ eptId: number | null, eptName: string | null, rings: string | null, ccasCount: number, inPlace: number | null, denominator: number | null, unknown: number | null }> }> };

export type PublishedContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedContactsQuery = { publishedContacts: Array<{ networkName: string, fullName: string, email: string, phone: string | null }> };

export type FigurePublicationsQueryVariables = Exact<{
  networkId: string;
}>;


export type FigurePublicationsQuery = { figurePublications: Array<{ figure: Types.PublishableFigure, funders: Array<{ id: string, name: string }> }> };

export type PublishFigureMutationVariables = Exact<{
  input: Types.PublishFigureInput;
}>;


export type PublishFigureMutation = { publishFigure: { figure: Types.PublishableFigure, funders: Array<{ id: string, name: string }> } };

export const PublishedFigureCountFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedFigureCountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedFigureCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eptId"}},{"kind":"Field","name":{"kind":"Name","value":"eptName"}},{"kind":"Field","name":{"kind":"Name","value":"rings"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<PublishedFigureCountFieldsFragment, unknown>;
export const PublishedFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"outlinesSource"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigureCountFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigureCountFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedFigureCountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedFigureCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eptId"}},{"kind":"Field","name":{"kind":"Name","value":"eptName"}},{"kind":"Field","name":{"kind":"Name","value":"rings"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<PublishedFiguresQuery, PublishedFiguresQueryVariables>;
export const PublishedContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<PublishedContactsQuery, PublishedContactsQueryVariables>;
export const FigurePublicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigurePublications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figurePublications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"funders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigurePublicationsQuery, FigurePublicationsQueryVariables>;
export const PublishFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishFigureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"funders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PublishFigureMutation, PublishFigureMutationVariables>;
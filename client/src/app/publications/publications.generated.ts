/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is due at a date. */
export type MilestoneKind =
  /** Something to hand over. */
  | 'deliverable'
  /** A date that matters. */
  | 'milestone';

/** The weather that a person declares for an initiative, always with a text. */
export type Weather =
  /** Objectives within reach. */
  | 'achievable'
  /** Objectives compromised. */
  | 'compromised'
  /** Objectives secured. */
  | 'secured'
  /** Support needed. */
  | 'support_needed'
  /** Nothing declared. */
  | 'unknown';

export type PublishedInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedInitiativesQuery = { publishedInitiatives: Array<{ id: string, number: number, title: string, purpose: string | null, planYear: number, startsOn: string | null, endsOn: string | null, weather: Types.Weather, weatherText: string | null, weatherAt: string | null, fundingChangedAt: string | null, publishedAt: string, networkName: string, adoption: { concerned: number | null, inPlace: number | null, committed: number | null, total: number }, fundingLines: Array<{ id: string, label: string | null, soughtCents: number | null, promisedCents: number | null, signedCents: number | null, paidCents: number | null, funder: { id: string, name: string } }>, milestones: Array<{ kind: Types.MilestoneKind, title: string, dueOn: string, doneOn: string | null }> }> };


export const PublishedInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedInitiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedInitiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"weather"}},{"kind":"Field","name":{"kind":"Name","value":"weatherText"}},{"kind":"Field","name":{"kind":"Name","value":"weatherAt"}},{"kind":"Field","name":{"kind":"Name","value":"fundingChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concerned"}},{"kind":"Field","name":{"kind":"Name","value":"inPlace"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"funder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"soughtCents"}},{"kind":"Field","name":{"kind":"Name","value":"promisedCents"}},{"kind":"Field","name":{"kind":"Name","value":"signedCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}}]}}]}}]}}]} as unknown as DocumentNode<PublishedInitiativesQuery, PublishedInitiativesQueryVariables>;
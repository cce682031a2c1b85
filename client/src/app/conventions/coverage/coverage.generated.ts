/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An act of a convention’s life. */
export type ConventionActKind =
  /** The draft is agreed. */
  | 'agreed_draft'
  /** Deliberation of the board of the CCAS. */
  | 'ca_deliberation'
  /** Meeting of the follow-up committee; several are possible. */
  | 'committee'
  /** Deliberation of the municipal council. */
  | 'council_deliberation'
  /** Express renewal; several are possible. */
  | 'express_renewal'
  /** The negotiation begins. */
  | 'negotiation'
  /** Notice given by a party. */
  | 'notice'
  /** Publication. */
  | 'publication'
  /** Receipt of the préfecture (AR). */
  | 'receipt'
  /** Replacement by another convention. */
  | 'replacement'
  /** Signature by all parties. */
  | 'signature'
  /** Termination. */
  | 'termination'
  /** Transmission to the préfecture. */
  | 'transmission'
  /** Yearly report, one for a year. */
  | 'yearly_report';

/** Type of a convention between a town and its CCAS. */
export type ConventionKind =
  /** Multi-year contract of objectives and means (CPOM). */
  | 'cpom'
  /** Shared data-protection officer. */
  | 'dpo'
  /** Framework convention: all means and support of the town. */
  | 'framework'
  /** Group purchasing (groupement de commandes). */
  | 'group_purchasing'
  /** Objectives and grant. */
  | 'objectives_grant'
  /** Another one. */
  | 'other'
  /** Premises. */
  | 'premises'
  /** Secondment of staff (mise à disposition). */
  | 'secondment';

/** Status of a convention on a day, derived from its acts, never typed. */
export type ConventionStatus =
  /** The draft is agreed. */
  | 'agreed_draft'
  /** Deliberated by both. */
  | 'deliberated_by_both'
  /** Deliberated by the board or by the council, not by both. */
  | 'deliberated_by_one'
  /** Past its term. */
  | 'expired'
  /** In force. */
  | 'in_force'
  /** In negotiation. */
  | 'negotiating'
  /** Replaced by another one. */
  | 'replaced'
  /** Signed after both deliberations, not yet transmitted. */
  | 'signed'
  /** Signed, but an act is missing: « signée mais fragile ». */
  | 'signed_fragile'
  /** Terminated before its term. */
  | 'terminated'
  /** In force, and its term is near. */
  | 'to_renew'
  /** No act yet. */
  | 'to_start'
  /** Transmitted to the préfecture, or received by it before the day of effect. */
  | 'transmitted';

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: string | null | undefined;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: string | null | undefined;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: string | null | undefined;
};

export type ConventionCoverageQueryVariables = Exact<{
  networkId: string;
  kinds: Array<Types.ConventionKind> | Types.ConventionKind;
  minimumVolets: number;
  on?: string | null | undefined;
}>;


export type ConventionCoverageQuery = { conventionCoverage: { on: string, numerator: number, denominator: number, byEpt: Array<{ numerator: number, denominator: number, ept: { id: number, name: string, shortName: string | null } | null }>, ccas: Array<{ isCovered: boolean, status: Types.ConventionStatus | null, conventionId: string | null, termOn: string | null, missingActs: Array<Types.ConventionActKind>, coveredVoletsCount: number, canManage: boolean, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string, shortName: string | null } | null } }> } };

export type ConventionCoverageHistoryQueryVariables = Exact<{
  networkId: string;
  kinds: Array<Types.ConventionKind> | Types.ConventionKind;
  minimumVolets: number;
  from: string;
  to: string;
  scope?: Types.ScopeInput | null | undefined;
}>;


export type ConventionCoverageHistoryQuery = { conventionCoverageHistory: Array<{ on: string, numerator: number, denominator: number }> };


export const ConventionCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConventionCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimumVolets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conventionCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimumVolets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimumVolets"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"byEpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isCovered"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conventionId"}},{"kind":"Field","name":{"kind":"Name","value":"termOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingActs"}},{"kind":"Field","name":{"kind":"Name","value":"coveredVoletsCount"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}}]}}]}}]}}]} as unknown as DocumentNode<ConventionCoverageQuery, ConventionCoverageQueryVariables>;
export const ConventionCoverageHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConventionCoverageHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConventionKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimumVolets"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conventionCoverageHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimumVolets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimumVolets"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]} as unknown as DocumentNode<ConventionCoverageHistoryQuery, ConventionCoverageHistoryQueryVariables>;
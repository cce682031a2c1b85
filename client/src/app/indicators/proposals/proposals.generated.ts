/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A decision on proposed values. */
export type DecideValueProposalInput = {
  /** What is answered, 2,000 characters at most; required when it is refused. */
  decisionText?: string | null | undefined;
  /** The proposal. */
  id: string;
  /** True: the values take the place of those that are shown, as an import of the network that accepts. False: nothing changes. */
  isAccepted: boolean;
  /** Version that the person saw. */
  version: number;
};

/** What becomes of a value of a file, beside what is shown. */
export type ImportOutcome =
  /** It takes the place of another value. */
  | 'changed'
  /** It is shown already. */
  | 'equal'
  /** Nothing was given there before. */
  | 'new'
  /** It takes the place of a secret; whether it differs from what the secret hides is told to nobody. */
  | 'over_secret'
  /** A secret, which changes nothing: a count of the network’s own stands there, and is masked by the product itself. */
  | 'secret_kept'
  /** Left: a shared figure of a territory of no network, where another one stands already. */
  | 'stands_elsewhere'
  /** Left: an indicator whose small counts are masked has counts of the communes of its network alone. */
  | 'uncounted'
  /** A shared figure of another network’s territory: that network or the administration decides of it. */
  | 'waits';

/** How often an indicator has a value. */
export type Periodicity =
  /** Every month: periods are yyyy01 to yyyy12. */
  | 'month'
  /** Every quarter: periods are yyyy01 to yyyy04. */
  | 'quarter'
  /** Once a year: periods are yyyy00. */
  | 'year';

/** Where a proposal stands that somebody else decides of. */
export type ProposalStatus =
  /** Accepted: it holds. */
  | 'accepted'
  /** Waits for a decision. */
  | 'open'
  /** Refused, with a reason. */
  | 'refused'
  /** Taken back by who made it. */
  | 'withdrawn';

/** What is known of a value. */
export type ValueState =
  /** At most the number shown. */
  | 'bounded'
  /** An estimate. */
  | 'estimated'
  /** Without meaning there. */
  | 'not_applicable'
  /** Not available. */
  | 'not_available'
  /** As its producer gives it. */
  | 'published'
  /** Rounded by its producer. */
  | 'rounded'
  /** Withheld, by its producer or because it could be traced to persons. */
  | 'secret';

export type ValueProposalFieldsFragment = { id: string, fromNetworkName: string, toNetworkName: string, fileName: string, createdByName: string, createdAt: string, valuesCount: number, status: Types.ProposalStatus, decisionText: string | null, decidedAt: string | null, decidedByName: string | null, isApplying: boolean, canDecide: boolean, importId: number | null, acceptedImportId: number | null, version: number, indicators: Array<{ id: number, code: string, name: string, unit: string, decimals: number }> };

export type ValueProposalsQueryVariables = Exact<{
  networkId: string;
  areSent: boolean;
  skip: number;
  take: number;
}>;


export type ValueProposalsQuery = { valueProposals: { totalCount: number, items: Array<{ id: string, fromNetworkName: string, toNetworkName: string, fileName: string, createdByName: string, createdAt: string, valuesCount: number, status: Types.ProposalStatus, decisionText: string | null, decidedAt: string | null, decidedByName: string | null, isApplying: boolean, canDecide: boolean, importId: number | null, acceptedImportId: number | null, version: number, indicators: Array<{ id: number, code: string, name: string, unit: string, decimals: number }> }> } };

export type ValueProposalQueryVariables = Exact<{
  id: string;
}>;


export type ValueProposalQuery = { valueProposal: { changingCount: number, equalCount: number, changes: Array<{ territoryName: string, period: number, outcome: Types.ImportOutcome, oldValue: number | null, oldState: Types.ValueState | null, newValue: number | null, newState: Types.ValueState, indicator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } }> } };

export type DecideValueProposalMutationVariables = Exact<{
  input: Types.DecideValueProposalInput;
}>;


export type DecideValueProposalMutation = { decideValueProposal: { id: string, fromNetworkName: string, toNetworkName: string, fileName: string, createdByName: string, createdAt: string, valuesCount: number, status: Types.ProposalStatus, decisionText: string | null, decidedAt: string | null, decidedByName: string | null, isApplying: boolean, canDecide: boolean, importId: number | null, acceptedImportId: number | null, version: number, indicators: Array<{ id: number, code: string, name: string, unit: string, decimals: number }> } };

export const ValueProposalFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueProposalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"toNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valuesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionText"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isApplying"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedImportId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}}]} as unknown as DocumentNode<ValueProposalFieldsFragment, unknown>;
export const ValueProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValueProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areSent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"areSent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areSent"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueProposalFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueProposalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"toNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valuesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionText"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isApplying"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedImportId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ValueProposalsQuery, ValueProposalsQueryVariables>;
export const ValueProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValueProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changingCount"}},{"kind":"Field","name":{"kind":"Name","value":"equalCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportChangeFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territoryName"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"oldState"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"newState"}}]}}]} as unknown as DocumentNode<ValueProposalQuery, ValueProposalQueryVariables>;
export const DecideValueProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideValueProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideValueProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideValueProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValueProposalFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValueProposalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"toNetworkName"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valuesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionText"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"isApplying"}},{"kind":"Field","name":{"kind":"Name","value":"canDecide"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedImportId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DecideValueProposalMutation, DecideValueProposalMutationVariables>;
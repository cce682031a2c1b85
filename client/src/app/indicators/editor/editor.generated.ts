/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What makes the value of a territory above the communes. A published value always comes first. */
export type Aggregation =
  /** An expression over other indicators of the same territory. */
  | 'computed'
  /** Nothing but what the producer publishes: medians, deciles. */
  | 'published_only'
  /** Summed numerator over summed denominator; rates are never averaged. */
  | 'ratio'
  /** Sum of its communes. */
  | 'sum'
  /** Mean of its communes, weighted: an estimate. */
  | 'weighted_mean';

/** An indicator to put into the archives or to take out of them. */
export type ArchiveIndicatorInput = {
  /** The indicator. */
  id: number;
  /** The network from which a shared one is looked at. */
  networkId: string;
  /** Version that the person saw. */
  version: number;
};

/** A new indicator. */
export type CreateIndicatorInput = {
  /** What makes the value of a territory above the communes. */
  aggregation: Aggregation;
  /** All its breaks, 20 at most. */
  breaks?: Array<IndicatorBreakInput> | null | undefined;
  /** Bounds between the classes of a map, ascending, 8 at most; null: quantiles. */
  classBounds?: Array<number> | null | undefined;
  /** Stable word of 2 to 60 small letters, digits and underscores, a letter first. Never changes. */
  code: string;
  /** Decimals that are shown, 0 to 6. */
  decimals?: number | null | undefined;
  /** What is counted, and in relation to what, 2,000 characters at most. */
  definition?: string | null | undefined;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  denominatorId?: number | null | undefined;
  /** Which way is better. */
  direction?: IndicatorDirection | null | undefined;
  /** Who publishes them, 200 characters at most. */
  distributor?: string | null | undefined;
  /** Of a computed one, required there: the formula, 500 characters at most. Dropped when it is none. */
  expression?: string | null | undefined;
  /** Whether counts under five are never shown: sums of a network’s own alone; fixed once there are values. */
  isMasked?: boolean | null | undefined;
  /** Whether it is shared by all networks of the instance. */
  isShared: boolean;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Licence under which they may be used, 200 characters at most. */
  licence?: string | null | undefined;
  /** What they cannot say, 2,000 characters at most. */
  limits?: string | null | undefined;
  /** Below it an imported value must be confirmed. */
  lowerBound?: number | null | undefined;
  /** How they are made, 2,000 characters at most. */
  method?: string | null | undefined;
  /** Name, 200 characters at most. */
  name: string;
  /** The network whose own it is; for a shared one, the network from which it is made. */
  networkId: string;
  /** Day on which the next figures are expected. */
  nextUpdateOn?: string | null | undefined;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  numeratorId?: number | null | undefined;
  /** How often it has a value: once a year unless told. Never changes. */
  periodicity?: Periodicity | null | undefined;
  /** Who makes the figures, 200 characters at most. */
  producer?: string | null | undefined;
  /** Of a ratio: what it is multiplied by, above 0. */
  scale?: number | null | undefined;
  /** Page of the producer: a whole address, 500 characters at most. */
  sourceUrl?: string | null | undefined;
  /** Theme of the analysis of social needs. */
  theme: IndicatorTheme;
  /** Unit, as it is written after a figure, 40 characters at most. */
  unit?: string | null | undefined;
  /** Above it an imported value must be confirmed; above the lower bound. */
  upperBound?: number | null | undefined;
  /** Of a weighted mean, required there: a count of the same periodicity. Dropped when it is none. */
  weightId?: number | null | undefined;
};

/** A break in a series. */
export type IndicatorBreakInput = {
  /** Why, 500 characters at most. */
  note: string;
  /** First period that is not comparable with the former ones, of the periodicity of the indicator. */
  period: number;
};

/** Which way is better. */
export type IndicatorDirection =
  /** A low value is better. */
  | 'down'
  /** Neither. */
  | 'neutral'
  /** A high value is better. */
  | 'up';

/** Theme of an analysis of social needs. */
export type IndicatorTheme =
  /** Old age and autonomy. */
  | 'autonomy'
  /** Benefits of the CAF. */
  | 'benefits'
  /** The means and the activity of the CCAS. */
  | 'ccas'
  /** Early childhood and school. */
  | 'childhood'
  /** Education and training. */
  | 'education'
  /** Employment and unemployment. */
  | 'employment'
  /** Families and households. */
  | 'family'
  /** Health and access to care. */
  | 'health'
  /** Housing. */
  | 'housing'
  /** Income and poverty. */
  | 'income'
  /** Population and age. */
  | 'population';

/** How often an indicator has a value. */
export type Periodicity =
  /** Every month: periods are yyyy01 to yyyy12. */
  | 'month'
  /** Every quarter: periods are yyyy01 to yyyy04. */
  | 'quarter'
  /** Once a year: periods are yyyy00. */
  | 'year';

/** What a network proposes of the shared definitions: one of creation, change, archiving and restoring. */
export type ProposeDefinitionInput = {
  /** A shared one to take out of use. */
  archiving?: ArchiveIndicatorInput | null | undefined;
  /** A change of a shared one. */
  change?: UpdateIndicatorInput | null | undefined;
  /** A new shared indicator. */
  creation?: CreateIndicatorInput | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** The network that proposes. */
  networkId: string;
  /** Why, 2,000 characters at most. */
  reason: string;
  /** A shared one to take out of the archives. */
  restoring?: ArchiveIndicatorInput | null | undefined;
};

/** A change of an indicator. Absent: unchanged. Null: cleared. */
export type UpdateIndicatorInput = {
  /** What makes the value of a territory above the communes. */
  aggregation?: Aggregation | null | undefined;
  /** All its breaks, 20 at most. */
  breaks?: Array<IndicatorBreakInput> | null | undefined;
  /** Bounds between the classes of a map, ascending, 8 at most; null: quantiles. */
  classBounds?: Array<number> | null | undefined;
  /** Decimals that are shown, 0 to 6. */
  decimals?: number | null | undefined;
  /** What is counted, and in relation to what, 2,000 characters at most. */
  definition?: string | null | undefined;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  denominatorId?: number | null | undefined;
  /** Which way is better. */
  direction?: IndicatorDirection | null | undefined;
  /** Who publishes them, 200 characters at most. */
  distributor?: string | null | undefined;
  /** Of a computed one, required there: the formula, 500 characters at most. Dropped when it is none. */
  expression?: string | null | undefined;
  /** The indicator. */
  id: number;
  /** Whether counts under five are never shown: sums of a network’s own alone; fixed once there are values. */
  isMasked?: boolean | null | undefined;
  /** Licence under which they may be used, 200 characters at most. */
  licence?: string | null | undefined;
  /** What they cannot say, 2,000 characters at most. */
  limits?: string | null | undefined;
  /** Below it an imported value must be confirmed. */
  lowerBound?: number | null | undefined;
  /** How they are made, 2,000 characters at most. */
  method?: string | null | undefined;
  /** Name, 200 characters at most. */
  name?: string | null | undefined;
  /** The network from which a shared one is looked at. */
  networkId: string;
  /** Day on which the next figures are expected. */
  nextUpdateOn?: string | null | undefined;
  /** Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio. */
  numeratorId?: number | null | undefined;
  /** Who makes the figures, 200 characters at most. */
  producer?: string | null | undefined;
  /** Of a ratio: what it is multiplied by, above 0. */
  scale?: number | null | undefined;
  /** Page of the producer: a whole address, 500 characters at most. */
  sourceUrl?: string | null | undefined;
  /** Theme of the analysis of social needs. */
  theme?: IndicatorTheme | null | undefined;
  /** Unit, as it is written after a figure, 40 characters at most. */
  unit?: string | null | undefined;
  /** Above it an imported value must be confirmed; above the lower bound. */
  upperBound?: number | null | undefined;
  /** Version that the person saw. */
  version: number;
  /** Of a weighted mean, required there: a count of the same periodicity. Dropped when it is none. */
  weightId?: number | null | undefined;
};

export type IndicatorEditFragment = { id: number, code: string, name: string, definition: string, unit: string, decimals: number, direction: Types.IndicatorDirection, theme: Types.IndicatorTheme, periodicity: Types.Periodicity, aggregation: Types.Aggregation, scale: number, expression: string | null, isMasked: boolean, networkId: string | null, producer: string, distributor: string, method: string, limits: string, licence: string, sourceUrl: string | null, nextUpdateOn: string | null, lowerBound: number | null, upperBound: number | null, classBounds: Array<number> | null, periods: Array<number>, isArchived: boolean, canManage: boolean, version: number, numerator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, denominator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, weight: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, breaks: Array<{ period: number, note: string }>, usedBy: Array<{ periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number }> };

export type EditedIndicatorQueryVariables = Exact<{
  networkId: string;
  code: string;
}>;


export type EditedIndicatorQuery = { indicator: { id: number, code: string, name: string, definition: string, unit: string, decimals: number, direction: Types.IndicatorDirection, theme: Types.IndicatorTheme, periodicity: Types.Periodicity, aggregation: Types.Aggregation, scale: number, expression: string | null, isMasked: boolean, networkId: string | null, producer: string, distributor: string, method: string, limits: string, licence: string, sourceUrl: string | null, nextUpdateOn: string | null, lowerBound: number | null, upperBound: number | null, classBounds: Array<number> | null, periods: Array<number>, isArchived: boolean, canManage: boolean, version: number, numerator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, denominator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, weight: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, breaks: Array<{ period: number, note: string }>, usedBy: Array<{ periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number }> } };

export type CreateIndicatorMutationVariables = Exact<{
  input: Types.CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { createIndicator: { id: number, code: string, name: string, definition: string, unit: string, decimals: number, direction: Types.IndicatorDirection, theme: Types.IndicatorTheme, periodicity: Types.Periodicity, aggregation: Types.Aggregation, scale: number, expression: string | null, isMasked: boolean, networkId: string | null, producer: string, distributor: string, method: string, limits: string, licence: string, sourceUrl: string | null, nextUpdateOn: string | null, lowerBound: number | null, upperBound: number | null, classBounds: Array<number> | null, periods: Array<number>, isArchived: boolean, canManage: boolean, version: number, numerator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, denominator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, weight: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, breaks: Array<{ period: number, note: string }>, usedBy: Array<{ periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number }> } };

export type UpdateIndicatorMutationVariables = Exact<{
  input: Types.UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { updateIndicator: { id: number, code: string, name: string, definition: string, unit: string, decimals: number, direction: Types.IndicatorDirection, theme: Types.IndicatorTheme, periodicity: Types.Periodicity, aggregation: Types.Aggregation, scale: number, expression: string | null, isMasked: boolean, networkId: string | null, producer: string, distributor: string, method: string, limits: string, licence: string, sourceUrl: string | null, nextUpdateOn: string | null, lowerBound: number | null, upperBound: number | null, classBounds: Array<number> | null, periods: Array<number>, isArchived: boolean, canManage: boolean, version: number, numerator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, denominator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, weight: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, breaks: Array<{ period: number, note: string }>, usedBy: Array<{ periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number }> } };

export type ArchiveIndicatorMutationVariables = Exact<{
  input: Types.ArchiveIndicatorInput;
}>;


export type ArchiveIndicatorMutation = { archiveIndicator: { id: number, code: string, name: string, definition: string, unit: string, decimals: number, direction: Types.IndicatorDirection, theme: Types.IndicatorTheme, periodicity: Types.Periodicity, aggregation: Types.Aggregation, scale: number, expression: string | null, isMasked: boolean, networkId: string | null, producer: string, distributor: string, method: string, limits: string, licence: string, sourceUrl: string | null, nextUpdateOn: string | null, lowerBound: number | null, upperBound: number | null, classBounds: Array<number> | null, periods: Array<number>, isArchived: boolean, canManage: boolean, version: number, numerator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, denominator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, weight: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, breaks: Array<{ period: number, note: string }>, usedBy: Array<{ periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number }> } };

export type RestoreIndicatorMutationVariables = Exact<{
  input: Types.ArchiveIndicatorInput;
}>;


export type RestoreIndicatorMutation = { restoreIndicator: { id: number, code: string, name: string, definition: string, unit: string, decimals: number, direction: Types.IndicatorDirection, theme: Types.IndicatorTheme, periodicity: Types.Periodicity, aggregation: Types.Aggregation, scale: number, expression: string | null, isMasked: boolean, networkId: string | null, producer: string, distributor: string, method: string, limits: string, licence: string, sourceUrl: string | null, nextUpdateOn: string | null, lowerBound: number | null, upperBound: number | null, classBounds: Array<number> | null, periods: Array<number>, isArchived: boolean, canManage: boolean, version: number, numerator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, denominator: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, weight: { periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number } | null, breaks: Array<{ period: number, note: string }>, usedBy: Array<{ periodicity: Types.Periodicity, id: number, code: string, name: string, unit: string, decimals: number }> } };

export type ProposeDefinitionMutationVariables = Exact<{
  input: Types.ProposeDefinitionInput;
}>;


export type ProposeDefinitionMutation = { proposeDefinition: { id: string } };

export const IndicatorEditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"distributor"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"upperBound"}},{"kind":"Field","name":{"kind":"Name","value":"classBounds"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}}]} as unknown as DocumentNode<IndicatorEditFragment, unknown>;
export const EditedIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditedIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"distributor"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"upperBound"}},{"kind":"Field","name":{"kind":"Name","value":"classBounds"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<EditedIndicatorQuery, EditedIndicatorQueryVariables>;
export const CreateIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"distributor"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"upperBound"}},{"kind":"Field","name":{"kind":"Name","value":"classBounds"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const UpdateIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"distributor"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"upperBound"}},{"kind":"Field","name":{"kind":"Name","value":"classBounds"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;
export const ArchiveIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"distributor"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"upperBound"}},{"kind":"Field","name":{"kind":"Name","value":"classBounds"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ArchiveIndicatorMutation, ArchiveIndicatorMutationVariables>;
export const RestoreIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveIndicatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreIndicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorEdit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorRefFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndicatorRef"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorEdit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"isMasked"}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"producer"}},{"kind":"Field","name":{"kind":"Name","value":"distributor"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"nextUpdateOn"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"upperBound"}},{"kind":"Field","name":{"kind":"Name","value":"classBounds"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IndicatorRefFields"}},{"kind":"Field","name":{"kind":"Name","value":"periodicity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"canManage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RestoreIndicatorMutation, RestoreIndicatorMutationVariables>;
export const ProposeDefinitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDefinition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDefinitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDefinition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposeDefinitionMutation, ProposeDefinitionMutationVariables>;
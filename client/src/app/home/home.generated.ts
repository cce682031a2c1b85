/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What needs the attention of the viewer. */
export type HomeAttentionKind =
  /** Blocked adoptions at the CCAS that the viewer follows. */
  | 'blocked_adoptions'
  /** CCAS that the viewer follows and that gave no recent news of any initiative. */
  | 'ccas_without_news'
  /** Initiatives declared compromised that the viewer manages or carries. */
  | 'compromised_initiatives'
  /** CCAS without any director’s account. */
  | 'directors_without_account'
  /** Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one. */
  | 'initiatives_to_answer'
  /** Initiatives of the current plan that serve no recommendation. */
  | 'initiatives_without_recommendation'
  /** Milestones past their date, of the initiatives that the viewer manages or carries. */
  | 'late_milestones'
  /** Recommendations that no initiative of the current plan serves. */
  | 'recommendations_without_initiative';

/** A figure of the home page. */
export type HomeFigureKind =
  /** Adoptions in place or assessed, of all that concern a CCAS. */
  | 'adoptions_in_place'
  /** CCAS that gave recent news of one initiative at least, of all that are open. */
  | 'ccas_with_recent_news'
  /** Initiatives declared secured or achievable, of all initiatives of the current plan. */
  | 'initiatives_on_track'
  /** Milestones done by their date, of those that are due or done. */
  | 'milestones_done_on_time';

/** What happened to a business object. */
export type JournalAction =
  /** It came into being. */
  | 'created'
  /** It was taken out. */
  | 'deleted'
  /** Some of its values changed. */
  | 'updated';

/** CCAS whose directors are to be reminded, by mail, of what the plan asks of them. */
export type RemindCcasInput = {
  /** CCAS of the network, 1 to 1,500. */
  ccasIds: Array<string>;
  /** The plan. */
  planId: string;
};

export type HomeQueryVariables = Exact<{
  networkId: string;
}>;


export type HomeQuery = { home: { since: string | null, attention: Array<{ kind: Types.HomeAttentionKind, count: number, ccas: Array<{ id: string, name: string, communeName: string }>, initiatives: Array<{ id: string, number: number, title: string, planYear: number }> }>, changes: Array<{ id: string, occurredAt: string, actorName: string, subjectType: string, subjectId: string | null, action: Types.JournalAction, changes: Array<{ field: string, from: string | null, to: string | null }>, initiative: { id: string, number: number, title: string, planYear: number } | null, ccas: { id: string, name: string, communeName: string } | null }>, figures: Array<{ kind: Types.HomeFigureKind, numerator: number, denominator: number }> } };

export type HomePlansQueryVariables = Exact<{
  networkId: string;
}>;


export type HomePlansQuery = { plans: Array<{ id: string, isCurrent: boolean }> };

export type RemindCcasMutationVariables = Exact<{
  input: Types.RemindCcasInput;
}>;


export type RemindCcasMutation = { remindCcas: { remindedCcasIds: Array<string>, alreadyRemindedCcasIds: Array<string>, withoutRecipientCcasIds: Array<string> } };


export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"home"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalEntryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const HomePlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode<HomePlansQuery, HomePlansQueryVariables>;
export const RemindCcasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindCcas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindCcasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindCcas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindedCcasIds"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyRemindedCcasIds"}},{"kind":"Field","name":{"kind":"Name","value":"withoutRecipientCcasIds"}}]}}]}}]} as unknown as DocumentNode<RemindCcasMutation, RemindCcasMutationVariables>;
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What happened to a business object. */
export type JournalAction =
  /** It came into being. */
  | 'created'
  /** It was taken out. */
  | 'deleted'
  /** Some of its values changed. */
  | 'updated';

/** A kind of object that has a name, readers and a history of its own. */
export type SubjectType =
  /** The account of a person, with its roles. */
  | 'account'
  /** A CCAS or CIAS: its own record, and all that stands there. */
  | 'ccas'
  /** A named group of CCAS of the network. */
  | 'cohort'
  /** A convention of a CCAS, with its parts. */
  | 'convention'
  /** A convention-type, with its versions. */
  | 'convention_template'
  /** A recommendation of the chambre régionale des comptes. */
  | 'crc_recommendation'
  /** A message of a discussion: what its documents are attached to. */
  | 'discussion_message'
  /** The designation of a DPO. */
  | 'dpo_designation'
  /** An edition: what the network tells its board or funders, as of a day. */
  | 'edition'
  /** A form: what is asked of CCAS, in versions. */
  | 'form'
  /** What a CCAS answers to a question; what it was asked for files has them. */
  | 'form_answer'
  /** A collection: a form asked over a period. */
  | 'form_collection'
  /** An organisation that funds the network. */
  | 'funder'
  /** An indicator: its definition, breaks, targets and contested values. */
  | 'indicator'
  /** An initiative of a plan, with its milestones, its funding and its adoption by each CCAS. */
  | 'initiative'
  /** A campaign of assessments of maturity. */
  | 'maturity_campaign'
  /** A milestone or deliverable of an initiative. */
  | 'milestone'
  /** A network of CCAS. */
  | 'network'
  /** The plan of a year. */
  | 'plan'
  /** An action of the plan. */
  | 'privacy_action'
  /** An action of the plan at one CCAS. */
  | 'privacy_action_ccas'
  /** What a CCAS answers to one point of the base. */
  | 'privacy_answer'
  /** A recommendation to which initiatives answer. */
  | 'recommendation'
  /** A survey of agents: asked by links, answered without an account. */
  | 'survey'
  /** A territory: commune, EPT, EPCI, département. */
  | 'territory'
  /** An update campaign: what the network asks of its CCAS by a day. */
  | 'update_campaign';

export type JournalQueryVariables = Exact<{
  about: Types.SubjectType;
  id: string;
  ccasId?: string | null | undefined;
  after?: string | null | undefined;
  take: number;
}>;


export type JournalQuery = { journal: { nextCursor: string | null, items: Array<{ id: string, occurredAt: string, actorName: string, actId: string | null, subjectType: string, subjectId: string | null, action: Types.JournalAction, changes: Array<{ field: string, from: string | null, to: string | null }>, about: { type: Types.SubjectType, id: string, pageKey: string, name: string | null } | null, ccas: { id: string, name: string, communeName: string } | null }> } };


export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JournalEntryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JournalEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pageKey"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}}]}}]}}]} as unknown as DocumentNode<JournalQuery, JournalQueryVariables>;
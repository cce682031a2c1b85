/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Answer of a CCAS to a point. Absent: unchanged. Null: cleared. */
export type AnswerPrivacyPointInput = {
  /** The answer; required for the first one. */
  answer?: PrivacyAnswerValue | null | undefined;
  /** The CCAS. */
  ccasId: string;
  /** What else there is to know, 2,000 characters at most. No data on residents. */
  comment?: string | null | undefined;
  /** How many are done. */
  doneCount?: number | null | undefined;
  /** End of the evidence where it has one of its own (a contract), not before its date; else the policy says it. */
  evidenceEndsOn?: string | null | undefined;
  /** Date of the evidence, today at the latest. */
  evidenceOn?: string | null | undefined;
  /** What the evidence is and where it stands, 500 characters at most. No data on residents. */
  evidenceReference?: string | null | undefined;
  /** Why the point is without object, 1,000 characters at most: required for `not_applicable`, dropped for any other. */
  notApplicableReason?: string | null | undefined;
  /** The point, one of 12. */
  point: PrivacyPoint;
  /** Of how many, at least as many as are done. */
  requiredCount?: number | null | undefined;
  /** Version that the person saw; null: « I saw no answer yet ». Any other state is a STALE_VERSION with the present one. */
  version?: number | null | undefined;
};

/** Answers to points of several CCAS, in one writing. */
export type AnswerPrivacyPointsInput = {
  /** The answers, 1 to 200, each over the version that the person saw. */
  answers: Array<AnswerPrivacyPointInput>;
};

/** What a CCAS answers to a point. */
export type PrivacyAnswerValue =
  /** Not in place. */
  | 'no'
  /** Without object, for a reason that is told. */
  | 'not_applicable'
  /** Partly in place. */
  | 'partly'
  /** Not known. */
  | 'unknown'
  /** In place. */
  | 'yes';

/** A point of the RGPD base (socle légal). */
export type PrivacyPoint =
  /** Staff are made aware: charter, training. */
  | 'awareness'
  /** Breaches have a procedure and a register (art. 33 and 34). */
  | 'breaches'
  /** What the CNIL asked for is followed up. */
  | 'cnil_follow_up'
  /** Impact assessments are made where required (art. 35). */
  | 'dpia'
  /** A data-protection officer is designated (RGPD art. 37). */
  | 'dpo'
  /** People are informed (art. 13 and 14). */
  | 'notices'
  /** Contracts with processors hold the clauses required (art. 28). */
  | 'processors'
  /** The register of processing is kept (art. 30). */
  | 'register'
  /** Retention periods are set and applied (art. 5). */
  | 'retention'
  /** A procedure answers requests of rights within the month (art. 12). */
  | 'rights'
  /** Security measures are taken (art. 32). */
  | 'security'
  /** An agreement with the town settles who answers for what (art. 26 or 28). */
  | 'town_agreement';

/** Why something stands in the worklist, the gravest first. */
export type PrivacyRisk =
  /** A breach is open. */
  | 'breach'
  /** The CNIL opened a control or a procedure, which is not closed. */
  | 'cnil_procedure'
  /** A point is partly in place. */
  | 'in_progress'
  /** A point is not in place. */
  | 'non_compliant'
  /** The evidence of a point has expired or is missing. */
  | 'to_confirm'
  /** A point is not answered. */
  | 'unknown'
  /** An answer « yes » or « partly » has no file attached: in the list where it is asked for alone, since nobody is late with it. */
  | 'without_file';

/** State of a point on a day, derived from the answer and its evidence. */
export type PrivacyState =
  /** In place, with evidence that counts. */
  | 'compliant'
  /** Partly in place. */
  | 'in_progress'
  /** Answered « no ». */
  | 'non_compliant'
  /** Without object. */
  | 'not_applicable'
  /** Answered « yes », with evidence that has expired or is missing. */
  | 'to_confirm'
  /** Not answered: never counted as non-compliant. */
  | 'unknown';

/** How the worklist stands. */
export type PrivacyWorkOrder =
  /** CCAS by CCAS, by commune. */
  | 'ccas'
  /** Point by point, in the order of the base. */
  | 'point'
  /** The gravest first. */
  | 'risk';

/** The part of a network that is asked for: an EPT, a CCAS or a group of CCAS; what is absent does not restrict, what is unknown or not the viewer’s to read holds nothing. It only ever narrows what the viewer reads. */
export type ScopeInput = {
  /** Id of a CCAS: it alone. */
  ccas?: string | null | undefined;
  /** Id of a group of the network (`cohorts`): the CCAS that are of it. */
  cohort?: string | null | undefined;
  /** Code of an EPT (its SIREN): the CCAS under it. */
  ept?: string | null | undefined;
};

/** For how long evidence of a point counts in a network. */
export type SetPrivacyValidityInput = {
  /** Months, 1 to 120; null: it does not expire by itself. */
  months?: number | null | undefined;
  /** The network. */
  networkId: string;
  /** The point. */
  point: PrivacyPoint;
  /** Version that the person saw; null: « nothing set yet ». */
  version?: number | null | undefined;
};

export type PrivacyCountsFieldsFragment = { total: number, known: number, compliant: number, toConfirm: number, inProgress: number, nonCompliant: number, proven: number, withoutFile: number, notApplicable: number, unknown: number };

export type PrivacyBaseQueryVariables = Exact<{
  networkId: string;
  on?: string | null | undefined;
}>;


export type PrivacyBaseQuery = { privacyBase: { on: string, rows: Array<{ states: string, canUpdate: boolean, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string } | null } }> } };

export type PrivacyCoverageQueryVariables = Exact<{
  networkId: string;
  on?: string | null | undefined;
}>;


export type PrivacyCoverageQuery = { privacyCoverage: { on: string, ccasCount: number, counts: { total: number, known: number, compliant: number, toConfirm: number, inProgress: number, nonCompliant: number, proven: number, withoutFile: number, notApplicable: number, unknown: number } | null, byPoint: Array<{ point: Types.PrivacyPoint, counts: { total: number, known: number, compliant: number, toConfirm: number, inProgress: number, nonCompliant: number, proven: number, withoutFile: number, notApplicable: number, unknown: number } | null }>, byEpt: Array<{ ccasCount: number, ept: { id: number, name: string } | null, counts: { total: number, known: number, compliant: number, toConfirm: number, inProgress: number, nonCompliant: number, proven: number, withoutFile: number, notApplicable: number, unknown: number } | null }> } };

export type PrivacyPointFragment = { point: Types.PrivacyPoint, state: Types.PrivacyState, answerId: string | null, isWithoutFile: boolean, answer: Types.PrivacyAnswerValue, evidenceOn: string | null, evidenceEndsOn: string | null, validUntil: string | null, validityMonths: number | null, notApplicableReason: string | null, evidenceReference: string | null, doneCount: number | null, requiredCount: number | null, comment: string | null, updatedAt: string | null, updatedByName: string | null, version: number | null };

export type CcasPrivacyBaseQueryVariables = Exact<{
  ccasId: string;
}>;


export type CcasPrivacyBaseQuery = { ccasPrivacyBase: { networkId: string, canUpdate: boolean, isDetailVisible: boolean, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string } | null }, points: Array<{ point: Types.PrivacyPoint, state: Types.PrivacyState, answerId: string | null, isWithoutFile: boolean, answer: Types.PrivacyAnswerValue, evidenceOn: string | null, evidenceEndsOn: string | null, validUntil: string | null, validityMonths: number | null, notApplicableReason: string | null, evidenceReference: string | null, doneCount: number | null, requiredCount: number | null, comment: string | null, updatedAt: string | null, updatedByName: string | null, version: number | null }>, counts: { total: number, known: number, compliant: number, toConfirm: number, inProgress: number, nonCompliant: number, proven: number, withoutFile: number, notApplicable: number, unknown: number } } };

export type PrivacyWorklistQueryVariables = Exact<{
  networkId: string;
  risk?: Types.PrivacyRisk | null | undefined;
  scope?: Types.ScopeInput | null | undefined;
  order?: Types.PrivacyWorkOrder | null | undefined;
  skip: number;
  take: number;
}>;


export type PrivacyWorklistQuery = { privacyWorklist: { totalCount: number, withoutFileCount: number, items: Array<{ id: string, risk: Types.PrivacyRisk, point: Types.PrivacyPoint, dueOn: string | null, since: string | null, isWithoutFile: boolean, version: number | null, ccas: { id: string, name: string, communeName: string, ept: { id: number, name: string } | null } }>, groups: Array<{ key: string, count: number }> } };

export type PrivacyValiditiesQueryVariables = Exact<{
  networkId: string;
}>;


export type PrivacyValiditiesQuery = { privacyValidities: Array<{ point: Types.PrivacyPoint, months: number | null, defaultMonths: number | null, version: number | null, updatedAt: string | null }> };

export type AnswerPrivacyPointMutationVariables = Exact<{
  input: Types.AnswerPrivacyPointInput;
}>;


export type AnswerPrivacyPointMutation = { answerPrivacyPoint: { point: Types.PrivacyPoint, state: Types.PrivacyState, answerId: string | null, isWithoutFile: boolean, answer: Types.PrivacyAnswerValue, evidenceOn: string | null, evidenceEndsOn: string | null, validUntil: string | null, validityMonths: number | null, notApplicableReason: string | null, evidenceReference: string | null, doneCount: number | null, requiredCount: number | null, comment: string | null, updatedAt: string | null, updatedByName: string | null, version: number | null } };

export type AnswerPrivacyPointsMutationVariables = Exact<{
  input: Types.AnswerPrivacyPointsInput;
}>;


export type AnswerPrivacyPointsMutation = { answerPrivacyPoints: { changed: Array<{ ccasId: string, before: { point: Types.PrivacyPoint, state: Types.PrivacyState, answerId: string | null, isWithoutFile: boolean, answer: Types.PrivacyAnswerValue, evidenceOn: string | null, evidenceEndsOn: string | null, validUntil: string | null, validityMonths: number | null, notApplicableReason: string | null, evidenceReference: string | null, doneCount: number | null, requiredCount: number | null, comment: string | null, updatedAt: string | null, updatedByName: string | null, version: number | null }, after: { point: Types.PrivacyPoint, state: Types.PrivacyState, answerId: string | null, isWithoutFile: boolean, answer: Types.PrivacyAnswerValue, evidenceOn: string | null, evidenceEndsOn: string | null, validUntil: string | null, validityMonths: number | null, notApplicableReason: string | null, evidenceReference: string | null, doneCount: number | null, requiredCount: number | null, comment: string | null, updatedAt: string | null, updatedByName: string | null, version: number | null } }>, left: Array<{ ccasId: string, point: Types.PrivacyPoint, reason: string, changedByName: string | null }> } };

export type SetPrivacyValidityMutationVariables = Exact<{
  input: Types.SetPrivacyValidityInput;
}>;


export type SetPrivacyValidityMutation = { setPrivacyValidity: { point: Types.PrivacyPoint, months: number | null, version: number | null, updatedAt: string | null } };

export const PrivacyCountsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyCountsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"compliant"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"nonCompliant"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<PrivacyCountsFieldsFragment, unknown>;
export const PrivacyPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyPointStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerId"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableReason"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PrivacyPointFragment, unknown>;
export const PrivacyBaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyBase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyBase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}}]}}]}}]}}]} as unknown as DocumentNode<PrivacyBaseQuery, PrivacyBaseQueryVariables>;
export const PrivacyCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyCountsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyCountsFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byEpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ccasCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyCountsFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyCountsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"compliant"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"nonCompliant"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<PrivacyCoverageQuery, PrivacyCoverageQueryVariables>;
export const CcasPrivacyBaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasPrivacyBase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasPrivacyBase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"networkId"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyCountsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyPointStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerId"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableReason"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyCountsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"compliant"}},{"kind":"Field","name":{"kind":"Name","value":"toConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"nonCompliant"}},{"kind":"Field","name":{"kind":"Name","value":"proven"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<CcasPrivacyBaseQuery, CcasPrivacyBaseQueryVariables>;
export const PrivacyWorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyWorklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"risk"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyRisk"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyWorkOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyWorklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}},{"kind":"Argument","name":{"kind":"Name","value":"risk"},"value":{"kind":"Variable","name":{"kind":"Name","value":"risk"}}},{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"ccas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communeName"}},{"kind":"Field","name":{"kind":"Name","value":"ept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"withoutFileCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<PrivacyWorklistQuery, PrivacyWorklistQueryVariables>;
export const PrivacyValiditiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrivacyValidities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"privacyValidities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"networkId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networkId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"defaultMonths"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<PrivacyValiditiesQuery, PrivacyValiditiesQueryVariables>;
export const AnswerPrivacyPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPrivacyPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPrivacyPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPrivacyPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyPoint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyPointStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerId"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableReason"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AnswerPrivacyPointMutation, AnswerPrivacyPointMutationVariables>;
export const AnswerPrivacyPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPrivacyPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPrivacyPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPrivacyPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrivacyPoint"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasId"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrivacyPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivacyPointStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerId"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutFile"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableReason"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceReference"}},{"kind":"Field","name":{"kind":"Name","value":"doneCount"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCount"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AnswerPrivacyPointsMutation, AnswerPrivacyPointsMutationVariables>;
export const SetPrivacyValidityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPrivacyValidity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPrivacyValidityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPrivacyValidity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<SetPrivacyValidityMutation, SetPrivacyValidityMutationVariables>;
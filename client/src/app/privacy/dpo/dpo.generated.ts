/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../generated/schema-types';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the CNIL opened. */
export type CnilProcedureKind =
  /** Control. */
  | 'control'
  /** Formal notice (mise en demeure). */
  | 'formal_notice'
  /** Reminder of obligations. */
  | 'reminder'
  /** Sanction. */
  | 'sanction';

/** What the CNIL opened. */
export type CreateCnilProcedureInput = {
  /** The CCAS. */
  ccasId: string;
  /** Day on which it was closed, today at the latest. */
  closedOn?: string | null | undefined;
  /** Day by which the CCAS must answer or comply. */
  dueOn?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** What it is. */
  kind: CnilProcedureKind;
  /** Day on which it was opened, today at the latest. */
  openedOn: string;
  /** How it ended, 500 characters at most. No data about persons. */
  outcome?: string | null | undefined;
  /** Reference of the CNIL, 100 characters at most. */
  reference?: string | null | undefined;
};

/** The designation of a DPO. */
export type CreateDpoDesignationInput = {
  /** The CCAS. */
  ccasId: string;
  /** Number of the designation at the CNIL, 50 characters at most. */
  cnilNumber?: string | null | undefined;
  /** Day of the designation at the CNIL. */
  designatedOn?: string | null | undefined;
  /** Professional e-mail address of the DPO. */
  dpoEmail?: string | null | undefined;
  /** Name of the DPO, 200 characters at most. */
  dpoName?: string | null | undefined;
  /** Professional telephone of the DPO. */
  dpoPhone?: string | null | undefined;
  /** Last day in office; null: for good. */
  endsOn?: string | null | undefined;
  /** A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for 7 days. Refused, when something else is sent with it: ALREADY_CREATED. */
  key?: string | null | undefined;
  /** Day of the letter of mission. */
  missionLetterOn?: string | null | undefined;
  /** How the CCAS has its DPO. */
  mode: DpoMode;
  /** Organisation of the DPO, 200 characters at most. */
  organisation?: string | null | undefined;
  /** First day in office. */
  startsOn: string;
};

/** A row to delete that was entered by mistake; the journal keeps what it was. */
export type DeletePrivacyRowInput = {
  /** The row. */
  id: string;
  /** Version that the person saw. */
  version: number;
};

/** How a CCAS has its DPO. */
export type DpoMode =
  /** Of the management centre (centre de gestion). */
  | 'cdg'
  /** Of the EPT. */
  | 'ept'
  /** Its own. */
  | 'own'
  /** Of a provider. */
  | 'provider'
  /** Shared with the town. */
  | 'shared_town'
  /** Of a mixed syndicate. */
  | 'syndicate';

/** A change of a procedure. Absent: unchanged. Null: cleared. */
export type UpdateCnilProcedureInput = {
  /** Day on which it was closed, today at the latest. */
  closedOn?: string | null | undefined;
  /** Day by which the CCAS must answer or comply. */
  dueOn?: string | null | undefined;
  /** The procedure. */
  id: string;
  /** What it is. */
  kind?: CnilProcedureKind | null | undefined;
  /** Day on which it was opened, today at the latest. */
  openedOn?: string | null | undefined;
  /** How it ended, 500 characters at most. No data about persons. */
  outcome?: string | null | undefined;
  /** Reference of the CNIL, 100 characters at most. */
  reference?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

/** A change of a designation. Absent: unchanged. Null: cleared. */
export type UpdateDpoDesignationInput = {
  /** Number of the designation at the CNIL, 50 characters at most. */
  cnilNumber?: string | null | undefined;
  /** Day of the designation at the CNIL. */
  designatedOn?: string | null | undefined;
  /** Professional e-mail address of the DPO. */
  dpoEmail?: string | null | undefined;
  /** Name of the DPO, 200 characters at most. */
  dpoName?: string | null | undefined;
  /** Professional telephone of the DPO. */
  dpoPhone?: string | null | undefined;
  /** Last day in office; null: for good. */
  endsOn?: string | null | undefined;
  /** The designation. */
  id: string;
  /** Day of the letter of mission. */
  missionLetterOn?: string | null | undefined;
  /** How the CCAS has its DPO. */
  mode?: DpoMode | null | undefined;
  /** Organisation of the DPO, 200 characters at most. */
  organisation?: string | null | undefined;
  /** First day in office. */
  startsOn?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

export type DesignationFieldsFragment = { id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number };

export type ProcedureFieldsFragment = { id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number };

export type CcasDpoQueryVariables = Exact<{
  ccasId: string;
}>;


export type CcasDpoQuery = { ccasDpo: { isDetailVisible: boolean, canUpdate: boolean, designations: Array<{ id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number }>, procedures: Array<{ id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number }> } };

export type CreateDpoDesignationMutationVariables = Exact<{
  input: Types.CreateDpoDesignationInput;
}>;


export type CreateDpoDesignationMutation = { createDpoDesignation: { id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number } };

export type UpdateDpoDesignationMutationVariables = Exact<{
  input: Types.UpdateDpoDesignationInput;
}>;


export type UpdateDpoDesignationMutation = { updateDpoDesignation: { id: string, mode: Types.DpoMode, organisation: string | null, dpoName: string | null, dpoEmail: string | null, dpoPhone: string | null, cnilNumber: string | null, designatedOn: string | null, missionLetterOn: string | null, startsOn: string, endsOn: string | null, isCurrent: boolean, isFictitious: boolean, version: number } };

export type DeleteDpoDesignationMutationVariables = Exact<{
  input: Types.DeletePrivacyRowInput;
}>;


export type DeleteDpoDesignationMutation = { deleteDpoDesignation: boolean };

export type CreateCnilProcedureMutationVariables = Exact<{
  input: Types.CreateCnilProcedureInput;
}>;


export type CreateCnilProcedureMutation = { createCnilProcedure: { id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number } };

export type UpdateCnilProcedureMutationVariables = Exact<{
  input: Types.UpdateCnilProcedureInput;
}>;


export type UpdateCnilProcedureMutation = { updateCnilProcedure: { id: string, kind: Types.CnilProcedureKind, reference: string | null, openedOn: string, dueOn: string | null, closedOn: string | null, outcome: string | null, isLate: boolean, version: number } };

export type DeleteCnilProcedureMutationVariables = Exact<{
  input: Types.DeletePrivacyRowInput;
}>;


export type DeleteCnilProcedureMutation = { deleteCnilProcedure: boolean };

export const DesignationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DesignationFieldsFragment, unknown>;
export const ProcedureFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProcedureFieldsFragment, unknown>;
export const CcasDpoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CcasDpo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ccasDpo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ccasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ccasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDetailVisible"}},{"kind":"Field","name":{"kind":"Name","value":"canUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"designations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CcasDpoQuery, CcasDpoQueryVariables>;
export const CreateDpoDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDpoDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDpoDesignationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDpoDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateDpoDesignationMutation, CreateDpoDesignationMutationVariables>;
export const UpdateDpoDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDpoDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDpoDesignationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDpoDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DesignationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DesignationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DpoDesignation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"dpoName"}},{"kind":"Field","name":{"kind":"Name","value":"dpoEmail"}},{"kind":"Field","name":{"kind":"Name","value":"dpoPhone"}},{"kind":"Field","name":{"kind":"Name","value":"cnilNumber"}},{"kind":"Field","name":{"kind":"Name","value":"designatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"missionLetterOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"isFictitious"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateDpoDesignationMutation, UpdateDpoDesignationMutationVariables>;
export const DeleteDpoDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteDpoDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteDpoDesignation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteDpoDesignationMutation, DeleteDpoDesignationMutationVariables>;
export const CreateCnilProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCnilProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCnilProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCnilProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateCnilProcedureMutation, CreateCnilProcedureMutationVariables>;
export const UpdateCnilProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCnilProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCnilProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCnilProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CnilProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateCnilProcedureMutation, UpdateCnilProcedureMutationVariables>;
export const DeleteCnilProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCnilProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePrivacyRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCnilProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeleteCnilProcedureMutation, DeleteCnilProcedureMutationVariables>;
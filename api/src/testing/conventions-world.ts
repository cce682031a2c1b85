import type { Caller } from './test-api';

/** What a test reads of a convention. */
export const CONVENTION_FIELDS = `
  id kind title reference status statusSince termOn noticeOn effectiveOn endsOn renewal renewalMonths renewalsMax noticeMonths preparationMonths isRecharged comment
  coveredVoletsCount isArchived canManage version updatedByName ccas { id name communeName ept { name } }
  parties { id side name siren signatoryName signatoryCapacity mandateStartsOn mandateEndsOn version }
  acts { id kind happenedOn year reference note version } periods { status startsOn endsOn termOn } volets { volet coverage article }
  riders { id number subject signedOn newEndsOn version } grants { id year votedCents votedOn paidCents paidOn version }
  means { id year volet label valuedCents version } secondments { id post timePercent startsOn endsOn version }
  replacedBy { id } replaces { id } templateVersion { id }`;

export const CREATE_CONVENTION = `mutation ($input: CreateConventionInput!) { createConvention(input: $input) { ${CONVENTION_FIELDS} } }`;
export const RECORD_ACT = `mutation ($input: RecordConventionActInput!) { recordConventionAct(input: $input) { ${CONVENTION_FIELDS} } }`;
export const GET_CONVENTION = `query ($id: ID!) { convention(id: $id) { ${CONVENTION_FIELDS} } }`;

/** The acts of a convention that was made as it should be, in 2025. */
export const SOUND_ACTS: readonly (readonly [kind: string, happenedOn: string])[] = [
  ['ca_deliberation', '2025-01-10'],
  ['council_deliberation', '2025-01-20'],
  ['signature', '2025-02-01'],
  ['transmission', '2025-02-03'],
  ['receipt', '2025-02-04'],
];

/** Creates a convention by the API: a framework of three years from 1 March 2025, with those acts. */
export async function addConvention(
  caller: Caller,
  ccasId: string,
  values: Record<string, unknown> = {},
  acts: readonly (readonly [kind: string, happenedOn: string])[] = [],
): Promise<{ id: string; version: number } & Record<string, never>> {
  const input = { ccasId, kind: 'framework', title: 'Convention cadre', effectiveOn: '2025-03-01', endsOn: '2028-02-29', ...values };
  let { createConvention: convention } = await caller.ask(CREATE_CONVENTION, { input });
  for (const [kind, happenedOn] of acts) {
    ({ recordConventionAct: convention } = await caller.ask(RECORD_ACT, { input: { conventionId: convention.id, kind, happenedOn } }));
  }
  return convention;
}

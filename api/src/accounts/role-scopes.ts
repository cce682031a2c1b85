import { can, type FieldError, type Grant, type Role } from '@maillage/domain';
import { inNetwork } from '../network';
import type { Viewer } from '../platform/access/viewer';
import type { Queryable } from '../platform/database/queryable';
import { InputError } from '../platform/errors/domain-error';
import type { RoleAssignmentInput } from './account.inputs';

/** A role as it is stored, but for its id. */
export interface Assignment extends Grant {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

type Scope = 'networkId' | 'territoryId' | 'ccasId' | 'funderId';
const SCOPES: readonly Scope[] = ['networkId', 'territoryId', 'ccasId', 'funderId'];

/** What each role is scoped to: as `ck_role_assignment_scope` has it. */
const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  admin: [],
  coordinator: ['networkId'],
  dpo: ['networkId', 'territoryId'],
  referent: ['networkId', 'territoryId'],
  director: ['networkId', 'ccasId'],
  contributor: ['networkId', 'ccasId'],
  funder: ['networkId', 'funderId'],
};

/**
 * Whether each scope lies in the network that goes with it: an EPT or EPCI, and for a DPO also all that the network covers.
 * One statement for all roles. $1 the assignments as JSON.
 */
const CHECK_SCOPES = `
  SELECT ${inNetwork('i."territoryId"', 'i."networkId"')}
         AND (EXISTS (SELECT FROM territory t WHERE t.id = i."territoryId" AND t.kind IN ('ept', 'epci'))
              OR (i.role = 'dpo' AND EXISTS (SELECT FROM network n WHERE n.id = i."networkId" AND n.territory_id = i."territoryId"))) AS "territoryId",
         EXISTS (SELECT FROM ccas c WHERE c.id = i."ccasId" AND ${inNetwork('c.territory_id', 'i."networkId"')}) AS "ccasId",
         EXISTS (SELECT FROM funder f WHERE f.id = i."funderId" AND f.network_id = i."networkId") AS "funderId",
         EXISTS (SELECT FROM network n WHERE n.id = i."networkId") AS "networkId"
    FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (role text, "networkId" uuid, "territoryId" integer, "ccasId" uuid, "funderId" uuid))
         WITH ORDINALITY AS i (role, "networkId", "territoryId", "ccasId", "funderId", position)
   ORDER BY i.position`;

const toAssignment = ({ role, networkId, territoryId, ccasId, funderId, startsOn, endsOn }: RoleAssignmentInput): Assignment => ({
  role,
  networkId: networkId?.toLowerCase() ?? null,
  territoryId: territoryId ?? null,
  ccasId: ccasId?.toLowerCase() ?? null,
  funderId: funderId?.toLowerCase() ?? null,
  startsOn: startsOn ?? null,
  endsOn: endsOn ?? null,
});

/** What is missing, or does not go with the role, or ends before it starts. */
function shapeErrors(assignment: Assignment): FieldError[] {
  const wanted = SCOPES_OF[assignment.role];
  const scopes = SCOPES.flatMap((scope): FieldError[] => {
    const isGiven = assignment[scope] !== null;
    if (isGiven === wanted.includes(scope)) return [];
    return [{ path: scope, reason: isGiven ? 'INVALID_FORMAT' : 'SCOPE_REQUIRED' }];
  });
  const { startsOn, endsOn } = assignment;
  return startsOn && endsOn && endsOn < startsOn ? [...scopes, { path: 'endsOn', reason: 'END_BEFORE_START' }] : scopes;
}

/** What the viewer may not give. An unknown network, CCAS or funder and someone else's get the same answer. */
function scopeErrors(viewer: Viewer, assignment: Assignment, lies: Readonly<Record<Scope, boolean>>): FieldError[] {
  if (assignment.role === 'admin') return can(viewer.grants, 'accounts.grantAdmin', {}) ? [] : [{ path: 'role', reason: 'SCOPE_NOT_YOURS' }];
  const isManaged = lies.networkId && can(viewer.grants, 'accounts.manage', { networkId: assignment.networkId ?? '' });
  if (!isManaged) return [{ path: 'networkId', reason: 'SCOPE_NOT_YOURS' }];
  return SCOPES_OF[assignment.role].filter((scope) => !lies[scope]).map((path) => ({ path, reason: 'SCOPE_NOT_YOURS' }));
}

/** The roles as they will be stored, or an INVALID_INPUT whose paths start with `roles.<n>.`. */
export async function requireGivableRoles(database: Queryable, viewer: Viewer, inputs: readonly RoleAssignmentInput[]): Promise<Assignment[]> {
  const assignments = inputs.map(toAssignment);
  const refuse = (errors: readonly FieldError[][]): void => {
    const fields = errors.flatMap((list, index) => list.map(({ path, reason }) => ({ path: `roles.${index}.${path}`, reason })));
    if (fields.length > 0) throw new InputError(fields);
  };
  refuse(assignments.map(shapeErrors));
  if (assignments.length === 0) return [];
  const lies = (await database.query(CHECK_SCOPES, [JSON.stringify(assignments)])) as Record<Scope, boolean>[];
  refuse(assignments.map((assignment, index) => scopeErrors(viewer, assignment, lies[index] as Record<Scope, boolean>)));
  return assignments;
}

import { FormArray, FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import type { Role } from '@maillage/domain';
import { endNotBeforeStart, required } from '../../ui';
import type { RoleAssignmentInput } from '../../../generated/schema-types';

type ScopeKind = 'instance' | 'network' | 'territory' | 'ccas' | 'funder';

/** What each role is given on, as the database demands it. */
export const SCOPE_KINDS: Readonly<Record<Role, ScopeKind>> = {
  admin: 'instance',
  coordinator: 'network',
  dpo: 'territory',
  referent: 'territory',
  director: 'ccas',
  contributor: 'ccas',
  funder: 'funder',
};

export const needsScope = (role: Role | ''): boolean => role !== '' && !['instance', 'network'].includes(SCOPE_KINDS[role]);

/** What an existing role brings into the form. */
export interface ExistingRole {
  readonly role: Role;
  readonly networkId: string | null;
  readonly territory: { readonly id: number } | null;
  readonly ccas: { readonly id: string } | null;
  readonly funder: { readonly id: string } | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const scopeWhereNeeded: ValidatorFn = (group) => {
  const scope = group.get('scope');
  const isMissing = needsScope(group.get('role')?.value as Role | '') && !scope?.value;
  if (scope && isMissing !== scope.hasError('SCOPE_REQUIRED')) scope.setErrors(isMissing ? { SCOPE_REQUIRED: true } : null);
  return null;
};

/** One role being given: the role, what it applies to (an identifier as text), and when it counts. */
export const roleForm = (role: Role | '' = '', scope = '', startsOn: string | null = null, endsOn: string | null = null) =>
  new FormGroup(
    {
      role: new FormControl<Role | ''>(role, { nonNullable: true, validators: [required] }),
      scope: new FormControl(scope, { nonNullable: true }),
      startsOn: new FormControl(startsOn),
      endsOn: new FormControl(endsOn),
    },
    { validators: [scopeWhereNeeded, endNotBeforeStart('startsOn', 'endsOn')] },
  );
export type RoleForm = ReturnType<typeof roleForm>;

export const fromExisting = ({ role, territory, ccas, funder, startsOn, endsOn }: ExistingRole): RoleForm =>
  roleForm(role, String(territory?.id ?? ccas?.id ?? funder?.id ?? ''), startsOn, endsOn);

/** A role as the API wants it: exactly the identifiers that its kind of scope has. */
export const toInput = (form: RoleForm, networkId: string): RoleAssignmentInput => {
  const { role, scope, startsOn, endsOn } = form.getRawValue();
  if (role === '') throw new Error('A role without a name cannot be sent');
  const kind = SCOPE_KINDS[role];
  return {
    role,
    networkId: kind === 'instance' ? null : networkId,
    territoryId: kind === 'territory' ? Number(scope) : null,
    ccasId: kind === 'ccas' ? scope : null,
    funderId: kind === 'funder' ? scope : null,
    startsOn,
    endsOn,
  };
};

/** An existing role, as it stands. */
export const asInput = ({ role, networkId, territory, ccas, funder, startsOn, endsOn }: ExistingRole): RoleAssignmentInput => ({
  role,
  networkId,
  territoryId: territory?.id ?? null,
  ccasId: ccas?.id ?? null,
  funderId: funder?.id ?? null,
  startsOn,
  endsOn,
});

export const rolesForm = (roles: readonly RoleForm[]): FormArray<RoleForm> => new FormArray([...roles]);

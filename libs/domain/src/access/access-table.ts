import type { Role } from './roles';

/**
 * How far a role's right reaches:
 * `instance` everything · `network` the whole network of the grant · `perimeter` the CCAS under the grant's territory, or its
 * one CCAS · `own` what belongs to the person or to the funder alone.
 */
export type Reach = 'instance' | 'network' | 'perimeter' | 'own';

/** The operations of a feature (feature, then verb), each with the roles that may do it and how far. A role that is not there is refused. */
export type AccessTable = Readonly<Record<string, Readonly<Partial<Record<Role, Reach>>>>>;

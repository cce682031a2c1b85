import type { Operation } from './operations';
import type { Role } from './roles';

/**
 * How far a role's right reaches:
 * `instance` everything · `network` the whole network of the grant · `perimeter` the CCAS under the grant's territory, or its
 * one CCAS · `own` what belongs to the person or to the funder alone.
 */
export type Reach = 'instance' | 'network' | 'perimeter' | 'own';

/** The rights of each role. What is not here is refused. Snapshot-tested: a change of rights shows in review. */
export const ACCESS_MATRIX: Readonly<Record<Role, Readonly<Partial<Record<Operation, Reach>>>>> = {
  admin: {
    'accounts.read': 'instance',
    'accounts.manage': 'instance',
    'accounts.grantAdmin': 'instance',
    'sessions.own': 'own',
    'territories.read': 'instance',
    'network.read': 'instance',
    'ccas.create': 'instance',
    'ccas.update': 'instance',
    'offices.manage': 'instance',
    'journal.read': 'instance',
    'home.read': 'instance',
    'search.use': 'instance',
  },
  coordinator: {
    'accounts.read': 'network',
    'accounts.manage': 'network',
    'sessions.own': 'own',
    'territories.read': 'instance',
    'network.read': 'network',
    'ccas.create': 'network',
    'ccas.update': 'network',
    'offices.manage': 'network',
    'funders.manage': 'network',
    'initiatives.read': 'network',
    'initiatives.manage': 'network',
    'initiatives.publish': 'network',
    'initiatives.comment': 'network',
    'funding.read': 'network',
    'adoption.read': 'network',
    'adoption.readDetail': 'network',
    'adoption.update': 'network',
    'reminders.send': 'network',
    'journal.read': 'network',
    'home.read': 'network',
    'search.use': 'network',
  },
  referent: {
    'sessions.own': 'own',
    'territories.read': 'instance',
    'network.read': 'network',
    'ccas.update': 'perimeter',
    'offices.manage': 'perimeter',
    'initiatives.read': 'network',
    'initiatives.comment': 'network',
    'funding.read': 'network',
    'adoption.read': 'network',
    'adoption.readDetail': 'network',
    'adoption.update': 'perimeter',
    'reminders.send': 'perimeter',
    'journal.read': 'network',
    'home.read': 'network',
    'search.use': 'network',
  },
  director: {
    'sessions.own': 'own',
    'territories.read': 'instance',
    'network.read': 'network',
    'ccas.update': 'perimeter',
    'offices.manage': 'perimeter',
    'initiatives.read': 'network',
    'initiatives.comment': 'network',
    'adoption.read': 'network',
    'adoption.readDetail': 'perimeter',
    'adoption.update': 'perimeter',
    'journal.read': 'perimeter',
    'home.read': 'perimeter',
    'search.use': 'network',
  },
  contributor: {
    'sessions.own': 'own',
    'territories.read': 'instance',
    'network.read': 'network',
    'initiatives.read': 'network',
    'initiatives.comment': 'network',
    'adoption.read': 'network',
    'adoption.readDetail': 'perimeter',
    'adoption.update': 'perimeter',
    'journal.read': 'perimeter',
    'home.read': 'perimeter',
    'search.use': 'network',
  },
  funder: {
    'sessions.own': 'own',
    'publications.read': 'own',
  },
};

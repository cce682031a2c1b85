import type { Role } from '@maillage/domain';

/** French words of the roles: what is done rather than who does it, so that nobody is told by a middle dot. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  admin: 'Administration',
  coordinator: 'Coordination',
  dpo: 'DPO du réseau',
  referent: 'Référence territoriale',
  director: 'Direction de CCAS',
  contributor: 'Contribution',
  funder: 'Financeur',
};

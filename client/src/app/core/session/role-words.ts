import type { Role } from '@maillage/domain';

/** French words of the roles. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  admin: 'Administrateur·rice',
  coordinator: 'Coordinateur·rice',
  dpo: 'DPO mutualisé·e',
  referent: 'Référent·e territorial·e',
  director: 'Directeur·rice de CCAS',
  contributor: 'Contributeur·rice',
  funder: 'Financeur',
};

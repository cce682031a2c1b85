import type { Role } from '@maillage/domain';

/** Roles as the screens name them. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  admin: 'Administrateur·rice',
  coordinator: 'Coordinateur·rice',
  referent: 'Référent·e territorial·e',
  director: 'Directeur·rice de CCAS',
  contributor: 'Contributeur·rice',
  funder: 'Financeur',
};

import type { CcasKind, OfficeFunction } from '@maillage/domain';

/** French words of what a CCAS is, and of what people do there. */
export const CCAS_KIND_LABELS: Readonly<Record<CcasKind, string>> = { ccas: 'CCAS', cias: 'CIAS' };

export const OFFICE_FUNCTION_LABELS: Readonly<Record<OfficeFunction, string>> = {
  president: 'Président·e',
  vice_president: 'Vice-président·e',
  director: 'Directeur·rice',
  deputy_director: 'Directeur·rice adjoint·e',
  contact: 'Contact',
};

import type { CcasKind, OfficeFunction } from '@maillage/domain';

/** French words of what a CCAS is, and of what people do there. */
export const CCAS_KIND_LABELS: Readonly<Record<CcasKind, string>> = { ccas: 'CCAS', cias: 'CIAS' };

export const OFFICE_FUNCTION_LABELS: Readonly<Record<OfficeFunction, string>> = {
  president: 'Présidence',
  vice_president: 'Vice-présidence',
  director: 'Direction',
  deputy_director: 'Direction adjointe',
  contact: 'Contact',
};

import type { CcasKind, OfficeFunction, Role, TerritoryKind } from '@maillage/domain';

/** French words of the closed lists that several features show. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  admin: 'Administrateur·rice',
  coordinator: 'Coordinateur·rice',
  dpo: 'DPO mutualisé·e',
  referent: 'Référent·e territorial·e',
  director: 'Directeur·rice de CCAS',
  contributor: 'Contributeur·rice',
  funder: 'Financeur',
};

export const OFFICE_FUNCTION_LABELS: Readonly<Record<OfficeFunction, string>> = {
  president: 'Président·e',
  vice_president: 'Vice-président·e',
  director: 'Directeur·rice',
  deputy_director: 'Directeur·rice adjoint·e',
  contact: 'Contact',
};

export const CCAS_KIND_LABELS: Readonly<Record<CcasKind, string>> = { ccas: 'CCAS', cias: 'CIAS' };

export const TERRITORY_KIND_LABELS: Readonly<Record<TerritoryKind, string>> = {
  country: 'Pays',
  region: 'Région',
  departement: 'Département',
  epci: 'Intercommunalité (EPCI)',
  ept: 'Établissement public territorial (EPT)',
  commune: 'Commune',
};

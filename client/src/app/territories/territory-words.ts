import type { TerritoryKind } from '@maillage/domain';

/** French words of the levels of territories. */
export const TERRITORY_KIND_LABELS: Readonly<Record<TerritoryKind, string>> = {
  country: 'Pays',
  region: 'Région',
  departement: 'Département',
  epci: 'Intercommunalité (EPCI)',
  ept: 'Établissement public territorial (EPT)',
  commune: 'Commune',
};

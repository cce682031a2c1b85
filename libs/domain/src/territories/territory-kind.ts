/** The levels of the official geographic code that the product uses. An EPT (établissement public territorial) is not an EPCI with own taxation. */
export const TERRITORY_KINDS = ['country', 'region', 'departement', 'epci', 'ept', 'commune'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];
/** What each of them says, for the manual of the API. */
export const TERRITORY_KIND_MEANINGS: Readonly<Record<TerritoryKind, string>> = {
  country: 'France.',
  region: 'A région.',
  departement: 'A département, or an overseas collectivity, which is neither région nor département.',
  epci: 'An inter-communal body with own taxation (EPCI), by SIREN.',
  ept: 'A territory of the Métropole du Grand Paris (EPT), by SIREN. It is not an EPCI with own taxation.',
  commune: 'A commune.',
};

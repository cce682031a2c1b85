/** The levels of the official geographic code that the product uses. An EPT (établissement public territorial) is not an EPCI with own taxation. */
export const TERRITORY_KINDS = ['country', 'region', 'departement', 'epci', 'ept', 'commune'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

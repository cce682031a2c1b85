/** Communal (`ccas`) or inter-communal (`cias`) centre of social action (CASF L.123-4, L.123-4-1). */
export const CCAS_KINDS = ['ccas', 'cias'] as const;
export type CcasKind = (typeof CCAS_KINDS)[number];
/** What each of them says, for the manual of the API. */
export const CCAS_KIND_MEANINGS: Readonly<Record<CcasKind, string>> = {
  ccas: 'Communal (CASF L.123-4).',
  cias: 'Inter-communal (CASF L.123-4-1).',
};

/** The offices followed for a CCAS (CASF L.123-6, R.123-23: the mayor presides; a director is appointed), and its other contacts. */
export const OFFICE_FUNCTIONS = ['president', 'vice_president', 'director', 'deputy_director', 'contact'] as const;
export type OfficeFunction = (typeof OFFICE_FUNCTIONS)[number];

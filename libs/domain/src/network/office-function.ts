/** The offices followed for a CCAS (CASF L.123-6, R.123-23: the mayor presides; a director is appointed), and its other contacts. */
export const OFFICE_FUNCTIONS = ['president', 'vice_president', 'director', 'deputy_director', 'contact'] as const;
export type OfficeFunction = (typeof OFFICE_FUNCTIONS)[number];
/** What each of them says, for the manual of the API. */
export const OFFICE_FUNCTION_MEANINGS: Readonly<Record<OfficeFunction, string>> = {
  president: 'President: the mayor, or the president of the EPCI for a CIAS (CASF L.123-6).',
  vice_president: 'Vice-president, elected by the board.',
  director: 'Director, one at a time.',
  deputy_director: 'Deputy director.',
  contact: 'Another professional contact.',
};

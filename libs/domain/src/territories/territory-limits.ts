/** How many characters the texts of a file of outlines may have, on the field and by the API. */
export const TERRITORY_LIMITS = {
  codeProperty: 200,
  source: 200,
} as const;

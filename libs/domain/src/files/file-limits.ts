/** How many characters the texts of a file may have, on the field and by the API. */
export const FILE_LIMITS = {
  /** The word for what it is attached to. */
  parentType: 100,
  title: 200,
} as const;

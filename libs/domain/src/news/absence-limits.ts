/** Days of an absence at most: a longer one is a departure. */
export const ABSENCE_MAX_DAYS = 366;

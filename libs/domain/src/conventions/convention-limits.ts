/** The least and the most that the numbers of a convention and of its parts may be, on the field and by the API. */
export const CONVENTION_LIMITS = {
  /** Months of a renewal. */
  renewalMonths: { min: 1, max: 120 },
  /** How many times at most it is renewed. */
  renewalsMax: { min: 1, max: 50 },
  noticeMonths: { min: 0, max: 36 },
  preparationMonths: { min: 0, max: 24 },
  riderNumber: { min: 1, max: 99 },
  /** Share of working time of a secondment, in percent. */
  timePercent: { min: 1, max: 100 },
} as const;

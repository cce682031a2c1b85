/** By when something has to be done, the most pressing first; each with what it is. */
export const URGENCIES = {
  hours: 'A clock runs in hours, or ran out.',
  today: 'Its day is today or past, or others wait for it.',
  week: 'Within seven days.',
  later: 'Later, or by no day in particular.',
} as const;
/** By when something has to be done. */
export type Urgency = keyof typeof URGENCIES;

/** Days ahead that count as « cette semaine », today not among them. */
export const DAYS_OF_A_WEEK = 7;

/** How far the return of a CCAS is. Without one nobody has opened it yet. */
export const RETURN_STATES = {
  draft: 'It is being filled in.',
  submitted: 'The director vouches for it.',
  returned: 'The coordination asks for corrections.',
  validated: 'The coordination has checked it; what it says is kept as it was then.',
  reopened: 'It was validated, and is being corrected.',
  excused: 'The CCAS is not expected to answer; the reason is said.',
} as const;
/** One of them. */
export type ReturnState = keyof typeof RETURN_STATES;
/** Their words, as the database checks them. */
export const RETURN_STATE_CODES = Object.keys(RETURN_STATES) as readonly ReturnState[];

/** States in which answers may be written. */
export const OPEN_RETURN_STATES: readonly ReturnState[] = ['draft', 'returned', 'reopened'];

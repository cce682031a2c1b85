import { PRIVACY_POINTS, PRIVACY_STATES, type PrivacyState } from './privacy-enums';

/*
 * A row of the heat map holds one character per point, in the order of PRIVACY_POINTS, as the matrix of initiatives does
 * (docs/adr/0011-matrix-encoding.md). The API writes these characters in SQL, the client reads them here.
 */

/** The character of each state in a row of the heat map; a capital where a file is missing. */
export const PRIVACY_STATE_LETTERS: Readonly<Record<PrivacyState, string>> = {
  compliant: 'c',
  to_confirm: 't',
  in_progress: 'p',
  non_compliant: 'n',
  not_applicable: 'x',
  unknown: '.',
};

const STATES_BY_LETTER: ReadonlyMap<string, PrivacyState> = new Map(PRIVACY_STATES.map((state) => [PRIVACY_STATE_LETTERS[state], state]));

/** One point of a CCAS on a day. */
export interface BaseCell {
  readonly state: PrivacyState;
  /** Whether it is answered « yes » or « partly », and no file is attached to the answer. */
  readonly isWithoutFile: boolean;
}

/** States of answers that a file can show; in a row, the letter of one without a file is a capital. */
export const STATES_WITH_FILE: readonly PrivacyState[] = ['compliant', 'to_confirm', 'in_progress'];

/** The points of a row, in the order of PRIVACY_POINTS; what is no letter of a state is unknown. */
export const decodeBaseCells = (row: string): BaseCell[] =>
  PRIVACY_POINTS.map((_, index) => {
    const letter = row.charAt(index);
    const state = STATES_BY_LETTER.get(letter.toLowerCase()) ?? 'unknown';
    return { state, isWithoutFile: STATES_WITH_FILE.includes(state) && letter !== letter.toLowerCase() };
  });

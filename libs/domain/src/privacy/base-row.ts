import { PRIVACY_POINTS, PRIVACY_STATES, type PrivacyState } from './privacy-enums';

/*
 * A row of the heat map holds one character per point, in the order of PRIVACY_POINTS, as the matrix of initiatives does
 * (docs/adr/0011-matrix-encoding.md). The API writes these characters in SQL, the client reads them here.
 */

/** The character of each state in a row of the heat map. */
export const PRIVACY_STATE_LETTERS: Readonly<Record<PrivacyState, string>> = {
  compliant: 'c',
  to_confirm: 't',
  in_progress: 'p',
  non_compliant: 'n',
  not_applicable: 'x',
  unknown: '.',
};

const STATES_BY_LETTER: ReadonlyMap<string, PrivacyState> = new Map(PRIVACY_STATES.map((state) => [PRIVACY_STATE_LETTERS[state], state]));

/** The states of a row, in the order of PRIVACY_POINTS; what is no letter of a state is unknown. */
export const decodeBaseRow = (row: string): PrivacyState[] => PRIVACY_POINTS.map((_, index) => STATES_BY_LETTER.get(row.charAt(index)) ?? 'unknown');

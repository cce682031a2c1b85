/**
 * What is known of a value. A number never stands alone: `published` as the producer gives it · `secret`, withheld by its producer or
 * by us · `not_available` · `not_applicable` · `bounded`, at most the number shown · `rounded` · `estimated`.
 */
export const VALUE_STATES = ['published', 'secret', 'not_available', 'not_applicable', 'bounded', 'rounded', 'estimated'] as const;
export type ValueState = (typeof VALUE_STATES)[number];
/** What each of them says, for the manual of the API. */
export const VALUE_STATE_MEANINGS: Readonly<Record<ValueState, string>> = {
  published: 'As its producer gives it.',
  secret: 'Withheld, by its producer or because it could be traced to persons.',
  not_available: 'Not available.',
  not_applicable: 'Without meaning there.',
  bounded: 'At most the number shown.',
  rounded: 'Rounded by its producer.',
  estimated: 'An estimate.',
};

/** One letter per state, in the database and in the strings that travel beside lists of numbers. */
export const VALUE_STATE_LETTERS: Readonly<Record<ValueState, string>> = {
  published: 'p',
  secret: 's',
  not_available: 'n',
  not_applicable: 'x',
  bounded: 'b',
  rounded: 'r',
  estimated: 'e',
};

/** The letter of a place where there is no row at all. */
export const NO_VALUE_LETTER = '.';

const STATES_BY_LETTER: ReadonlyMap<string, ValueState> = new Map(VALUE_STATES.map((state) => [VALUE_STATE_LETTERS[state], state]));

/** The state of a letter; null for `.` and for what is no letter of a state. */
export const decodeValueState = (letter: string): ValueState | null => STATES_BY_LETTER.get(letter) ?? null;

/** States that carry no number. */
export const STATES_WITHOUT_NUMBER: readonly ValueState[] = ['secret', 'not_available', 'not_applicable'];

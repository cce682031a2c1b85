/** What can be wrong with a form, each said in French by the screens and by the API. */
export const FORM_FAULTS = {
  shape: 'It is not what stands there: the wrong type, an unknown or a missing field.',
  too_many: 'There are more of them than a form may hold.',
  too_long: 'The text is longer than it may be.',
  empty: 'A title, a label or a list is empty.',
  number: 'A number is not within what is possible there.',
  code: 'It is no code: two to eighteen lower-case signs.',
  code_taken: 'The code stands for something else already.',
  unknown_entry: 'A condition or a formula names what the form does not hold, or what is no number.',
  condition_order: 'A condition looks at what is asked later, or at itself: it could never be decided.',
  condition_value: 'A condition compares with what can never be answered there.',
  formula: 'It is no formula.',
  formula_loop: 'A total is computed of itself.',
  bounds: 'The lower bound is above the upper one.',
  unit_word: 'What is counted has no name.',
  check_constant: 'A check that names no entry says nothing.',
  checks_contradict: 'Two checks can never hold together.',
} as const;
/** One of them. */
export type FormFaultCode = keyof typeof FORM_FAULTS;

/** A fault, with its place: codes from the section down (`aides`, `aides/f2`, `checks/accords`), empty for the form itself. */
export interface FormFault {
  readonly place: string;
  readonly code: FormFaultCode;
  /** The field or the name that is meant. */
  readonly about: string | null;
}

/**
 * What is known of an answer. A blank is none of them: there is no answer then. That a number is masked is derived where it is read, and never stored.
 * `value`, a 0 among them · `estimated`, the method said · `to_confirm`, out of bounds or against a check, and confirmed by who answered, with why ·
 * `not_available`, it exists and cannot be counted, the reason said · `not_applicable`, there is no such thing here.
 */
export const ANSWER_STATES = ['value', 'estimated', 'to_confirm', 'not_available', 'not_applicable'] as const;
/** One of them. */
export type AnswerState = (typeof ANSWER_STATES)[number];
/** What each of them says, for the manual of the API. */
export const ANSWER_STATE_MEANINGS: Readonly<Record<AnswerState, string>> = {
  value: 'Given, 0 included.',
  estimated: 'An estimate; its method is said.',
  to_confirm: 'Out of bounds or against a check, and confirmed by who answered, with why.',
  not_available: 'It exists and cannot be counted; the reason is said.',
  not_applicable: 'There is no such thing here.',
};

/** States that carry no value. */
export const STATES_WITHOUT_VALUE: readonly AnswerState[] = ['not_available', 'not_applicable'];

/** Where an answer comes from. */
export const ANSWER_ORIGINS = {
  typed: 'Somebody typed it.',
  prefilled: 'It was put there from a source that is named.',
  last_year: 'It was taken over from last year.',
  imported: 'It was read from a file of the CCAS.',
} as const;
/** One of them. */
export type AnswerOrigin = keyof typeof ANSWER_ORIGINS;
/** Their words, as the database checks them. */
export const ANSWER_ORIGIN_CODES = Object.keys(ANSWER_ORIGINS) as readonly AnswerOrigin[];

/** A file that an answer gives, in one of its versions. */
export interface GivenFile {
  /** By which it is downloaded. */
  readonly versionId: string;
  readonly title: string;
  /** The name under which it is given back. */
  readonly name: string;
}

/** A file as it stood when an answer was validated: kept for good, whatever becomes of the file. */
export interface AnswerFile extends GivenFile {
  readonly id: string;
  readonly sha256: string;
}

/**
 * One answer. `value` in one way of writing: a decimal with a point (`14320`, `31.4`), a civil date, the code of an option, codes with commas between them,
 * a text. Of a share `value` is the numerator. Of files the number of those that stand, which
 * the server counts; 0 is no answer.
 */
export interface FormAnswer {
  readonly state: AnswerState;
  readonly value: string | null;
  /** Of a share. */
  readonly denominator: string | null;
  /** « Autre », in words, beside a choice. */
  readonly other: string | null;
  readonly reason: string | null;
  readonly method: string | null;
  /** Whether a person stands for it: what was put there beforehand is no answer before it is confirmed. */
  readonly isConfirmed: boolean;
  /** Of what was validated: the files that stood then (`AnswerFile`); of what is read now, those that stand. */
  readonly files?: readonly GivenFile[];
}

/** Whether an answer holds files that stand. */
export const hasFiles = (answer: Pick<FormAnswer, 'state' | 'value'> | null | undefined): boolean => answer?.state === 'value' && Number(answer.value) > 0;

/** A place for files before one is in it: no answer. */
export const isEmptyPlace = (kind: string | undefined, answer: Pick<FormAnswer, 'state' | 'value'>): boolean =>
  kind === 'file' && answer.state === 'value' && !hasFiles(answer);

/** The answers of a CCAS by entry (`entriesOf`). */
export type FormAnswers = Readonly<Record<string, FormAnswer>>;

/** The answer of an entry, wherever answers are held: none where nobody answered. */
export type AnswerOf = (entry: string) => FormAnswer | null | undefined;
/** Answers that are held by entry, asked one by one. */
export const answersIn =
  (answers: FormAnswers): AnswerOf =>
  (entry) =>
    answers[entry];

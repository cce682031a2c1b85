/** Where the takeover of a workbook stands. */
export const TAKEOVER_STATES = {
  mapping: 'The file was read; a person says what its columns and words mean. Nothing is made yet.',
  applying: 'What was shown is being made.',
  applied: 'It was made.',
  undoing: 'It is being taken back.',
  undone: 'It was taken back.',
  given_up: 'It was given up before anything was made.',
} as const satisfies Record<string, string>;
/** Where the takeover of a workbook stands. */
export type TakeoverState = keyof typeof TAKEOVER_STATES;

/** How a sheet lies. */
export const TAKEOVER_LAYOUTS = {
  initiatives: 'A row is an initiative; some columns may be CCAS.',
  ccas: 'A row is a CCAS; some columns are initiatives.',
  pairs: 'A row is an initiative at a CCAS: a title, a CCAS and a state.',
} as const satisfies Record<string, string>;
/** How a sheet lies. */
export type TakeoverLayout = keyof typeof TAKEOVER_LAYOUTS;

/** What a column means. */
export const TAKEOVER_ROLES = {
  left: 'It is left unread.',
  title: 'Titles of initiatives.',
  number: 'Numbers of initiatives.',
  purpose: 'What they are for.',
  owner: 'Who carries them.',
  deputy: 'Who stands in.',
  starts_on: 'Their first days.',
  ends_on: 'Their last days.',
  milestone: 'Days of a milestone that bears the name of the column.',
  ccas: 'Names or codes of CCAS.',
  state: 'States: of the CCAS, or of the initiative, whose name the column bears; of both that the row names where a row is a pair.',
} as const satisfies Record<string, string>;
/** What a column means. */
export type TakeoverRole = keyof typeof TAKEOVER_ROLES;

const ROLES = Object.keys(TAKEOVER_ROLES) as TakeoverRole[];

/** The roles that a column may have as a sheet lies. */
export const ROLES_OF_LAYOUT: Readonly<Record<TakeoverLayout, readonly TakeoverRole[]>> = {
  initiatives: ROLES.filter((role) => role !== 'ccas'),
  ccas: ['left', 'ccas', 'state'],
  pairs: ROLES,
};

/** What a word of a workbook is about. */
export const TAKEOVER_MATTERS = {
  state: 'How far a CCAS is with an initiative.',
  ccas: 'A CCAS.',
  person: 'Somebody who carries an initiative, or stands in.',
} as const satisfies Record<string, string>;
/** What a word of a workbook is about. */
export type TakeoverMatter = keyof typeof TAKEOVER_MATTERS;

/** How it is known what a word means. */
export const TAKEOVER_CERTAINTIES = {
  decided: 'A person said it.',
  sure: 'It is the very name or code.',
  suggested: 'It usually means that: it holds until a person says otherwise.',
  doubtful: 'It may mean one of several: it is asked, and left until it is said.',
  unknown: 'It is not known: it is asked, and left until it is said.',
} as const satisfies Record<string, string>;
/** How it is known what a word means. */
export type TakeoverCertainty = keyof typeof TAKEOVER_CERTAINTIES;

/** Why a cell or a row of a workbook is left: all else is made. */
export const TAKEOVER_REFUSALS = {
  title_missing: 'A row has values and no title.',
  title_too_long: 'A title is too long.',
  title_twice: 'A title stands there twice: the first row counts.',
  initiative_known: 'The plan has an initiative of that title: it stays as it is, and takes the states that nobody gave yet.',
  too_many: 'More initiatives than a plan takes at once.',
  number_unreadable: 'A number is none from 1 to 999: the next free one is taken.',
  number_taken: 'A number is taken: the next free one is taken.',
  text_too_long: 'A text is too long: it is cut.',
  date_unreadable: 'A day cannot be read.',
  end_before_start: 'The last day comes before the first: both are left.',
  error_cell: 'The cell shows an error.',
  formula_without_result: 'The formula keeps no result.',
  state_undecided: 'It is not said what the word means.',
  ccas_undecided: 'It is not said which CCAS is meant.',
  ccas_twice: 'The CCAS stands there twice: the first place counts.',
  person_undecided: 'It is not said who is meant.',
  state_known: 'The CCAS gave news of the initiative already: they stay.',
} as const satisfies Record<string, string>;
/** Why a cell or a row of a workbook is left. */
export type TakeoverRefusal = keyof typeof TAKEOVER_REFUSALS;

/** Why no table can be read of a file. */
export const TAKEOVER_PROBLEMS = {
  PROTECTED: 'It is under a password.',
  OTHER_FORMAT: 'It is of a format that is not read: XLS, XLSB, a page of the web.',
  TOO_LARGE: 'It is larger than what is taken into memory.',
  TOO_SPREAD: 'A cell is filled so far away that the rectangle up to it is too large.',
  DAMAGED: 'It is broken, or no workbook at all.',
  NOT_A_TABLE: 'There is no table in it.',
  EMPTY: 'There is nothing in it.',
  TOO_HEAVY: 'Reading it takes more memory or time than a file may take.',
  TOO_MANY_CELLS: 'It has more filled cells than a plan can have.',
} as const satisfies Record<string, string>;
/** Why no table can be read of a file. */
export type TakeoverProblem = keyof typeof TAKEOVER_PROBLEMS;

/** What a takeover may hold. */
export const TAKEOVER_LIMITS = {
  /** Of the file. */
  bytes: 50 * 1024 * 1024,
  /** That a person has begun in a network, and neither made nor given up. */
  begun: 5,
  /** Made at once. */
  initiatives: 200,
  /** Of one initiative. */
  milestones: 60,
  /** Of the name under which a mapping is remembered. */
  name: 80,
  /** Columns that may mean something. */
  columns: 400,
  /** Characters of a word, all of a cell. */
  word: 4_200,
  /** Words of which it is said what they mean. */
  decisions: 2000,
} as const;

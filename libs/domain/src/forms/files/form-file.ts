import { searchForm } from '../../text/search-text';
import type { FormAnswer } from '../form-answers';
import type { AnswerFault } from '../answer-faults';
import type { FormEntry } from '../form-entries';
import type { FigureDoubt, FigureFault } from '../read-figure';

/** A cell of a file of a CCAS: a number where the spreadsheet holds one, else what it shows. */
export type FormFileCell = string | number;

/** A sheet as it is read, from its first row on; of a register, words that may tell who somebody is are « … » before they leave the reading. */
export interface FormFileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FormFileCell[])[];
}

/** How a file is read: a question a row; a row for each person domiciled; a row for each month. */
export const FORM_FILE_READINGS = ['figures', 'register', 'months'] as const;
/** One of them. */
export type FormFileReading = (typeof FORM_FILE_READINGS)[number];

/** Why nothing is read of a file. */
export const FORM_FILE_PROBLEMS = [
  'PROTECTED',
  'OTHER_FORMAT',
  'TOO_LARGE',
  'TOO_SPREAD',
  'DAMAGED',
  'NOT_A_TABLE',
  'EMPTY',
  'TOO_HEAVY',
  'TOO_MANY_CELLS',
] as const;
/** One of them. */
export type FormFileProblem = (typeof FORM_FILE_PROBLEMS)[number];

/** What a file of a CCAS may hold. */
export const FORM_FILE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** Of all sheets together. */
  cells: 200_000,
  cellLength: 4_000,
  /** Different words of a column of which a register shows what they are: « renouvellement », « refus ». */
  words: 12,
  /** Of a mapping that is remembered, as JSON. */
  mappingLength: 60_000,
  nameLength: 200,
} as const;

/** What a file says of an entry: an answer that nobody has given yet. */
export type FileAnswer = Omit<FormAnswer, 'isConfirmed'>;

/** Why something is asked about: as when it is typed · more decimals than the question takes · not one of the answers proposed · months that are missing. */
export type FileDoubt = FigureDoubt | 'decimals' | 'other_option' | 'months_missing';

/** Why something is no answer there: as when it is typed · both numbers of a rate are wanted · no day · not one of the answers proposed · too long · never typed. */
export type FileFault = FigureFault | 'share' | 'date' | 'option' | 'too_long' | 'computed' | 'said_twice';

/** What is made of a value of the file. */
export type FormFileRead =
  | { readonly is: 'understood'; readonly answer: FileAnswer }
  | { readonly is: 'asked'; readonly why: FileDoubt; readonly proposals: readonly FileAnswer[] }
  | { readonly is: 'refused'; readonly why: FileFault }
  | { readonly is: 'unknown' }
  | { readonly is: 'blank' };

/** One value of the file, with what is made of it: each is shown, none is left out. */
export interface FormFileLine {
  /** As the spreadsheet numbers it; null for what was counted over many. */
  readonly line: number | null;
  /** What the file calls it, and what it says. */
  readonly label: string;
  readonly typed: string;
  readonly entry: FormEntry | null;
  readonly reading: FormFileRead;
}

/** Words compared without case, accents, signs. */
export const plainWords = (text: string): string =>
  searchForm(text)
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();

/** A cell as it is shown. */
export const cellText = (cell: FormFileCell | undefined): string => (cell === undefined ? '' : String(cell).trim());

/** An answer with nothing but its value. */
export const fileAnswer = (value: string | null, more: Partial<FileAnswer> = {}): FileAnswer => ({
  state: 'value',
  value,
  denominator: null,
  other: null,
  reason: null,
  method: null,
  ...more,
});

const FAULTS: Readonly<Partial<Record<AnswerFault, FileFault>>> = {
  decimals: 'too_many_decimals',
  option: 'option',
  too_long: 'too_long',
  denominator: 'share',
};

/** The fault of an answer in the words of a file. */
export const fileFault = (fault: AnswerFault): FileFault => FAULTS[fault] ?? 'not_a_number';

import { FORM_FILE_LIMITS, type FormFileReading } from './form-file';
import type { FigureMapping } from './figure-lines';
import type { MonthsMapping } from './monthly-counts';
import { REGISTER_FIGURES, REGISTER_NATURES, type RegisterMapping } from './register-counts';

/** How a file of a CCAS is read. It is remembered, so that the same file is understood at once the next time. */
export type FormFileMapping = FigureMapping | RegisterMapping | MonthsMapping;

const LONGEST_WORDS = 4_000;
const MOST_WORDS = 2_500;
const LAST_COLUMN = 1_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_WORDS;
const isTitle = (value: unknown): boolean => value === null || isWords(value);
const isColumn = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LAST_COLUMN;
const isTable = (value: unknown, isKnown: (one: unknown) => boolean): boolean =>
  isFields(value) && Object.keys(value).length <= MOST_WORDS && Object.entries(value).every(([key, one]) => isWords(key) && isKnown(one));
const isEntries = (value: unknown): boolean => isTable(value, isTitle);

const SHAPES: Readonly<Record<FormFileReading, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  figures: { reads: isWords, sheet: isWords, question: isColumn, value: isColumn, entries: isEntries },
  register: {
    ...{ reads: isWords, sheet: isWords, from: isTitle, until: isTitle, struckOn: isTitle, nature: isTitle, persons: isTitle },
    natures: (value) => isTable(value, (nature) => (REGISTER_NATURES as readonly unknown[]).includes(nature)),
    arePersonsBeside: (value) => typeof value === 'boolean',
    entries: (value) => isEntries(value) && REGISTER_FIGURES.every((figure) => figure in (value as Fields)),
  },
  months: { reads: isWords, sheet: isWords, month: isTitle, entries: isEntries },
};

/** Reads how a file is read, by the list of what may stand there; null where it is none. */
export function readFileMapping(json: string): FormFileMapping | null {
  if (json.length > FORM_FILE_LIMITS.mappingLength) return null;
  try {
    const value: unknown = JSON.parse(json);
    const shape =
      isFields(value) && typeof value['reads'] === 'string' && Object.hasOwn(SHAPES, value['reads']) ? SHAPES[value['reads'] as FormFileReading] : null;
    if (!isFields(value) || !shape) return null;
    const isKnown = Object.keys(value).length === Object.keys(shape).length && Object.entries(shape).every(([key, holds]) => holds(value[key]));
    return isKnown ? (value as unknown as FormFileMapping) : null;
  } catch {
    return null;
  }
}

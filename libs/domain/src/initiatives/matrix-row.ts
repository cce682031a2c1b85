import { ADOPTION_STAGES, STAGE_LETTERS, type AdoptionStage } from '../adoption/adoption-stage';

/*
 * A row of the matrix holds one character per CCAS in each of its strings: a screen of 1,000 CCAS × 100 initiatives weighs 300 kB
 * instead of 100,000 objects (docs/adr/0011-matrix-encoding.md). The API writes these characters in SQL, the client reads them here.
 */

/** The character of a CCAS that never gave news, in `stages` and in `newsWeeks`. */
export const NO_NEWS = '.';

/** Weeks from which the age of a piece of news is no longer told apart: the last digit of base 36. */
export const MAX_NEWS_WEEKS = 35;

const STAGES_BY_LETTER: ReadonlyMap<string, AdoptionStage> = new Map(ADOPTION_STAGES.map((stage) => [STAGE_LETTERS[stage], stage]));

/** The letter of a stage in `MatrixRow.stages`; null, no news, is `.`. */
export const encodeStage = (stage: AdoptionStage | null): string => (stage === null ? NO_NEWS : STAGE_LETTERS[stage]);

/** The stage of a letter of `MatrixRow.stages`; null for `.` and for what is no letter of a stage. */
export const decodeStage = (letter: string): AdoptionStage | null => STAGES_BY_LETTER.get(letter) ?? null;

/** The character of an age in whole weeks in `MatrixRow.newsWeeks`: base 36, `z` for 35 weeks or more, `.` for null (never). */
export const encodeNewsWeeks = (weeks: number | null): string =>
  weeks === null ? NO_NEWS : Math.min(MAX_NEWS_WEEKS, Math.max(0, Math.floor(weeks))).toString(36);

/** The age in whole weeks of a character of `MatrixRow.newsWeeks`, 35 meaning 35 or more; null for `.` (never). */
export const decodeNewsWeeks = (character: string): number | null => (/^[0-9a-z]$/.test(character) ? Number.parseInt(character, 36) : null);

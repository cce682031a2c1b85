import { type AdoptionStage, decodeNewsWeeks, decodeStage, encodeNewsWeeks, encodeStage, STAGE_LETTERS, STAGES_IN_PLACE, weeksSince } from '@maillage/domain';
import type { AdoptionMatrixQuery } from './matrix.generated';

export type Matrix = AdoptionMatrixQuery['adoptionMatrix'];
export type MatrixRow = Matrix['rows'][number];
export type MatrixCcas = Matrix['ccas'][number];

/** `old`: the last news is beyond the product's limit; `none`: nobody ever gave news, which is not « rien de fait ». */
export type Freshness = 'fresh' | 'old' | 'none';

export interface Cell {
  readonly stage: AdoptionStage | null;
  readonly isBlocked: boolean;
  /** Whole weeks since the last news, 35 meaning « 35 or more »; null: never any news. */
  readonly newsWeeks: number | null;
  readonly freshness: Freshness;
}

/** Rows come as strings, one character per CCAS: 100 × 1,000 cells are decoded when they are seen, never all at once into objects. */
export function cellAt(row: Pick<MatrixRow, 'stages' | 'blocked' | 'newsWeeks'>, ccasIndex: number, weeksLimit: number): Cell {
  const newsWeeks = decodeNewsWeeks(row.newsWeeks.charAt(ccasIndex));
  return {
    stage: decodeStage(row.stages.charAt(ccasIndex)),
    isBlocked: row.blocked.charAt(ccasIndex) === '1',
    newsWeeks,
    freshness: newsWeeks === null ? 'none' : newsWeeks >= weeksLimit ? 'old' : 'fresh',
  };
}

/** What a saved adoption changes in a row of the matrix: one character of each string. */
export interface CellNews {
  readonly stage: AdoptionStage | null;
  readonly blocker: string | null;
  readonly lastNewsAt: string | null;
}

/** The row as it stands after somebody gave news about one CCAS: the matrix shows it without being fetched again. */
export function withNews(row: MatrixRow, ccasIndex: number, news: CellNews, now: number): MatrixRow {
  const weeks = news.lastNewsAt === null ? null : weeksSince(new Date(news.lastNewsAt), new Date(now));
  return {
    ...row,
    stages: replaceAt(row.stages, ccasIndex, encodeStage(news.stage)),
    blocked: replaceAt(row.blocked, ccasIndex, news.blocker === null ? '0' : '1'),
    newsWeeks: replaceAt(row.newsWeeks, ccasIndex, encodeNewsWeeks(weeks)),
  };
}

const replaceAt = (text: string, index: number, character: string): string => text.slice(0, index) + character + text.slice(index + 1);

/** Numerator and denominator of « en place »: what an adoption rate is computed from, never typed nor stored. */
export interface Tally {
  /** In place or assessed. */
  readonly inPlace: number;
  /** Every CCAS counted but those that are not concerned; a CCAS without news counts. */
  readonly concerned: number;
  readonly blocked: number;
  readonly total: number;
}

const IN_PLACE: ReadonlySet<string> = new Set(STAGES_IN_PLACE.map((stage) => STAGE_LETTERS[stage]));

/** Counts one row over some CCAS: a collapsed group, a filtered EPT or the whole network. */
export function tally(row: Pick<MatrixRow, 'stages' | 'blocked'>, ccasIndexes: readonly number[]): Tally {
  let inPlace = 0;
  let notConcerned = 0;
  let blocked = 0;
  for (const index of ccasIndexes) {
    const letter = row.stages.charAt(index);
    if (IN_PLACE.has(letter)) inPlace++;
    else if (letter === STAGE_LETTERS.not_concerned) notConcerned++;
    if (row.blocked.charAt(index) === '1') blocked++;
  }
  return { inPlace, concerned: ccasIndexes.length - notConcerned, blocked, total: ccasIndexes.length };
}

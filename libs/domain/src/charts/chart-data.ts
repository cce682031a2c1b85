/** Numbers by category, in one or several series. */
export interface SeriesData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly unit: string;
  /** What is aimed at, in the unit. */
  readonly target?: number | null;
}

/** What a code or category means, from what is well to what is not; it is never told by colour alone. */
export type ChartTone = 'good' | 'fair' | 'watch' | 'bad' | 'none';

/** What the areas of a map are told by: a value in classes, or a category. */
export interface AreasData {
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    /** Which line of the legend, from 0; null where nothing is told. */
    readonly level: number | null;
    /** What is written in it. */
    readonly label?: string;
  }[];
  readonly legend: readonly string[];
  /** Of categories: what each means, in the order of the legend. */
  readonly tones?: readonly ChartTone[];
  /** How what is not told is called: « secret statistique », « non renseigné ». */
  readonly untold: string;
  /** Whether the legend goes from little to much: then its colours do. */
  readonly isOrdered: boolean;
}

/** The outline of an area: rings of longitudes and latitudes. */
export interface AreaOutline {
  readonly code: string;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** One code for each row and column. */
export interface MatrixData {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** By row, then column; null where there is none. */
  readonly cells: readonly (readonly (string | null)[])[];
  readonly legend: readonly { readonly code: string; readonly label: string; readonly tone: ChartTone }[];
}

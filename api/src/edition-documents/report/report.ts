import type { MarkdownBlock } from '@maillage/domain';

/** A figure that is told large. */
export interface ReportFigure {
  readonly label: string;
  /** « 31 sur 39 », « 57 900 € ». */
  readonly value: string;
  /** « 79,5 % »; empty where the value says all. */
  readonly share: string;
  /** Reserve and note, a sentence. */
  readonly note: string;
}

/** A table as it is printed. The first column heads the rows. */
export interface ReportTable {
  readonly is: 'table';
  readonly caption: string;
  readonly header: readonly string[];
  readonly isNumber: readonly boolean[];
  /** Parts of the width, of each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** A picture with what it says. */
export interface ReportPicture {
  readonly is: 'picture';
  readonly caption: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  /** Where its figures stand. */
  readonly tableAt: string;
}

/** How one code is shown. */
export interface ReportCode {
  readonly sign: string;
  readonly fill: string;
  readonly ink: string;
  readonly label: string;
}

/** Rows by columns, a code in each cell. */
export interface ReportMatrix {
  readonly is: 'matrix';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (ReportCode | null)[] }[];
  readonly legend: readonly ReportCode[];
}

/** A part of a section, ready to be printed. */
export type ReportItem =
  | { readonly is: 'text'; readonly blocks: readonly MarkdownBlock[] }
  | { readonly is: 'figures'; readonly figures: readonly ReportFigure[] }
  | ReportTable
  | ReportPicture
  | ReportMatrix;

/** A section under a heading. */
export interface ReportSection {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly ReportItem[];
  readonly source: string;
  /** Whether it wants pages on their side. */
  readonly isWide: boolean;
  /** Whether it begins on a page of its own. */
  readonly isOnNewPage: boolean;
}

/** An edition as it is printed: all words are set, all numbers told, all pictures drawn. */
export interface Report {
  readonly title: string;
  readonly number: string;
  readonly networkName: string;
  readonly asOf: string;
  /** The day as numbers, for what a file says of itself. */
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  /** What stands on the first page: « Période », « du … au … ». */
  readonly told: readonly { readonly term: string; readonly text: string }[];
  readonly footer: string;
  readonly isDraft: boolean;
  /** What each page of a draft says of it. */
  readonly draftNotice: string;
  /** Across each page of it. */
  readonly draftMark: string;
  readonly sections: readonly ReportSection[];
  readonly definitions: readonly { readonly term: string; readonly text: string }[];
  /** Figures of the pictures. */
  readonly annex: readonly ReportTable[];
}

/**
 * What an edition says, frozen: plain JSON that every output renders (page, PDF, DOCX, XLSX, slides) and that knows no feature. A rate is never stored: it is
 * printed from its numerator and its denominator (`sayShare`). A number that may not be told is a word for why, never 0 and never blank.
 */
import type { TimelineGroup, TimelineMark } from '../timeline/timeline-data';
import type { EditionBlockKind } from './edition-block-kinds';
import type { OpenTable } from './open-table';

/** For whom an edition is written: the board of the network and its people, or funders. */
export type EditionAudience = 'board' | 'funder';

/** Why a number is not there: it would tell what somebody may keep to himself, nobody said, or it is not told to this audience. */
export type UntoldReason = 'secret' | 'not_told' | 'unknown';

/** A number that is not told. */
export interface Untold {
  readonly untold: UntoldReason;
}

/** A share: both of its numbers. */
export interface EditionShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** A key figure: a share, a number, or why there is none. */
export interface EditionFigure {
  readonly label: string;
  readonly share?: EditionShare;
  readonly value?: number;
  readonly untold?: UntoldReason;
  /** In French, in the singular, « CCAS », « € »; of a share, what is counted; empty for none. */
  readonly unit: string;
  /** How far it can be relied on: « à périmètre constant », « chiffre minorant ». */
  readonly reserve?: string;
  /** A sentence: cause of a gap, what comes next. */
  readonly note?: string;
}

/** What stands in a cell: a text, a number, a share (printed as a percentage with both numbers), nothing, or why a number is not told. Money is in euros. */
export type EditionCell = string | number | null | Untold | EditionShare;

/** How the cells of a column are printed; a date is a civil date (`2026-03-12`). */
export type EditionColumnKind = 'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date';

/** A table; its first column heads each row. */
export interface EditionTable {
  readonly is: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly kind: EditionColumnKind }[];
  readonly rows: readonly (readonly EditionCell[])[];
  readonly notes?: readonly string[];
}

/** A chart of categories: bars side by side, bars that add up, or a line over time. Null is a gap, not 0. */
export interface EditionChart {
  readonly is: 'bars' | 'stacked' | 'line';
  readonly caption: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly unit: string;
  /** A number to reach, drawn across. */
  readonly target?: number;
}

/** How a category or a code of a matrix is worded and meant: `tone` orders from what is well to what is not; it is never told by colour alone. */
export interface EditionLegend {
  readonly code: string;
  readonly label: string;
  readonly tone: 'good' | 'fair' | 'watch' | 'bad' | 'none';
}

/** A map of territories by their codes (INSEE of a commune, SIREN of an EPT): values in classes, or categories of the legend. */
export interface EditionMap {
  readonly is: 'map';
  readonly caption: string;
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    readonly value?: number;
    readonly category?: string;
    readonly untold?: UntoldReason;
  }[];
  /** Of values: the upper bounds of the classes, ascending; the last holds the largest value. */
  readonly classes?: readonly number[];
  /** Of categories. */
  readonly legend?: readonly EditionLegend[];
  readonly unit: string;
}

/** Initiatives on a line of time, as `timelineSvg` draws them. */
export interface EditionTimeline {
  readonly is: 'timeline';
  readonly caption: string;
  readonly timeline: {
    readonly groups: readonly TimelineGroup[];
    readonly marks: readonly TimelineMark[];
    readonly today: string;
    readonly from: string;
    readonly until: string;
  };
}

/** Codes by row and column, worded by the legend; a null is nothing known. */
export interface EditionMatrix {
  readonly is: 'matrix';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (string | null)[] }[];
  readonly legend: readonly EditionLegend[];
}

/** One part of a block. A text is light markdown (`lightMarkdown`). */
export type EditionPart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'figures'; readonly figures: readonly EditionFigure[] }
  | EditionTable
  | EditionChart
  | EditionMap
  | EditionTimeline
  | EditionMatrix;

/** What a fact is about, as a change is told of it. */
export type EditionAspect = 'presence' | 'progress' | 'weather' | 'due' | 'convention' | 'target' | 'figure';

/**
 * Something that an edition states, so that two editions can be compared (`whatChanged`) without knowing any feature. `presence` is `present`, or `dropped` with
 * its reason; `due` a civil date; `convention` `in_force` or anything else; `target` `reached` or anything else; `weather` and `progress` codes with their rank.
 */
export interface EditionFact {
  /** The same in all editions: `initiative:<id>:weather`. */
  readonly key: string;
  readonly about: { readonly type: string; readonly id: string; readonly name: string };
  readonly aspect: EditionAspect;
  readonly value: string | number | EditionShare | null;
  /** The value said in French: « objectifs atteignables », « 12 mars 2026 », « 31 sur 39 ». */
  readonly told: string;
  /** Of what is ordered: the larger, the better. */
  readonly rank?: number;
  /** In French, why: of what was dropped. */
  readonly why?: string;
  /** Of what time a figure is (`2024`, `2026-03-12`): one of the same time that differs was revised. */
  readonly of?: string;
}

/** A block, frozen. */
export interface FrozenBlock {
  /** Of the block in the edition: links and files go by it. */
  readonly id: string;
  readonly kind: EditionBlockKind;
  readonly title: string;
  /** One sentence: what is to be kept; the title of a slide. */
  readonly lead?: string;
  readonly parts: readonly EditionPart[];
  readonly facts: readonly EditionFact[];
  /** What its facts are all of: facts of two blocks are compared where both are of one kind and one extent. */
  readonly extent: string;
  /** Where its numbers come from, of what day. */
  readonly sources: readonly string[];
  /** What of it may be opened to everybody as data: of an edition for all funders alone. */
  readonly open?: readonly OpenTable[];
}

/** What an edition is about. */
export interface EditionPerimeter {
  readonly kind: 'network' | 'territory' | 'cohort' | 'funder';
  readonly label: string;
}

/** An edition, frozen. */
export interface EditionContent {
  readonly schema: 1;
  /** Of the network and year: « 2026-3 »; null in a preview. */
  readonly number: string | null;
  readonly title: string;
  readonly networkName: string;
  readonly period: { readonly from: string; readonly to: string };
  /** Civil date on which it was frozen. */
  readonly asOf: string;
  readonly perimeter: EditionPerimeter;
  readonly audience: EditionAudience;
  readonly blocks: readonly FrozenBlock[];
  /** What its words and figures mean. */
  readonly definitions: readonly { readonly term: string; readonly meaning: string }[];
  /** Who signed it off; null in a preview. */
  readonly signedBy: string | null;
  /** Of a correction: which edition it replaces, and why. */
  readonly replaces: { readonly number: string; readonly why: string } | null;
}

/** Whether a cell or value says why there is no number. */
export const isUntold = (cell: EditionCell): cell is Untold => typeof cell === 'object' && cell !== null && 'untold' in cell;

/** Whether a cell or value is a share. */
export const isShare = (cell: unknown): cell is EditionShare => typeof cell === 'object' && cell !== null && 'denominator' in cell;

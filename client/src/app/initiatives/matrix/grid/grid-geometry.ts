import { offsetsOf } from './grid-window';
import type { MatrixView } from '../matrix-view';

export const ROW_HEIGHT = 33;
export const GROUPS_HEIGHT = 28;
const COLLAPSED_WIDTH = 64;
const GROUP_GAP = 6;
const TITLE_SPARE = 39;
const NARROWEST = 24;
const WIDEST = 124;
/** From here on a CCAS's name stands upright and cells say their stage in words. */
const WORDY = 108;

/** Where everything stands, in pixels. Pure: what the grid draws depends on the view and on the width that it has, on nothing else. */
export interface GridGeometry {
  readonly titleWidth: number;
  readonly rateWidth: number;
  readonly headWidth: number;
  readonly namesHeight: number;
  readonly headHeight: number;
  readonly cellWidth: number;
  readonly isWordy: boolean;
  /** Left edge of each column after the headings; a group's last column holds the gap that follows it. */
  readonly columnOffsets: readonly number[];
  readonly columnWidths: readonly number[];
  readonly rowOffsets: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Left edge of a column after the headings; what is beyond the last one, or not there, begins at 0. */
export const leftOf = ({ columnOffsets }: GridGeometry, column: number): number => columnOffsets[column] ?? 0;
export const widthOf = ({ columnWidths }: GridGeometry, column: number): number => columnWidths[column] ?? 0;
/** Upper edge of a row after the headings. */
export const topOf = ({ rowOffsets }: GridGeometry, row: number): number => rowOffsets[row] ?? 0;

/** Columns share what room there is, so that 39 CCAS are seen at once on a desktop; below the narrowest legible width they scroll. */
export function geometryOf(view: Pick<MatrixView, 'groups' | 'columns' | 'rows'>, viewportWidth: number): GridGeometry {
  const narrowestTitle = viewportWidth >= 1100 ? 260 : viewportWidth >= 800 ? 212 : 168;
  const rateWidth = viewportWidth >= 800 ? 108 : 96;
  const ccasCount = view.columns.filter((column) => column.kind === 'ccas').length;
  const collapsedCount = view.columns.length - ccasCount;
  const room = viewportWidth - narrowestTitle - rateWidth - view.groups.length * GROUP_GAP - collapsedCount * COLLAPSED_WIDTH;
  const cellWidth = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(room / Math.max(1, ccasCount))));
  // Columns have whole widths: what that leaves over goes to the titles.
  const titleWidth = narrowestTitle + Math.min(TITLE_SPARE, Math.max(0, room - cellWidth * ccasCount));
  const headWidth = titleWidth + rateWidth;
  const lastOfGroup = new Set(view.groups.map((group) => group.firstColumn + group.columnsCount - 1));
  const columnWidths = view.columns.map((column) => (column.kind === 'group' ? COLLAPSED_WIDTH : cellWidth));
  const columnOffsets = offsetsOf(columnWidths.map((width, index) => width + (lastOfGroup.has(index) ? GROUP_GAP : 0)));
  const rowOffsets = offsetsOf(view.rows.map(() => ROW_HEIGHT));
  const isWordy = cellWidth >= WORDY;
  const namesHeight = isWordy || ccasCount === 0 ? 46 : 144;
  const headHeight = GROUPS_HEIGHT + namesHeight;
  return {
    titleWidth,
    rateWidth,
    headWidth,
    namesHeight,
    headHeight,
    cellWidth,
    isWordy,
    columnOffsets,
    columnWidths,
    rowOffsets,
    width: headWidth + (columnOffsets.at(-1) ?? 0),
    height: headHeight + (rowOffsets.at(-1) ?? 0),
  };
}

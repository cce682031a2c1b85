import { STAGE_MARKS, stageLabel } from '../../words/stage-words';
import { type GridGeometry, leftOf, widthOf } from './grid-geometry';
import { HEADER_COLUMNS } from './grid-movement';
import type { Range } from './grid-window';
import { cellAt, tally } from '../matrix-cells';
import { cellKey } from '../selection/matrix-selection';
import { asksForCells, type MatrixFilters } from '../filters/matrix-filters';
import { cellMatches, type MatrixView, type ViewColumn, type ViewRow } from '../matrix-view';
import { cellName, tallyWords } from '../matrix-words';

/** All that the cells of a row are drawn from; another object means that every cell is drawn anew. */
export interface CellSource {
  readonly viewRow: ViewRow;
  readonly view: MatrixView;
  readonly geometry: GridGeometry;
  readonly filters: MatrixFilters;
  readonly weeksLimit: number;
  /** The row in the grid, headings included. */
  readonly gridRow: number;
}

const blank = (): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('role', 'gridcell');
  element.tabIndex = -1;
  return element;
};

/**
 * The cells of one row that are in the window. Written by hand, without a template: while 1,000 columns scroll, a cell is touched when it
 * enters or leaves the window and never in between, which a change detection of 1,400 cells per frame cannot do.
 */
export class CellLayer {
  private readonly drawn = new Map<number, HTMLElement>();
  private source: CellSource | null = null;
  private currentIndex = -1;
  private openKey: string | null = null;

  constructor(private readonly host: HTMLElement) {}

  /** Shows a window of columns, and the column of the tab stop wherever the window is, in the order of the columns. */
  show(source: CellSource, window: Range, currentColumn: number | null): void {
    // a bar that comes above, or another width, draws every cell anew under the keyboard
    const isHeld = source !== this.source && this.host.contains(document.activeElement);
    if (source !== this.source) {
      this.host.replaceChildren();
      this.drawn.clear();
      this.source = source;
      this.currentIndex = -1;
    }
    const current = currentColumn === null ? -1 : currentColumn - HEADER_COLUMNS;
    const kept = current >= 0 && current < source.view.columns.length ? current : -1;
    const spare = this.takeOut(window, kept);
    let cursor = this.host.firstElementChild;
    const place = (index: number): void => {
      let element = this.drawn.get(index);
      if (!element) {
        element = this.draw(source, index, spare.pop() ?? blank());
        this.drawn.set(index, element);
      }
      if (element === cursor) cursor = element.nextElementSibling;
      else this.host.insertBefore(element, cursor);
    };
    if (kept >= 0 && kept < window.first) place(kept);
    for (let index = window.first; index < window.end; index++) place(index);
    if (kept >= window.end) place(kept);
    this.setTabStop(kept);
    if (isHeld) this.drawn.get(kept)?.focus({ preventScroll: true });
  }

  /** Marks the cell whose panel is open. */
  markOpen(key: string | null): void {
    if (!this.source || (key === null && this.openKey === null)) return;
    this.openKey = key;
    for (const [index, element] of this.drawn) element.classList.toggle('open', this.source.view.columns[index]?.key === key);
  }

  /** Marks the cells that are selected; null: none can be. A collapsed group is once all of it is. */
  markSelected(selected: ReadonlySet<string> | null, ccasIds: readonly string[]): void {
    const source = this.source;
    if (!source) return;
    const { row } = source.viewRow;
    const isSelected = (ccasId: string | undefined): boolean => ccasId !== undefined && (selected?.has(cellKey(row.id, ccasId)) ?? false);
    for (const [index, element] of this.drawn) {
      const column = source.view.columns[index];
      const isOn = column?.kind === 'group' ? column.ccasIndexes.every((at) => isSelected(ccasIds[at])) : isSelected(column?.ccas.id);
      element.classList.toggle('selected', isOn);
      if (selected) element.setAttribute('aria-selected', String(isOn));
      else element.removeAttribute('aria-selected');
    }
  }

  private takeOut(window: Range, kept: number): HTMLElement[] {
    const spare: HTMLElement[] = [];
    for (const [index, element] of this.drawn)
      if ((index < window.first || index >= window.end) && index !== kept) {
        this.drawn.delete(index);
        element.remove();
        spare.push(element);
      }
    return spare;
  }

  private setTabStop(index: number): void {
    if (index === this.currentIndex) return;
    const before = this.drawn.get(this.currentIndex);
    if (before) before.tabIndex = -1;
    const now = this.drawn.get(index);
    if (now) now.tabIndex = 0;
    this.currentIndex = index;
  }

  private draw(source: CellSource, index: number, element: HTMLElement): HTMLElement {
    const { geometry, gridRow, view } = source;
    const column = view.columns[index];
    element.dataset['place'] = `${gridRow}:${index + HEADER_COLUMNS}`;
    element.setAttribute('aria-colindex', String(index + HEADER_COLUMNS + 1));
    element.style.left = `${geometry.headWidth + leftOf(geometry, index)}px`;
    element.style.width = `${widthOf(geometry, index)}px`;
    element.tabIndex = index === this.currentIndex ? 0 : -1;
    if (column?.kind === 'group') drawGroup(source, column, element);
    else if (column) drawCell(source, column, element);
    if (column?.key === this.openKey) element.classList.add('open');
    return element;
  }
}

function drawCell({ viewRow: { row }, geometry, filters, weeksLimit }: CellSource, column: Extract<ViewColumn, { kind: 'ccas' }>, element: HTMLElement): void {
  const cell = cellAt(row, column.ccasIndex, weeksLimit);
  const stage = cell.stage ?? 'none';
  const isDimmed = asksForCells(filters) && !cellMatches(cell, filters);
  element.className = `cell stage-cell${geometry.isWordy ? ' wordy' : ''}${cell.isBlocked ? ' blocked' : ''}${isDimmed ? ' dimmed' : ''}${column.isOwn ? ' own' : ''}`;
  element.dataset['stage'] = stage;
  element.dataset['freshness'] = cell.freshness;
  element.setAttribute('aria-label', cellName(row.number, column.ccas.communeName, cell));
  element.textContent = geometry.isWordy ? `${STAGE_MARKS[stage]} ${stageLabel(cell.stage)}` : STAGE_MARKS[stage];
}

/** A whole collapsed EPT: how many are in place among those concerned, as a figure and as a bar. */
function drawGroup({ viewRow: { row } }: CellSource, column: Extract<ViewColumn, { kind: 'group' }>, element: HTMLElement): void {
  const counts = tally(row, column.ccasIndexes);
  element.className = `cell group${counts.blocked > 0 ? ' blocked' : ''}`;
  delete element.dataset['stage'];
  delete element.dataset['freshness'];
  element.style.setProperty('--share', `${counts.concerned === 0 ? 0 : (counts.inPlace / counts.concerned) * 100}%`);
  element.setAttribute('aria-label', `Initiative ${row.number}, ${column.name}\u202f: ${tallyWords(counts)}`);
  element.textContent = counts.concerned === 0 ? '—' : `${counts.inPlace}/${counts.concerned}`;
}

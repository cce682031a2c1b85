import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { plural, UiIcon } from '../../../ui';
import { geometryOf, GROUPS_HEIGHT, leftOf, ROW_HEIGHT, topOf, widthOf } from './grid-geometry';
import { HEADER_COLUMNS, HEADER_ROWS, moveInGrid, settle, type GridPlace, type GridShape } from './grid-movement';
import { sameRange, scrollToShow, windowOf, type Range } from './grid-window';
import type { Matrix } from '../matrix-cells';
import type { MatrixFilters } from '../filters/matrix-filters';
import { between, ccasOfColumns, keysOf, toggled } from '../selection/matrix-selection';
import { MatrixGridRow } from './matrix-grid-row';
import type { MatrixView, ViewGroup } from '../matrix-view';

/** A cell that was chosen. */
export interface ChosenCell {
  readonly initiativeId: string;
  readonly ccasId: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Pixels drawn beyond what is seen, and the number of columns or rows by which the window moves. */
const COLUMN_MARGIN = 160;
const ROW_MARGIN = 100;
const WINDOW_STEP = 5;

/**
 * Initiatives × CCAS as an ARIA grid. Both axes are virtual: the headings are sticky, only the cells that are seen are in the document, and
 * the cell that has the tab stop always is, so that the keyboard never loses its place.
 */
@Component({
  selector: 'app-matrix-grid',
  imports: [RouterLink, UiIcon, MatrixGridRow],
  templateUrl: './matrix-grid.html',
  styleUrl: './matrix-grid.scss',
})
export class MatrixGrid {
  readonly matrix = input.required<Matrix>();
  readonly view = input.required<MatrixView>();
  readonly filters = input.required<MatrixFilters>();
  readonly openCell = input.required<ChosenCell | null>();
  /** Whether cells can be selected, and which are; `isSelecting`: a mere click does. */
  readonly canSelect = input(false);
  readonly isSelecting = input(false);
  readonly selected = input<ReadonlySet<string>>(NOTHING);
  readonly selectedChange = output<ReadonlySet<string>>();
  readonly cellChosen = output<ChosenCell>();
  readonly groupToggled = output<number>();

  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly viewport = viewChild.required<ElementRef<HTMLElement>>('viewport');
  /** From where a range is taken, and what stood selected before it. */
  private range: { readonly from: GridPlace; readonly before: ReadonlySet<string> } | null = null;
  protected readonly ccasIds = computed(() => this.matrix().ccas.map(({ id }) => id));
  private readonly size = signal({ width: 1200, height: 700 });
  private readonly scroll = signal({ left: 0, top: 0 });

  protected readonly groupsHeight = GROUPS_HEIGHT;
  protected readonly headerRows = HEADER_ROWS;
  protected readonly headerColumns = HEADER_COLUMNS;
  protected readonly plural = plural;
  protected readonly leftOf = leftOf;
  protected readonly widthOf = widthOf;
  protected readonly topOf = topOf;
  /** What is under the pointer or has the focus, in words, for those who see the screen; assistive technology reads the cell itself. */
  protected readonly readout = signal('');

  protected readonly geometry = computed(() => geometryOf(this.view(), this.size().width));
  protected readonly columnWindow = computed<Range>(
    () => {
      const { columnOffsets, headWidth } = this.geometry();
      return windowOf(columnOffsets, this.scroll().left, this.size().width - headWidth, COLUMN_MARGIN, WINDOW_STEP);
    },
    { equal: sameRange },
  );
  private readonly rowWindow = computed<Range>(
    () => {
      const { rowOffsets, headHeight } = this.geometry();
      return windowOf(rowOffsets, this.scroll().top, this.size().height - headHeight, ROW_MARGIN, WINDOW_STEP);
    },
    { equal: sameRange },
  );

  private readonly shape = computed<GridShape>(() => ({
    rows: this.view().rows.length + HEADER_ROWS,
    columns: this.view().columns.length + HEADER_COLUMNS,
    rowsPerPage: Math.max(1, Math.floor((this.size().height - this.geometry().headHeight) / ROW_HEIGHT) - 1),
    groupStarts: this.view().groups.map((group) => group.firstColumn + HEADER_COLUMNS),
  }));
  /** The one tab stop; it stays inside when filters or collapsing take its place away. */
  protected readonly place = linkedSignal<GridShape, GridPlace>({
    source: this.shape,
    computation: (shape, previous) => settle(previous?.value ?? { row: HEADER_ROWS, column: HEADER_COLUMNS }, shape),
  });

  protected readonly drawnRows = computed(() => {
    const { first, end } = this.rowWindow();
    const indexes = Array.from({ length: end - first }, (_, offset) => first + offset);
    const current = this.place().row - HEADER_ROWS;
    if (current < first || current >= end) indexes.push(current);
    return indexes.flatMap((index) => {
      const viewRow = this.view().rows[index];
      return viewRow ? [{ viewRow, index }] : [];
    });
  });
  protected readonly drawnColumns = computed(() => {
    const { first, end } = this.columnWindow();
    const columns = this.view().columns;
    const indexes = Array.from({ length: end - first }, (_, offset) => first + offset);
    const current = this.place().column - HEADER_COLUMNS;
    if (this.place().row === 1 && current >= 0 && (current < first || current >= end)) indexes.push(current);
    return indexes.flatMap((index) => {
      const column = columns[index];
      return column?.kind === 'ccas' ? [{ column, index }] : [];
    });
  });
  protected readonly openRowId = computed(() => this.openCell()?.initiativeId ?? null);

  constructor() {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver((entries) => {
        for (const { contentRect } of entries) this.size.set({ width: Math.floor(contentRect.width), height: Math.floor(contentRect.height) });
      });
      observer.observe(this.viewport().nativeElement);
      destroyRef.onDestroy(() => observer.disconnect());
      const open = this.openCell();
      if (open) this.goTo(open);
    });
  }

  /** Puts the tab stop on a cell and brings it into sight, without taking the focus. */
  goTo(cell: ChosenCell): void {
    const row = this.view().rows.findIndex((candidate) => candidate.row.id === cell.initiativeId);
    const column = this.view().columns.findIndex((candidate) => candidate.key === cell.ccasId);
    if (row < 0 || column < 0) return;
    this.place.set({ row: row + HEADER_ROWS, column: column + HEADER_COLUMNS });
    this.show(this.place());
  }

  /** Gives the focus to the tab stop: after a panel closes, one goes on where one was. */
  focus(): void {
    afterNextRender(() => this.elementAt(this.place())?.focus({ preventScroll: true }), { injector: this.injector });
  }

  protected onScroll(): void {
    const { scrollLeft, scrollTop } = this.viewport().nativeElement;
    this.scroll.set({ left: scrollLeft, top: scrollTop });
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.altKey || (event.shiftKey && !this.canSelect())) return;
    if (this.canSelect() && this.selectByKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.activate(this.place());
      return;
    }
    const place = moveInGrid(this.place(), { key: event.key, ctrlKey: event.ctrlKey || event.metaKey }, this.shape());
    if (!place) return;
    event.preventDefault();
    if (event.shiftKey) this.extendTo(place);
    else this.range = null;
    this.place.set(place);
    this.show(place);
    this.focus();
  }

  protected onClick(event: MouseEvent): void {
    const place = this.placeOf(event.target);
    if (!place) return;
    if (this.canSelect() && this.selectByClick(event, place)) {
      event.preventDefault();
      this.place.set(place);
      this.focus();
      return;
    }
    this.range = null;
    this.place.set(place);
    // A link in a heading does its own work, in a new tab too when asked.
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (place.row === 0 || (place.row >= HEADER_ROWS && place.column >= HEADER_COLUMNS)) this.activate(place);
    else this.focus();
  }

  /** The focus can come by another way than the arrows (Tab, assistive technology): the tab stop follows it. */
  protected onFocus(event: FocusEvent): void {
    const place = this.placeOf(event.target);
    if (place && (place.row !== this.place().row || place.column !== this.place().column)) this.place.set(place);
    this.tell(event.target);
  }

  protected tell(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest('[data-place]') : null;
    this.readout.set(cell?.getAttribute('aria-label') ?? '');
  }

  protected groupName(group: ViewGroup): string {
    return `${group.name}, ${plural(group.places.length, 'CCAS', 'CCAS')}`;
  }

  protected leftOfGroup(group: ViewGroup): number {
    return this.geometry().headWidth + leftOf(this.geometry(), group.firstColumn);
  }

  protected widthOfGroup(group: ViewGroup): number {
    const geometry = this.geometry();
    const last = group.firstColumn + group.columnsCount - 1;
    return leftOf(geometry, last) + widthOf(geometry, last) - leftOf(geometry, group.firstColumn);
  }

  /** Space, all, none: what selects without moving. */
  private selectByKey(event: KeyboardEvent): boolean {
    if (event.key === ' ') {
      this.range = null;
      this.selectedChange.emit(toggled(this.selected(), this.keysAt(this.place(), this.place())));
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      this.selectedChange.emit(new Set(this.keysAt({ row: 0, column: 0 }, { row: 0, column: 0 })));
    else if (event.key === 'Escape' && this.selected().size > 0) this.selectedChange.emit(NOTHING);
    else return false;
    return true;
  }

  /** With Control or Command one more, with Shift up to there; any click while one selects. Links keep what they do with them. */
  private selectByClick(event: MouseEvent, place: GridPlace): boolean {
    const isCell = place.row >= HEADER_ROWS && place.column >= HEADER_COLUMNS;
    if (event.shiftKey && isCell) this.extendTo(place);
    else if ((isCell && (event.ctrlKey || event.metaKey)) || this.isSelecting()) {
      this.range = null;
      this.selectedChange.emit(toggled(this.selected(), this.keysAt(place, place)));
    } else return false;
    return true;
  }

  private extendTo(place: GridPlace): void {
    this.range ??= { from: this.place(), before: this.selected() };
    this.selectedChange.emit(new Set([...this.range.before, ...this.keysAt(this.range.from, place)]));
  }

  /** The keys of the cells from one place to another; a heading stands for its whole row, column or EPT, the corner for all. */
  private keysAt(from: GridPlace, to: GridPlace): string[] {
    const view = this.view();
    const lastColumn = view.columns.length - 1;
    const rowIndexes = Math.min(from.row, to.row) < HEADER_ROWS ? between(0, view.rows.length - 1) : between(from.row - HEADER_ROWS, to.row - HEADER_ROWS);
    const group = from.row === 0 && to.row === 0 ? view.groups.find(({ firstColumn }) => firstColumn + HEADER_COLUMNS === from.column) : undefined;
    const ccasIndexes = group
      ? group.places.map(({ ccasIndex }) => ccasIndex)
      : Math.min(from.column, to.column) < HEADER_COLUMNS
        ? ccasOfColumns(view, 0, lastColumn)
        : ccasOfColumns(view, from.column - HEADER_COLUMNS, to.column - HEADER_COLUMNS);
    return keysOf(this.matrix(), view, this.filters(), { rowIndexes, ccasIndexes });
  }

  private activate(place: GridPlace): void {
    if (place.row === 0) {
      const group = this.view().groups.find((candidate) => candidate.firstColumn + HEADER_COLUMNS === place.column);
      this.toggle(group);
      return;
    }
    const row = this.view().rows[place.row - HEADER_ROWS]?.row;
    const column = this.view().columns[place.column - HEADER_COLUMNS];
    if (column?.kind === 'group') this.toggle(this.view().groups[column.groupIndex]);
    else if (row && column) this.cellChosen.emit({ initiativeId: row.id, ccasId: column.ccas.id });
    else if (row && place.column === 0) void this.router.navigate(['/initiatives', row.id]);
    else if (column && place.row === 1) void this.router.navigate(['/reseau', column.ccas.id]);
  }

  private toggle(group: ViewGroup | undefined): void {
    if (!group) return;
    this.groupToggled.emit(group.key);
    this.focus();
  }

  private placeOf(target: EventTarget | null): GridPlace | null {
    const place = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null;
    if (!place) return null;
    const [row = 0, column = 0] = place.split(':').map(Number);
    return { row, column };
  }

  private elementAt(place: GridPlace): HTMLElement | null {
    return this.viewport().nativeElement.querySelector(`[data-place="${place.row}:${place.column}"]`);
  }

  private show(place: GridPlace): void {
    const geometry = this.geometry();
    const { headWidth, headHeight } = geometry;
    const element = this.viewport().nativeElement;
    const row = place.row - HEADER_ROWS;
    const column = place.column - HEADER_COLUMNS;
    element.scrollTo({
      top: row < 0 ? element.scrollTop : scrollToShow(topOf(geometry, row), ROW_HEIGHT, element.scrollTop, element.clientHeight - headHeight),
      left:
        column < 0
          ? element.scrollLeft
          : scrollToShow(leftOf(geometry, column), widthOf(geometry, column), element.scrollLeft, element.clientWidth - headWidth),
    });
    this.onScroll();
  }
}

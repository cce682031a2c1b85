import { afterRenderEffect, Component, computed, type ElementRef, input, viewChild, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import { plural, UiIcon } from '../../../ui';
import { WeatherChip } from '../../words/weather-chip';
import { CellLayer, type CellSource } from './cell-layer';
import type { GridGeometry } from './grid-geometry';
import { HEADER_ROWS } from './grid-movement';
import type { Range } from './grid-window';
import type { MatrixFilters } from '../filters/matrix-filters';
import type { MatrixView, ViewRow } from '../matrix-view';
import { rowName, tallyFigures, tallyWords } from '../matrix-words';

/** One initiative: its heading and its rate stay in sight, and only the cells of the window are drawn. */
@Component({
  selector: 'app-matrix-grid-row',
  imports: [RouterLink, UiIcon, WeatherChip],
  // The cells are written by hand and carry no scoping attribute: the styles are scoped by the element's name instead.
  encapsulation: ViewEncapsulation.None,
  host: { role: 'row', '[attr.aria-rowindex]': 'gridRow() + 1' },
  templateUrl: './matrix-grid-row.html',
  styleUrl: './matrix-grid-row.scss',
})
export class MatrixGridRow {
  readonly viewRow = input.required<ViewRow>();
  readonly index = input.required<number>();
  readonly view = input.required<MatrixView>();
  readonly geometry = input.required<GridGeometry>();
  readonly filters = input.required<MatrixFilters>();
  readonly weeksLimit = input.required<number>();
  readonly window = input.required<Range>();
  /** Grid column of the tab stop when it is in this row, else null: that cell is drawn wherever the window is. */
  readonly currentColumn = input.required<number | null>();
  readonly openCcasId = input.required<string | null>();
  /** Keys of the cells that are selected; null: none can be. */
  readonly selected = input.required<ReadonlySet<string> | null>();
  /** The CCAS of the matrix, in its order. */
  readonly ccasIds = input.required<readonly string[]>();

  private readonly layer = viewChild.required<ElementRef<HTMLElement>>('layer');
  private readonly cells = computed(() => new CellLayer(this.layer().nativeElement));
  private readonly source = computed<CellSource>(() => ({
    viewRow: this.viewRow(),
    view: this.view(),
    geometry: this.geometry(),
    filters: this.filters(),
    weeksLimit: this.weeksLimit(),
    gridRow: this.gridRow(),
  }));

  protected readonly gridRow = computed(() => this.index() + HEADER_ROWS);
  protected readonly row = computed(() => this.viewRow().row);
  protected readonly rowName = computed(() => rowName(this.row()));
  protected readonly lateMilestones = computed(() => plural(this.row().lateMilestonesCount, 'jalon en retard', 'jalons en retard'));
  protected readonly figures = computed(() => tallyFigures(this.viewRow().summary));
  protected readonly figuresName = computed(() => `${this.figures()}, initiative ${this.row().number}\u202f: ${tallyWords(this.viewRow().summary)}`);
  protected readonly share = computed(() => {
    const { inPlace, concerned } = this.viewRow().summary;
    return concerned === 0 ? 0 : inPlace / concerned;
  });

  constructor() {
    afterRenderEffect({
      write: () => {
        this.cells().show(this.source(), this.window(), this.currentColumn());
        this.cells().markOpen(this.openCcasId());
        this.cells().markSelected(this.selected(), this.ccasIds());
      },
    });
  }
}

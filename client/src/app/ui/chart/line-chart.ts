import { booleanAttribute, Component, computed, input } from '@angular/core';
import { axisNotes } from './chart-axis';
import { type ChartLevel, type ChartMark, type ChartSeries, figuresOf } from './chart-data';
import { ChartLegend } from './chart-legend';
import { UiFigure } from './figure';
import { LineDrawing } from './line-drawing';

/** Values over time. The drawing is loaded when the first chart shows; its figures are there at once, as a table. */
@Component({
  selector: 'ui-line-chart',
  imports: [ChartLegend, LineDrawing, UiFigure],
  template: `
    <ui-figure [heading]="heading()" [unit]="unit()" [source]="source()" [isEmpty]="isEmpty()" [emptyText]="emptyText()" [table]="table()">
      @if (series().length > 1) {
        <ui-chart-legend [names]="names()" />
      }
      @defer (on immediate) {
        <ui-line-drawing
          class="drawing"
          [series]="series()"
          [unit]="unit()"
          [max]="max()"
          [isStepped]="step()"
          [marks]="marks()"
          [levels]="levels()"
          [valueTick]="valueTick()"
          aria-hidden="true"
        />
      } @placeholder {
        <div class="drawing"></div>
      } @error {
        <p class="muted">Le dessin n’a pas pu être chargé. Les chiffres sont dans le tableau.</p>
      }
      @if (notes().length > 0) {
        <ul class="list-plain notes">
          @for (note of notes(); track $index) {
            <li>{{ note }}</li>
          }
        </ul>
      }
    </ui-figure>
  `,
  styles: `
    .drawing {
      display: block;
      block-size: var(--chart-height, 16rem);
    }
    .notes {
      display: grid;
      gap: var(--space-1);
      color: var(--text-muted);
      font-size: var(--font-s);
    }
  `,
})
export class UiLineChart {
  readonly heading = input.required<string>();
  readonly series = input.required<readonly ChartSeries[]>();
  /** Said after each figure; « % » when the values are ratios (0–1). */
  readonly unit = input('');
  readonly source = input('');
  readonly emptyText = input('Aucune donnée pour le moment.');
  /** Top of the axis, when the whole is known (39 CCAS). */
  readonly max = input<number>();
  /** Steps rather than slopes: for what changes on a day, such as a count. */
  readonly step = input(false, { transform: booleanAttribute });
  /** Breaks and changes of perimeter; a break is never drawn over. */
  readonly marks = input<readonly ChartMark[]>([]);
  /** Values to reach. */
  readonly levels = input<readonly ChartLevel[]>([]);
  /** How the axis writes a value; by the unit, when nothing is given. */
  readonly valueTick = input<(value: number) => string>();

  protected readonly names = computed(() => this.series().map(({ name }) => name));
  protected readonly isEmpty = computed(() => this.series().every(({ points }) => points.every(({ value }) => value === null)));
  protected readonly notes = computed(() => [
    ...this.marks().map(({ note }) => note),
    ...this.levels().map(({ note }) => note),
    ...axisNotes(this.series(), this.levels()),
  ]);
  protected readonly table = computed(() => figuresOf(this.series(), this.unit()));
}

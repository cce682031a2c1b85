import { booleanAttribute, Component, computed, input, linkedSignal, signal } from '@angular/core';
import { axisNotes } from './chart-axis';
import { type ChartLevel, type ChartMark, type ChartSeries, figuresOf, stopsOf } from './chart-data';
import { ChartLegend } from './chart-legend';
import { UiFigure } from './figure';
import { LineDrawing } from './line-drawing';

/** Values over time. The drawing is loaded when the first chart shows; its figures are there at once, as a table. */
@Component({
  selector: 'ui-line-chart',
  imports: [ChartLegend, LineDrawing, UiFigure],
  template: `
    <ui-figure [heading]="heading()" [unit]="unit()" [source]="source()" [isEmpty]="isEmpty()" [emptyText]="emptyText()" [table]="table()">
      @if (series().length > 1 || read()) {
        <ui-chart-legend [names]="names()" [values]="read()?.texts ?? []" />
      }
      <p class="when small" aria-hidden="true">
        @if (read(); as stop) {
          <span class="strong">{{ stop.label }}</span>
        } @else {
          <span class="muted no-print">Survolez, touchez, ou prenez les flèches du clavier{{ ' ' }}: les valeurs de chaque date.</span>
        }
      </p>
      <div
        class="reader"
        role="slider"
        tabindex="0"
        aria-valuemin="1"
        [attr.aria-label]="heading() + ', valeurs date par date'"
        [attr.aria-valuemax]="stops().length"
        [attr.aria-valuenow]="place() + 1"
        [attr.aria-valuetext]="told()"
        (focus)="isFocused.set(true)"
        (blur)="isFocused.set(false)"
        (keydown)="move($event)"
      >
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
            [reading]="read()?.date ?? null"
            (pointed)="point($event)"
            aria-hidden="true"
          />
        } @placeholder {
          <div class="drawing"></div>
        } @error {
          <p class="muted">Le dessin n’a pas pu être chargé. Les chiffres sont dans le tableau.</p>
        }
      </div>
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
    @media print {
      .drawing {
        block-size: auto;
      }
    }
    .when {
      margin: 0;
      min-block-size: 1.5em;
    }
    .reader {
      border-radius: var(--radius-m);
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

  /** Every date that can be read, oldest first. */
  protected readonly stops = computed(() => stopsOf(this.series(), this.unit()));
  /** The one that the keyboard stands on: the last, until it is moved. */
  protected readonly place = linkedSignal(() => this.stops().length - 1);
  protected readonly isFocused = signal(false);
  private readonly pointed = signal<string | null>(null);
  /** What is read: under the pointer, else where the keyboard stands. */
  protected readonly read = computed(() => {
    const pointed = this.pointed();
    if (pointed !== null) return this.stops().find(({ date }) => date === pointed);
    return this.isFocused() ? this.stops()[this.place()] : undefined;
  });
  protected readonly told = computed(() => {
    const stop = this.stops()[this.place()];
    return (
      stop &&
      `${stop.label}\u202f: ${this.names()
        .map((name, index) => `${name} ${spoken(stop.texts[index])}`)
        .join('\u202f; ')}`
    );
  });

  protected point(date: string | null): void {
    this.pointed.set(date);
    const place = this.stops().findIndex((stop) => stop.date === date);
    if (place >= 0) this.place.set(place);
  }

  protected move(event: KeyboardEvent): void {
    const last = this.stops().length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: this.place() - 1,
      ArrowDown: this.place() - 1,
      ArrowRight: this.place() + 1,
      ArrowUp: this.place() + 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.pointed.set(null);
    this.place.set(Math.max(0, Math.min(last, place)));
  }
}

/** A dash is not read out. */
const spoken = (text = ''): string => (text === '—' ? 'sans valeur' : text);

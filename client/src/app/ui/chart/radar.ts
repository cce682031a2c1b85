import { Component, computed, input } from '@angular/core';
import { ChartLegend } from './chart-legend';
import { UiFigure } from './figure';
import { colourOf, dashesOf } from './palette';
import { outline, place, wrap } from './radar-geometry';

export interface RadarSeries {
  readonly name: string;
  /** In the order of the axes; null: not assessed. */
  readonly values: readonly (number | null)[];
}

const RADIUS = 100;
const LINE_HEIGHT = 12;

/** Levels on several axes: each series by its colour and its stroke, and the same levels as a table. */
@Component({
  selector: 'ui-radar',
  imports: [ChartLegend, UiFigure],
  template: `
    <ui-figure [heading]="heading()" [source]="source()" [isEmpty]="isEmpty()" [emptyText]="emptyText()" [table]="table()" [isNumeric]="!levelLabel()">
      <svg viewBox="-195 -140 390 280" aria-hidden="true" focusable="false">
        @for (ring of rings(); track $index) {
          <path class="ring" [attr.d]="ring" />
        }
        @for (axis of labels(); track axis.name) {
          <line class="ring" x1="0" y1="0" [attr.x2]="axis.end.x" [attr.y2]="axis.end.y" />
          <text [attr.x]="axis.x" [attr.y]="axis.y" [attr.text-anchor]="axis.anchor">
            @for (line of axis.lines; track $index) {
              <tspan [attr.x]="axis.x" [attr.dy]="$first ? 0 : lineHeight">{{ line }}</tspan>
            }
          </text>
        }
        @for (shape of shapes(); track shape.name) {
          <path class="shape" [attr.d]="shape.path" [style.stroke]="shape.colour" [style.stroke-dasharray]="shape.dashes" />
          @for (dot of shape.dots; track $index) {
            <circle r="3.5" [attr.cx]="dot.x" [attr.cy]="dot.y" [style.fill]="shape.colour" />
          }
        }
      </svg>
      @if (series().length > 1) {
        <ui-chart-legend class="legend" [names]="names()" />
      }
    </ui-figure>
  `,
  styles: `
    svg {
      inline-size: 100%;
      max-inline-size: 34rem;
      margin-inline: auto;
    }
    .ring {
      fill: none;
      stroke: var(--line);
    }
    text {
      fill: var(--text-muted);
      font-size: 12px;
    }
    .shape {
      fill: none;
      stroke-width: 2.25;
      stroke-linejoin: round;
    }
    .legend {
      justify-self: center;
    }
  `,
})
export class UiRadar {
  readonly heading = input.required<string>();
  readonly axes = input.required<readonly string[]>();
  readonly series = input.required<readonly RadarSeries[]>();
  readonly max = input(5);
  readonly source = input('');
  readonly emptyText = input('Aucune évaluation pour le moment.');
  /** Word of a level, said in the table beside its figure. */
  readonly levelLabel = input<(value: number) => string>();

  protected readonly lineHeight = LINE_HEIGHT;
  protected readonly names = computed(() => this.series().map(({ name }) => name));
  protected readonly isEmpty = computed(() => this.series().every(({ values }) => values.every((value) => value === null)));
  protected readonly rings = computed(() =>
    Array.from({ length: this.max() }, (_, level) =>
      outline(
        this.axes().map(() => level + 1),
        this.max(),
        RADIUS,
      ),
    ),
  );
  protected readonly labels = computed(() => {
    const axes = this.axes();
    return axes.map((name, index) => {
      const { x, y } = place(index, axes.length, 1.1, RADIUS);
      const lines = wrap(name, 16);
      // above the centre the last line touches the rim, below it the first one does
      const lift = y < -RADIUS / 2 ? lines.length - 1 : y > RADIUS / 2 ? -0.7 : (lines.length - 1) / 2 - 0.3;
      return {
        name,
        lines,
        end: place(index, axes.length, 1, RADIUS),
        x,
        y: y - lift * LINE_HEIGHT,
        anchor: Math.abs(x) < 5 ? 'middle' : x > 0 ? 'start' : 'end',
      };
    });
  });
  protected readonly shapes = computed(() =>
    this.series().map(({ name, values }, index) => ({
      name,
      path: outline(values, this.max(), RADIUS),
      dots: values.flatMap((value, axis) => (value === null ? [] : [place(axis, values.length, value / this.max(), RADIUS)])),
      colour: colourOf(index),
      dashes: dashesOf(index),
    })),
  );
  protected readonly table = computed(() => {
    const word = this.levelLabel();
    const cell = (value: number | null): string => {
      if (value === null) return 'non évalué';
      return word ? `${value} · ${word(value)}` : String(value);
    };
    return {
      columns: ['Activité', ...this.series().map(({ name }) => name)],
      rows: this.axes().map((axis, index) => [axis, ...this.series().map(({ values }) => cell(values[index] ?? null))]),
    };
  });
}

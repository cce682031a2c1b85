import { Component, computed, input } from '@angular/core';
import { classColour, isDeepClass } from '../map/map-classes';

/** How many stand in each class, at one time. */
export interface StackedBar {
  /** « Campagne 2026 » */
  readonly name: string;
  /** In the order of the classes. */
  readonly counts: readonly number[];
}

/** One thing that is counted, now and before. */
export interface StackedRow {
  readonly name: string;
  readonly now: StackedBar;
  readonly before: StackedBar | null;
}

const totalOf = ({ counts }: StackedBar): number => counts.reduce((sum, count) => sum + count, 0);

/** Shares of one whole in an order of classes, pale to full, each with its count; thinner below, the same as it was before. The table beside them says it in figures. */
@Component({
  selector: 'ui-stacked-bars',
  host: { 'aria-hidden': 'true' },
  template: `
    <ul class="list-plain legend">
      @for (name of classes(); track name) {
        <li><span class="key" [style.background]="colourOf($index)"></span>{{ name }}</li>
      }
    </ul>
    @for (row of rows(); track row.name) {
      <div class="row">
        <span class="name">{{ row.name }}</span>
        <div>
          @for (bar of barsOf(row); track bar.name) {
            <div class="bar" [class.before]="!$first">
              @for (count of bar.counts; track $index) {
                @if (count > 0) {
                  <span [style.flex-grow]="count" [style.background]="colourOf($index)" [class.deep]="isDeep($index)">{{ count }}</span>
                }
              }
            </div>
          }
        </div>
      </div>
    }
    @if (beforeName(); as name) {
      <p class="muted small">Barre épaisse{{ ' ' }}: cette campagne. Barre fine{{ ' ' }}: {{ name }}.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      font-size: var(--font-s);
    }
    .key {
      display: inline-block;
      inline-size: 1.25rem;
      block-size: 0.8rem;
      margin-inline-end: var(--space-1);
      border: 1px solid var(--line-strong);
    }
    .row {
      display: grid;
      grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr);
      gap: var(--space-3);
      align-items: center;
    }
    .name {
      font-size: var(--font-s);
    }
    .bar {
      display: flex;
      gap: 1px;
      font-size: var(--font-s);
      font-weight: 650;
      line-height: 1.6;
      text-align: center;
    }
    .bar span {
      flex: 0 1 0;
      min-inline-size: 1.4em;
      color: var(--text);
      print-color-adjust: exact;
    }
    .bar .deep {
      color: var(--map-on-deep);
    }
    .before {
      margin-block-start: 2px;
      font-size: 0.7rem;
      font-weight: 400;
      line-height: 1.25;
    }
    p {
      margin: 0;
    }
    @media (max-width: 47.99rem) {
      .row {
        grid-template-columns: minmax(0, 1fr);
        gap: 2px;
      }
    }
    @media (forced-colors: active) {
      .bar span,
      .key {
        forced-color-adjust: none;
        outline: 1px solid CanvasText;
      }
    }
  `,
})
export class UiStackedBars {
  /** Names of the classes, the lowest first. */
  readonly classes = input.required<readonly string[]>();
  readonly rows = input.required<readonly StackedRow[]>();

  protected readonly beforeName = computed(() => this.rows().find(({ before }) => before !== null && totalOf(before) > 0)?.before?.name);

  /** Of before, only where something was counted. */
  protected barsOf({ now, before }: StackedRow): StackedBar[] {
    return before && totalOf(before) > 0 ? [now, before] : [now];
  }

  protected colourOf(index: number): string {
    return classColour(index, this.classes().length);
  }

  protected isDeep(index: number): boolean {
    return isDeepClass(index, this.classes().length);
  }
}

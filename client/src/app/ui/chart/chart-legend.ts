import { Component, input } from '@angular/core';
import { colourOf, dashesOf } from './palette';

/** Which line is which series: by colour and by stroke. */
@Component({
  selector: 'ui-chart-legend',
  template: `
    <ul class="list-plain">
      @for (name of names(); track $index) {
        <li>
          <svg viewBox="0 0 28 4" aria-hidden="true" focusable="false">
            <path d="M0 2H28" [style.stroke]="colourOf($index)" [style.stroke-dasharray]="dashesOf($index)" />
          </svg>
          {{ name }}
          @if (values()[$index]; as value) {
            <span class="strong nowrap">{{ value }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      font-size: var(--font-s);
    }
    svg {
      inline-size: 1.75rem;
      block-size: 0.25rem;
      margin-inline-end: var(--space-1);
      vertical-align: middle;
    }
    path {
      stroke-width: 3;
    }
  `,
})
export class ChartLegend {
  readonly names = input.required<readonly string[]>();
  /** What each is worth where it is read; none while nothing is. */
  readonly values = input<readonly string[]>([]);
  protected readonly colourOf = colourOf;
  protected readonly dashesOf = dashesOf;
}

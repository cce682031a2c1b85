import { Component, computed, input } from '@angular/core';
import type { InventoryFigure } from '@maillage/domain';
import { UiRatio } from '../../ui/ratio/ratio';
import { figureText } from '../inventory-texts';

/** What a topic comes down to, side by side in one card. */
@Component({
  selector: 'app-inventory-figures',
  imports: [UiRatio],
  template: `
    <div class="card figures">
      @for (figure of told(); track figure.code) {
        @if (figure.numerator !== null && figure.denominator !== null) {
          <ui-ratio [numerator]="figure.numerator" [denominator]="figure.denominator" [label]="figure.label" />
        } @else {
          <div>
            <div class="small muted">{{ figure.label }}</div>
            <div class="value" [class.none]="figure.numerator === null">{{ textOf(figure) }}</div>
          </div>
        }
      }
    </div>
  `,
  styles: `
    .figures {
      display: grid;
      gap: var(--space-4) var(--space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
      /* labels of one or three lines: numbers stand on one line all the same */
      align-items: end;
    }
    .value {
      font-size: var(--font-xl);
      font-weight: 650;
      letter-spacing: -0.01em;
      font-variant-numeric: tabular-nums;
      /* as high as the bar of a share */
      padding-block-end: calc(var(--space-1) + 4px);
    }
    .none {
      color: var(--text-muted);
      font-size: inherit;
      font-weight: 400;
    }
  `,
})
export class Figures {
  readonly figures = input.required<readonly InventoryFigure[]>();
  protected readonly told = computed(() => this.figures().filter(({ isUntold }) => !isUntold));
  protected readonly textOf = figureText;
}

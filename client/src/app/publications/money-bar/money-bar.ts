import { Component, computed, input } from '@angular/core';
import { EurosPipe } from '../../ui';
import { type MoneyStep, moneySegments } from '../money-steps';
import type { FundingTotals } from '../publication-figures';

const WORDS: Readonly<Record<MoneyStep, string>> = { paid: 'Versé', signed: 'Signé', promised: 'Promis', sought: 'Demandé' };

/** The money of a funder in four steps, each holding the further ones: a bar, and the amounts in words. */
@Component({
  selector: 'app-money-bar',
  imports: [EurosPipe],
  template: `
    @if (segments().length > 0) {
      <div class="bar" aria-hidden="true">
        @for (segment of segments(); track segment.step) {
          @if (segment.share > 0) {
            <span [class]="segment.step" [style.flex-grow]="segment.share"></span>
          }
        }
      </div>
      <dl>
        @for (segment of segments(); track segment.step) {
          <div>
            <dt><span class="key" [class]="segment.step" aria-hidden="true"></span>{{ wordOf[segment.step] }}</dt>
            <dd>{{ segment.cents | euros }}</dd>
          </div>
        }
      </dl>
    } @else {
      <p class="muted">Aucun montant n’est encore indiqué pour vous.</p>
    }
  `,
  styles: `
    .bar {
      display: flex;
      gap: 2px;
      block-size: 1.5rem;
      overflow: hidden;
      border-radius: var(--radius-s, 4px);
    }
    .bar span,
    .key {
      print-color-adjust: exact;
      forced-color-adjust: none;
    }
    .paid {
      background: var(--map-5);
    }
    .signed {
      background: var(--map-4);
    }
    .promised {
      background: var(--map-2);
    }
    .sought {
      background: var(--map-1);
      box-shadow: inset 0 0 0 1px currentColor;
    }
    .key {
      display: inline-block;
      inline-size: 0.8em;
      block-size: 0.8em;
      margin-inline-end: 0.4em;
      border-radius: 2px;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: var(--space-3);
      margin: var(--space-3) 0 0;
    }
    dt {
      color: var(--text-muted);
      font-size: var(--font-s);
    }
    dd {
      margin: 0;
      font-size: var(--font-l);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
  `,
})
export class MoneyBar {
  readonly funding = input.required<FundingTotals>();
  protected readonly wordOf = WORDS;
  protected readonly segments = computed(() => moneySegments(this.funding()));
}

import { Component, computed, input, output } from '@angular/core';
import { formatPeriod, type Periodicity } from '@maillage/domain';
import { UiIcon } from '../../../ui';

/** Goes from one period with values to another: by dragging, with the arrows of the keyboard, or step by step. */
@Component({
  selector: 'app-period-slider',
  imports: [UiIcon],
  template: `
    <label class="name" for="periode">Période</label>
    <div class="line">
      @if (periods().length > 1) {
        <button type="button" class="icon-button" [disabled]="place() === 0" (click)="goTo(place() - 1)">
          <ui-icon name="chevron-left" label="Période précédente" />
        </button>
        <input
          #range
          id="periode"
          type="range"
          min="0"
          step="1"
          [attr.max]="periods().length - 1"
          [value]="place()"
          [attr.aria-valuetext]="label()"
          (input)="goTo(range.valueAsNumber)"
        />
        <button type="button" class="icon-button" [disabled]="place() === periods().length - 1" (click)="goTo(place() + 1)">
          <ui-icon name="chevron-right" label="Période suivante" />
        </button>
      }
      <output for="periode">{{ label() }}</output>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 2px;
    }
    .name {
      color: var(--text-muted);
      font-size: var(--font-s);
    }
    .line {
      display: flex;
      align-items: center;
      min-block-size: 38px;
    }
    input[type='range'] {
      inline-size: clamp(6rem, 22vw, 16rem);
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      accent-color: var(--accent);
    }
    .icon-button:disabled {
      opacity: 0.4;
      cursor: default;
    }
    output {
      min-inline-size: 4ch;
      font-weight: 650;
      font-size: var(--font-l);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    input + button + output {
      margin-inline-start: var(--space-2);
    }
  `,
})
export class PeriodSlider {
  /** Periods with values, oldest first. */
  readonly periods = input.required<readonly number[]>();
  readonly periodicity = input.required<Periodicity>();
  readonly period = input.required<number>();
  readonly periodChange = output<number>();

  protected readonly place = computed(() => Math.max(0, this.periods().indexOf(this.period())));
  protected readonly label = computed(() => formatPeriod(this.period(), this.periodicity()));

  protected goTo(place: number): void {
    const period = this.periods().at(place);
    if (place >= 0 && period !== undefined && period !== this.period()) this.periodChange.emit(period);
  }
}

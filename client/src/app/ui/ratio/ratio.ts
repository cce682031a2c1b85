import { Component, computed, input } from '@angular/core';
import { formatParts, formatPercent } from '../format/format';

/** A figure that shows what it is made of: numerator, denominator, percentage. One that is not told says so. */
@Component({
  selector: 'ui-ratio',
  template: `
    <div class="label">{{ label() }}</div>
    <div class="figures">
      <span class="percent">{{ percent() }}</span>
      <span class="parts"><span class="visually-hidden">soit </span>{{ parts() }}</span>
    </div>
    <div class="bar" aria-hidden="true"><span [style.inline-size.%]="share() * 100"></span></div>
    @if (hint(); as text) {
      <div class="hint">{{ text }}</div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      align-content: start;
    }
    .label {
      font-size: var(--font-s);
      color: var(--text-muted);
    }
    .figures {
      display: flex;
      gap: var(--space-3);
      align-items: baseline;
      font-variant-numeric: tabular-nums;
    }
    .percent {
      font-size: var(--font-xl);
      font-weight: 650;
      letter-spacing: -0.01em;
      white-space: nowrap;
    }
    .parts {
      color: var(--text-muted);
      white-space: nowrap;
    }
    .bar {
      block-size: 4px;
      border-radius: 2px;
      background: var(--line);
      overflow: hidden;
    }
    .bar span {
      display: block;
      block-size: 100%;
      background: var(--accent);
    }
    @media (forced-colors: active) {
      .bar span {
        background: Highlight;
      }
    }
    .hint {
      font-size: var(--font-s);
      color: var(--text-muted);
    }
  `,
})
export class UiRatio {
  /** Null: not told to this person. */
  readonly numerator = input.required<number | null>();
  readonly denominator = input.required<number | null>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  private readonly ratio = computed(() => {
    const [numerator, denominator] = [this.numerator(), this.denominator()];
    return numerator !== null && denominator ? numerator / denominator : null;
  });
  protected readonly share = computed(() => Math.min(1, this.ratio() ?? 0));
  protected readonly percent = computed(() => formatPercent(this.ratio()));
  protected readonly parts = computed(() => formatParts(this.numerator(), this.denominator()));
}

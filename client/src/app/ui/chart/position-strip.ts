import { Component, computed, input } from '@angular/core';

/** Something that stands on a strip. */
export interface StripMark {
  readonly value: number;
  /** `me`: a dot; `near` and `whole`: a short and a long stroke. */
  readonly kind: 'me' | 'near' | 'whole';
}

const WIDTH = 100;
const MARGIN = 5;

/** Places from the lowest to the highest; null where there is no span, or where what it is about lies outside of it: a total among its parts. */
export function stripPlaces(
  low: number | null,
  high: number | null,
  marks: readonly StripMark[],
): { readonly x: number; readonly kind: StripMark['kind'] }[] | null {
  if (low === null || high === null || low >= high) return null;
  const isInside = ({ value }: StripMark): boolean => low <= value && value <= high;
  if (marks.some((mark) => mark.kind === 'me' && !isInside(mark))) return null;
  return marks.filter(isInside).map(({ value, kind }) => ({ kind, x: Math.round((MARGIN + ((value - low) / (high - low)) * (WIDTH - 2 * MARGIN)) * 10) / 10 }));
}

/** Where a value stands between the lowest and the highest, beside the levels above. What is said in words stands beside it. */
@Component({
  selector: 'ui-position-strip',
  host: { 'aria-hidden': 'true' },
  template: `@if (places(); as marks) {
    <svg viewBox="0 0 100 16" focusable="false">
      <path class="span" d="M5 8H95M5 5V11M95 5V11" />
      @for (mark of marks; track mark.kind) {
        @switch (mark.kind) {
          @case ('near') {
            <path class="near" [attr.d]="'M' + mark.x + ' 4V12'" />
          }
          @case ('whole') {
            <path class="whole" [attr.d]="'M' + mark.x + ' 1V15'" />
          }
          @case ('me') {
            <circle r="4" cy="8" [attr.cx]="mark.x" />
          }
        }
      }
    </svg>
  }`,
  styles: `
    :host {
      display: inline-block;
      vertical-align: middle;
    }
    svg {
      display: block;
      inline-size: 6.25rem;
      block-size: 1rem;
      print-color-adjust: exact;
    }
    .span {
      fill: none;
      stroke: var(--line-strong);
      stroke-width: 1.5px;
    }
    .near,
    .whole {
      stroke: var(--text);
      stroke-width: 2px;
    }
    .near {
      stroke-dasharray: 2 1;
    }
    circle {
      fill: var(--accent);
      stroke: var(--surface-raised);
    }
    @media (forced-colors: active) {
      .span,
      .near,
      .whole {
        stroke: CanvasText;
      }
      circle {
        fill: Highlight;
      }
    }
  `,
})
export class UiPositionStrip {
  readonly low = input.required<number | null>();
  readonly high = input.required<number | null>();
  readonly marks = input.required<readonly StripMark[]>();
  protected readonly places = computed(() => stripPlaces(this.low(), this.high(), this.marks()));
}

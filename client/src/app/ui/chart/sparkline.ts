import { Component, computed, input } from '@angular/core';

/** One value of a small curve. */
export interface SparkPoint {
  /** Its place in time, in any unit. */
  readonly at: number;
  /** Null: not known, or not shown; a gap in the line. */
  readonly value: number | null;
  /** Whether it must not be joined to the one before. */
  readonly isAfterBreak?: boolean;
}

const WIDTH = 96;
const HEIGHT = 28;
const MARGIN = 4;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The points on their ground, cut at what is not known and at breaks. What is not known takes no place of its own: nothing tells where it would lie. */
export function sparkPaths(points: readonly SparkPoint[]): { readonly path: string; readonly last: { readonly x: number; readonly y: number } | null } {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, end] = [points.at(0)?.at ?? 0, points.at(-1)?.at ?? 0];
  let isJoined = false;
  let last: { x: number; y: number } | null = null;
  const path = points
    .map(({ at, value, isAfterBreak }) => {
      if (value === null) {
        isJoined = false;
        return '';
      }
      const x = round(end === first ? WIDTH / 2 : MARGIN + ((at - first) / (end - first)) * (WIDTH - 2 * MARGIN));
      const y = round(high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN));
      const step = `${isJoined && !isAfterBreak ? 'L' : 'M'}${x} ${y}${isJoined && !isAfterBreak ? '' : 'h0'}`;
      isJoined = true;
      last = { x, y };
      return step;
    })
    .join('');
  return { path, last };
}

/** How values went, in the room of a word. The figures stand beside it: it says nothing to whoever listens. */
@Component({
  selector: 'ui-sparkline',
  host: { 'aria-hidden': 'true' },
  template: `@if (drawing(); as drawn) {
    <svg viewBox="0 0 96 28" focusable="false">
      <path [attr.d]="drawn.path" />
      @if (drawn.last; as last) {
        <circle r="3" [attr.cx]="last.x" [attr.cy]="last.y" />
      }
    </svg>
  }`,
  styles: `
    :host {
      display: inline-block;
      color: var(--accent);
    }
    svg {
      display: block;
      inline-size: 6rem;
      block-size: 1.75rem;
    }
    path {
      fill: none;
      stroke: currentcolor;
      stroke-width: 2px;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    circle {
      fill: currentcolor;
    }
    @media (forced-colors: active) {
      :host {
        color: CanvasText;
      }
    }
    @media print {
      svg {
        print-color-adjust: exact;
      }
    }
  `,
})
export class UiSparkline {
  readonly points = input.required<readonly SparkPoint[]>();
  /** One value alone is no movement. */
  protected readonly drawing = computed(() => (this.points().filter(({ value }) => value !== null).length > 1 ? sparkPaths(this.points()) : null));
}

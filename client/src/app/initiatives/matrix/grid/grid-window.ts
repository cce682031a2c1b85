/** A half-open range of indexes: `first` included, `end` not. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Left edge of each item, and the end of the last one: `offsets[n]` is the whole length. */
export function offsetsOf(sizes: readonly number[]): number[] {
  let end = 0;
  return [0, ...sizes.map((size) => (end += size))];
}

/** The index of the item under a position, by halving: 1,000 columns cost ten steps. */
export function indexAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? Infinity) <= position) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * The items to render for a scroll position: those seen and `margin` pixels around them. The range moves in steps of `step` items, so
 * that most scroll events change nothing at all.
 */
export function windowOf(offsets: readonly number[], scroll: number, viewport: number, margin: number, step: number): Range {
  const count = offsets.length - 1;
  if (count <= 0) return { first: 0, end: 0 };
  const first = indexAt(offsets, scroll - margin);
  const last = indexAt(offsets, scroll + viewport + margin);
  return { first: Math.floor(first / step) * step, end: Math.min(count, (Math.floor(last / step) + 1) * step) };
}

export const sameRange = (a: Range, b: Range): boolean => a.first === b.first && a.end === b.end;

/** How far to scroll so that an item is wholly seen between the sticky headers and the end; the scroll itself when it already is. */
export function scrollToShow(start: number, size: number, scroll: number, viewport: number): number {
  if (start < scroll) return start;
  if (start + size > scroll + viewport) return start + size - viewport;
  return scroll;
}

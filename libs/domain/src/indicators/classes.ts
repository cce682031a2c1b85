/**
 * Bounds between classes that hold about as many values each: the smallest value of every class but the first, ascending.
 * Equal values share a class, so that there are fewer classes where values tie.
 */
export function quantileBounds(values: readonly number[], classCount: number): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [smallest = Infinity] = sorted;
  const places = Array.from({ length: Math.max(0, classCount - 1) }, (_, i) => Math.floor(((i + 1) * sorted.length) / classCount));
  return [...new Set(places.flatMap((place) => sorted[place] ?? []))].filter((bound) => bound > smallest);
}

/** Index of the class of a value, from 0: a bound belongs to the class above it. */
export const classOf = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => bound <= value).length;

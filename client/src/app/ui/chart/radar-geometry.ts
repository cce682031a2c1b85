export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the radar: the first axis points up, the others follow clockwise. `share` 0 is the centre, 1 the rim. */
export function place(index: number, axes: number, share: number, radius: number): Point {
  const angle = (index / axes) * 2 * Math.PI - Math.PI / 2;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(Math.cos(angle) * share * radius), y: round(Math.sin(angle) * share * radius) };
}

/**
 * The lines between values that stand side by side, as an SVG path. What was not assessed breaks the line: joining over it
 * would draw a level that nobody gave.
 */
export function outline(values: readonly (number | null)[], max: number, radius: number): string {
  const points = values.map((value, index) => (value === null ? null : place(index, values.length, value / max, radius)));
  if (points.every((point) => point !== null)) return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  return points
    .map((point, index) => {
      const next = points[(index + 1) % points.length];
      return point && next ? `M${point.x} ${point.y}L${next.x} ${next.y}` : '';
    })
    .join('');
}

/** A label in lines of at most `width` characters, broken at spaces. */
export function wrap(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

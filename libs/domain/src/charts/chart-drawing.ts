import { LINE, MUTED, n, text } from '../text/svg-marks';
import type { ChartTone } from './chart-data';

export { INK, MUTED, n, text } from '../text/svg-marks';

/** A drawing that stands alone, and how large it is. */
export interface DrawnChart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** How wide a chart is, in pixels of 1/96 inch, and what draws its letters. */
export interface ChartSize {
  readonly width: number;
  /** Size of its letters; by default 12. */
  readonly letters?: number;
}

/** Colours of series, on white, told apart by those who see fewer hues. */
export const CHART_COLOURS = ['#0b5c66', '#b4540a', '#5b3fa0', '#43525a', '#9c1f14', '#1f5fae', '#2f6b1f'] as const;
/** A sequence of colours, pale to full. */
export const CHART_CLASSES = ['#d3e6ea', '#9cc9d1', '#5ba3b0', '#267485', '#0b4152'] as const;

const FONT = "Inter, 'Inter Variable', system-ui, sans-serif";
/** What a letter takes of its size, on average. */
const LETTER = 0.55;
/** Around all of it. */
export const MARGIN = 8;

/** How a meaning is coloured, and the ink on it. */
export const TONES: Readonly<Record<ChartTone, { readonly fill: string; readonly ink: string }>> = {
  good: { fill: '#0b5c66', ink: '#ffffff' },
  fair: { fill: '#b7dbe1', ink: '#15232a' },
  watch: { fill: '#f3d6a8', ink: '#4d2b00' },
  bad: { fill: '#eeb8b1', ink: '#6b130b' },
  none: { fill: '#e6eaec', ink: '#3a474e' },
};

/** What a line of words takes. */
export const widthOf = (words: string, size: number): number => words.length * size * LETTER;

/** As much of the words as there is room for. */
export function shortened(words: string, room: number, size: number): string {
  const letters = Math.floor(room / (size * LETTER));
  if (words.length <= letters) return words;
  return letters < 3 ? '' : `${words.slice(0, letters - 1).trimEnd()}…`;
}

/** Words in lines, as many at most; the last is cut where there is more. */
export function wrapped(words: string, room: number, size: number, atMost: number): string[] {
  const letters = Math.max(1, Math.floor(room / (size * LETTER)));
  const lines: string[] = [];
  for (const word of words.split(/[ \n\t]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, atMost);
  if (lines.length > atMost) kept[atMost - 1] = `${kept[atMost - 1]} ${lines[atMost]}`;
  return kept.map((line) => shortened(line, room, size));
}

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, stroke = LINE, more = ''): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${stroke}" fill="none"${more}/>`;

/** A rectangle. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(height)}" fill="${fill}"${more}/>`;

/** Strokes over the colour of a series, so that series are told apart without colours; the first has none. */
export const STROKES = ['', 'M0 8L8 0', 'M0 0L8 8', 'M4 0V8', 'M0 4H8', 'M0 8L8 0M0 0L8 8', 'M4 0V8M0 4H8'] as const;

/** Names of the fillings of one drawing: those of two on a page do not meet. */
export const hatchId = (series: number): string => `h${series % CHART_COLOURS.length}`;
/** What fills the bars of a series. */
export const fillOf = (series: number): string => (series % CHART_COLOURS.length === 0 ? CHART_COLOURS[0] : `url(#${hatchId(series)})`);
/** The colour of a series. */
export const colourOf = (series: number): string => CHART_COLOURS[series % CHART_COLOURS.length] as string;

/** The fillings of so many series. */
export const hatches = (series: number): string =>
  `<defs>${CHART_COLOURS.slice(0, series)
    .map(
      (colour, index) =>
        `<pattern id="${hatchId(index)}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${colour}"/>` +
        `${STROKES[index] ? `<path d="${STROKES[index]}" stroke="#ffffff" stroke-width="1.1" opacity="0.55"/>` : ''}</pattern>`,
    )
    .join('')}</defs>`;

/** What a legend says: a filling, or any mark of 14 × 12, and what it means. */
export interface LegendKey {
  readonly label: string;
  readonly mark: (x: number, y: number) => string;
}

/** A key that is filled. */
export const filledKey = (label: string, fill: string): LegendKey => ({
  label,
  mark: (x, y) => rect(x, y - 10, 14, 12, fill, ` stroke="${MUTED}" stroke-width="0.5"`),
});

/** The keys in lines from a height on, and where they end. */
export function legend(keys: readonly LegendKey[], top: number, width: number, size: number): { readonly markup: string; readonly bottom: number } {
  let [x, y] = [0, top + size];
  const parts = keys.map(({ label, mark }) => {
    const shown = shortened(label, width - 22, size);
    const taken = 20 + widthOf(shown, size) + 14;
    if (x > 0 && x + taken > width) [x, y] = [0, y + size * 1.6];
    const part = mark(x, y) + text(x + 20, y, shown, { size, fill: MUTED });
    x += taken;
    return part;
  });
  return { markup: parts.join(''), bottom: keys.length === 0 ? top : y + size * 0.8 };
}

/** The whole drawing on white. */
export function drawn(width: number, height: number, parts: readonly string[]): DrawnChart {
  const outer = { width: Math.round(width + 2 * MARGIN), height: Math.round(height + 2 * MARGIN) };
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outer.width}" height="${outer.height}" viewBox="${-MARGIN} ${-MARGIN} ${outer.width} ${outer.height}" font-family="${FONT}">` +
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${outer.width}" height="${outer.height}" fill="#ffffff"/>${parts.join('')}</svg>`;
  return { markup, ...outer };
}

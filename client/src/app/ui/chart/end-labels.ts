/** The end of a line, and where its name stands. */
export interface EndLabel {
  readonly text: string;
  readonly colour: string;
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends EndLabel {
  /** The height at which the name is written. */
  readonly labelY: number;
}

/** Between the middles of two names, so that they do not touch. */
const GAP = 15;
const LONGEST = 28;
/** Width of a letter, and what stands around a name. */
const LETTER = 6.6;
const PADDING = 16;

export const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

/** Room to the right of the drawing for the longest of these names. */
export const labelsWidth = (names: readonly string[]): number => Math.ceil(Math.max(0, ...names.map((name) => shortened(name).length)) * LETTER + PADDING);

/** Each name as near to the end of its line as the others let it be: pushed down by those above, then up from the bottom. */
export function placedLabels(ends: readonly EndLabel[], height: number): PlacedLabel[] {
  const placed = ends.map((end) => ({ ...end, text: shortened(end.text), labelY: end.y })).sort((a, b) => a.y - b.y);
  placed.forEach((label, index) => {
    const above = placed[index - 1];
    label.labelY = Math.max(label.labelY, above ? above.labelY + GAP : 0);
  });
  for (let index = placed.length - 1; index >= 0; index--) {
    const label = placed[index];
    if (label) label.labelY = Math.min(label.labelY, (placed[index + 1]?.labelY ?? height + GAP) - GAP);
  }
  return placed;
}

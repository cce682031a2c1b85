import { type ChartLevel, type ChartSegment, midnight } from './chart-data';
import { type EndLabel, placedLabels } from './end-labels';

/** What the drawing knows of its own scales. */
export interface Scales {
  readonly x: (date: Date) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnMarks {
  /** Each segment with its colour, and how its values are written. */
  readonly segments: readonly { readonly segment: ChartSegment; readonly colour: string; readonly titleOf: (date: Date, value: number) => string }[];
  readonly breaks: readonly { readonly time: number; readonly label: string }[];
  readonly levels: readonly ChartLevel[];
  /** Names that stand at the ends of their lines; none where there is no room. */
  readonly ends?: readonly { readonly text: string; readonly colour: string; readonly date: Date; readonly value: number }[];
  /** The date that is read, across all lines. */
  readonly reading?: Date | null;
}

const SVG = 'http://www.w3.org/2000/svg';
const LABEL_GAP = 4;
const LABEL_HEIGHT = 15;

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A text beside a vertical line, on whichever side there is room. */
const besideText = (x: number, y: number, width: number, text: string): SVGElement =>
  element('text', { class: 'mark-label', x: x + (x > width / 2 ? -LABEL_GAP : LABEL_GAP), y, 'text-anchor': x > width / 2 ? 'end' : 'start' }, text);

/** A value to reach: to its date, with a ring there, or from end to end. */
function drawLevel({ value, label, date }: ChartLevel, { x, y, width }: Scales): SVGElement[] {
  const end = date === undefined ? width : x(midnight(date));
  const isRoomy = end > width / 3;
  return [
    element('line', { class: 'mark-level', x1: 0, x2: end, y1: y(value), y2: y(value) }),
    ...(date === undefined ? [] : [element('circle', { class: 'mark-aim', cx: end, cy: y(value), r: 4.5 })]),
    element('text', { class: 'mark-label', x: isRoomy ? end : 0, y: y(value) - LABEL_GAP - 3, 'text-anchor': isRoomy ? 'end' : 'start' }, label),
  ];
}

/** The names of the lines beside their ends, each with a thread where it had to move. */
function drawEnds(ends: NonNullable<DrawnMarks['ends']>, { x, y, height }: Scales): SVGElement[] {
  const labels = ends.map(({ text, colour, date, value }): EndLabel => ({ text, colour, x: x(date), y: y(value) }));
  const column = Math.max(0, ...labels.map((label) => label.x)) + 10;
  return placedLabels(labels, height).flatMap(({ text, colour, x: endX, y: endY, labelY }) => [
    ...(Math.abs(labelY - endY) > 2 || column - endX > 11
      ? [element('path', { class: 'end-thread', d: `M${endX + 4} ${endY}L${column - 2} ${labelY}`, style: `stroke: ${colour}` })]
      : []),
    element('text', { class: 'end-label', x: column, y: labelY + 4, style: `fill: ${colour}` }, text),
  ]);
}

/**
 * What lies over the lines: values as dots that say what they are, breaks as dashed lines across, levels to reach, the names at the ends, and
 * the line of the date that is read.
 */
export function drawMarks({ segments, breaks, levels, ends = [], reading = null }: DrawnMarks, scales: Scales): SVGElement {
  const { x, y, width, height } = scales;
  const layer = element('g', { class: 'marks' });
  breaks.forEach(({ time, label }, index) => {
    const at = x(new Date(time));
    // One below the other: two that fall together stay legible.
    layer.append(element('line', { class: 'mark-break', x1: at, x2: at, y1: 0, y2: height }), besideText(at, 10 + index * LABEL_HEIGHT, width, label));
  });
  if (reading) layer.append(element('line', { class: 'mark-reading', x1: x(reading), x2: x(reading), y1: 0, y2: height }));
  for (const level of levels) layer.append(...drawLevel(level, scales));
  for (const { segment, colour, titleOf } of segments) {
    for (const { name, value } of segment.series) {
      const isRead = reading?.getTime() === name.getTime();
      const dot = element('circle', { class: 'mark-dot', cx: x(name), cy: y(value), r: isRead ? 5 : 3, style: `fill: ${colour}` });
      dot.append(element('title', {}, titleOf(name, value)));
      layer.append(dot);
    }
  }
  layer.append(...drawEnds(ends, scales));
  return layer;
}

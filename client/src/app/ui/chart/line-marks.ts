import type { ChartLevel, ChartSegment } from './chart-data';

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

/** What lies over the lines: values as dots that say what they are, breaks as dashed lines across, levels to reach from end to end. */
export function drawMarks({ segments, breaks, levels }: DrawnMarks, { x, y, width, height }: Scales): SVGElement {
  const layer = element('g', { class: 'marks' });
  breaks.forEach(({ time, label }, index) => {
    const at = x(new Date(time));
    // One below the other: two that fall together stay legible.
    layer.append(element('line', { class: 'mark-break', x1: at, x2: at, y1: 0, y2: height }), besideText(at, 10 + index * LABEL_HEIGHT, width, label));
  });
  for (const { value, label } of levels) {
    layer.append(
      element('line', { class: 'mark-level', x1: 0, x2: width, y1: y(value), y2: y(value) }),
      element('text', { class: 'mark-label', x: width, y: y(value) - LABEL_GAP, 'text-anchor': 'end' }, label),
    );
  }
  for (const { segment, colour, titleOf } of segments) {
    for (const { name, value } of segment.series) {
      const dot = element('circle', { class: 'mark-dot', cx: x(name), cy: y(value), r: 3, style: `fill: ${colour}` });
      dot.append(element('title', {}, titleOf(name, value)));
      layer.append(dot);
    }
  }
  return layer;
}

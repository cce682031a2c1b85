import { PICTURE_FONT } from './picture-font';
import { wrap } from './radar-geometry';

/** One entry of the legend: an area by what fills it, or a line by its stroke. Colours as CSS has them. */
export interface PictureKey {
  readonly text: string;
  readonly fill?: string;
  readonly stroke?: { readonly colour: string; readonly dashes: string };
}

/** What a picture says beside the drawing, so that it stands alone in a report. */
export interface PictureText {
  readonly heading: string;
  readonly subheading: string;
  readonly keys: readonly PictureKey[];
  /** Source, period, licence, breaks: a line each. */
  readonly notes: readonly string[];
}

export interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const MIN_WIDTH = 640;
const FONT = `'${PICTURE_FONT}', Inter, system-ui, sans-serif`;
const INK = '#15232a';
const MUTED = '#4d5d66';
const KEY_WIDTH = 190;
/** What the style sheets give an element, and a picture must carry itself. */
const STYLES = [
  'display',
  'fill',
  'font-size',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
  'visibility',
] as const;
const DROPPED = /^(class|style|tabindex|role|href|target|aria-|_ng|ng-|data-)/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const text = (x: number, y: number, size: number, words: string, { weight = 400, colour = INK } = {}): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(words)}</text>`;

/** The drawing with its computed colours, of the light scheme whatever the screen has: a report is white. */
function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const scheme = drawing.style.colorScheme;
  drawing.style.colorScheme = 'light';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  [...drawing.querySelectorAll<SVGElement>('*')].forEach((original, index) => {
    const computed = getComputedStyle(original);
    const target = copies[index];
    if (!target) return;
    for (const { name } of [...target.attributes]) if (DROPPED.test(name)) target.removeAttribute(name);
    for (const style of STYLES) {
      const value = computed.getPropertyValue(style);
      if (value) target.style.setProperty(style, value);
    }
  });
  for (const { name } of [...copy.attributes]) if (DROPPED.test(name)) copy.removeAttribute(name);
  drawing.style.colorScheme = scheme;
  return copy;
}

/** A colour as it is on white paper: variables and pairs for light and dark are settled. */
function settled(colour: string, within: Element): string {
  if (colour.startsWith('url(')) return colour;
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  probe.style.color = colour;
  within.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color || colour;
}

function keyMarkup({ text: words, fill, stroke }: PictureKey, x: number, y: number, within: Element): string {
  const mark = stroke
    ? `<path d="M${x} ${y - 4}h24" fill="none" stroke="${settled(stroke.colour, within)}" stroke-width="2.5" stroke-dasharray="${stroke.dashes}"/>`
    : `<rect x="${x}" y="${y - 12}" width="24" height="15" fill="${escaped(fill ? settled(fill, within) : 'none')}" stroke="#7b8a92"/>`;
  return mark + text(x + 32, y, 12, words);
}

/** A drawing of the page as a picture of its own, with its heading above, its legend and its source below; `fontFace`: the rule of its typeface. */
export function pictureOf(drawing: SVGSVGElement, { heading, subheading, keys, notes }: PictureText, fontFace = ''): Picture {
  const { width: shownWidth, height: shownHeight } = drawing.getBoundingClientRect();
  const width = Math.max(MIN_WIDTH, Math.round(shownWidth) + 2 * MARGIN);
  const charsPerLine = Math.floor((width - 2 * MARGIN) / 6);
  const parts: string[] = [];
  let y = MARGIN;
  for (const line of wrap(heading, Math.floor(charsPerLine * 0.65))) parts.push(text(MARGIN, (y += 20), 18, line, { weight: 650 }));
  if (subheading) parts.push(text(MARGIN, (y += 20), 13, subheading, { colour: MUTED }));
  y += 16;
  const copy = standalone(drawing);
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${shownWidth} ${shownHeight}`);
  for (const [name, value] of Object.entries({ x: MARGIN, y, width: shownWidth, height: shownHeight })) copy.setAttribute(name, String(value));
  parts.push(new XMLSerializer().serializeToString(copy));
  y += shownHeight + 8;
  const longest = Math.max(0, ...keys.map((key) => key.text.length));
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / Math.max(KEY_WIDTH, longest * 7 + 44)));
  keys.forEach((key, index) => {
    if (index % columns === 0) y += 22;
    parts.push(keyMarkup(key, MARGIN + (index % columns) * ((width - 2 * MARGIN) / columns), y, drawing.parentElement ?? document.body));
  });
  y += 10;
  for (const note of notes) for (const line of wrap(note, charsPerLine)) parts.push(text(MARGIN, (y += 16), 11, line, { colour: MUTED }));
  const height = Math.round(y + MARGIN);
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">` +
    `${fontFace && `<style>${fontFace}</style>`}<rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join('')}</svg>`;
  return { markup, width, height };
}

/** The same picture in dots, twice as many as on screen. */
export async function pngOf({ markup, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // A data address: the content policy allows it for images, and the canvas stays readable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

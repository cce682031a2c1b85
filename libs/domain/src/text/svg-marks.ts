/** Of words. */
export const INK = '#15232a';
/** Of words that stand back. */
export const MUTED = '#4d5d66';
/** Of lines of the ground. */
export const LINE = '#d5dde1';

/** A text within markup. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** A coordinate. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

interface Ink {
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly more?: string;
}

/** A line of words. */
export const text = (x: number, y: number, words: string, { size, fill = INK, weight = 400, anchor = 'start', more = '' }: Ink): string =>
  words === ''
    ? ''
    : `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"${more}>${escaped(words)}</text>`;

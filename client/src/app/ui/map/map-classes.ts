import type { Tone } from '../chip/chip';

/** What fills a shape: the class of its value, from 0, or why there is none; of what has no number, its tone. */
export type MapClass = number | 'secret' | 'missing' | Tone;

/** Each tone has its own mark: a map is read without telling colours apart. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = { good: '●', info: '◐', warn: '▲', bad: '✕', neutral: '○' };

export const isTone = (mapClass: MapClass): mapClass is Tone => typeof mapClass === 'string' && mapClass in TONE_MARKS;

/** One line of the legend. */
export interface MapMeaning {
  readonly mapClass: MapClass;
  readonly label: string;
  readonly count: number;
}

/** Tokens of the sequence of colours, pale to full: `--map-1` … `--map-5`. */
const TOKENS = 5;

/** Words on a class: pale on deep ones, dark on the others. */
export const isDeepClass = (index: number, classCount: number): boolean => index > (classCount - 1) / 2;

/** The colour of a class among so many, spread over the whole sequence; between two tokens when there are more classes than tokens. */
export function classColour(index: number, classCount: number): string {
  const place = classCount <= 1 ? (TOKENS - 1) / 2 : (index / (classCount - 1)) * (TOKENS - 1);
  const below = Math.floor(place);
  const share = place - below;
  if (share === 0) return `var(--map-${below + 1})`;
  return `color-mix(in oklab, var(--map-${below + 1}) ${Math.round((1 - share) * 100)}%, var(--map-${below + 2}))`;
}

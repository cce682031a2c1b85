import type { MatrixData } from './chart-data';
import { TONES } from './chart-drawing';

/** How a code looks: its sign is read without colours. */
export interface CodeLook {
  readonly sign: string;
  readonly fill: string;
  readonly ink: string;
}

const SIGNS = ['●', '◆', '○', '▲', '✗', '–', '■', '★', '△', '□'] as const;

/** How each code of a legend looks: a colour by what it means, a sign of its own by its place. */
export const looksOf = (legendOf: MatrixData['legend']): ReadonlyMap<string, CodeLook> =>
  new Map(legendOf.map(({ code, tone }, index) => [code, { sign: SIGNS[index % SIGNS.length] ?? '', ...TONES[tone] }]));

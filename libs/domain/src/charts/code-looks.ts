import type { MatrixData } from './chart-data';
import { TONES } from './chart-drawing';

/** How a code looks: its sign is read without colours. */
export interface CodeLook {
  readonly sign: string;
  readonly fill: string;
  readonly ink: string;
}

const SIGNS = ['●', '◆', '○', '▲', '✗', '–', '■', '★', '△', '□'] as const;
/** What a sign says by itself, before its colour is seen. */
const SIGNS_OF: Readonly<Record<keyof typeof TONES, readonly string[]>> = {
  good: ['●', '★', '■'],
  fair: ['▲', '◆', '△'],
  watch: ['○', '□'],
  bad: ['✗'],
  none: ['–'],
};

/** How each code of a legend looks: a colour by what it means, and a sign of its own that means it too. */
export function looksOf(legendOf: MatrixData['legend']): ReadonlyMap<string, CodeLook> {
  const taken = new Set<string>();
  return new Map(
    legendOf.map(({ code, tone }, index) => {
      const sign = [...SIGNS_OF[tone], ...SIGNS].find((one) => !taken.has(one)) ?? SIGNS[index % SIGNS.length] ?? '';
      taken.add(sign);
      return [code, { sign, ...TONES[tone] }];
    }),
  );
}

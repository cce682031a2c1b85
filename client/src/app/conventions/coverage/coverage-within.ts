import type { Coverage } from '../conventions-gateway';

type Ratio = Coverage['byEpt'][number];

/** The coverage of the CCAS that a scope holds, counted from their lines, which the reader has one by one. */
export function coverageWithin(whole: Coverage, holds: (ccasId: string) => boolean): Coverage {
  const ccas = whole.ccas.filter((line) => holds(line.ccas.id));
  const count = (lines: typeof ccas) => ({ numerator: lines.filter(({ isCovered }) => isCovered).length, denominator: lines.length });
  const ofEpt = ({ ept }: Ratio) => ccas.filter((line) => (line.ccas.ept?.id ?? null) === (ept?.id ?? null));
  return {
    ...whole,
    ...count(ccas),
    ccas,
    byEpt: whole.byEpt.map((line) => ({ ...line, ...count(ofEpt(line)) })).filter(({ denominator }) => denominator > 0),
  };
}

import type { StripMark } from '../../ui/chart/position-strip';
import { formatIndicatorNumber, formatValue } from '../words/format-value';
import { unitBeside } from './figure-text';
import type { PortraitRow } from './portrait-rows';

type Positioned = Pick<PortraitRow, 'indicator' | 'current' | 'compared' | 'extremes'>;

/** EPT or EPCI and département among the levels that a value is compared with. */
const NEAR = 0;
const WHOLE = 1;

/** A number that is exact: a bound and a secret have no place. */
const isPlaced = (
  figure: { readonly value: number | null; readonly state: string | null; readonly period?: number } | null | undefined,
): figure is { value: number; state: string } => figure?.value != null && figure.state !== 'bounded' && figure.state !== 'secret';

/** What stands on the strip: levels above at the same period, and the territory where its number is shown. */
export function stripMarks({ current, compared }: Positioned): StripMark[] {
  const [near, whole] = [compared[NEAR], compared[WHOLE]];
  return [
    ...(isPlaced(near) && near.period === undefined ? [{ value: near.value, kind: 'near' as const }] : []),
    ...(isPlaced(whole) && whole.period === undefined ? [{ value: whole.value, kind: 'whole' as const }] : []),
    ...(isPlaced(current) ? [{ value: current.value, kind: 'me' as const }] : []),
  ];
}

/** The same in words: « de 9,0 % à 45,4 % »; null where there are no extremes. */
export function positionText({ indicator, extremes }: Positioned): string | null {
  if (!extremes) return null;
  return `de ${formatValue(extremes.lowest, 'published', { ...indicator, unit: '' })} à ${formatValue(extremes.highest, 'published', { ...indicator, unit: unitBeside(indicator) ? '' : indicator.unit })}`;
}

/** « 12 340 sur 41 870 » */
export const partsText = ({ parts }: Pick<PortraitRow, 'parts'>): string | null =>
  parts && `${formatIndicatorNumber(parts.numerator, 0)} sur ${formatIndicatorNumber(parts.denominator, 0)}`;

/** The indicators whose number stands in a rate that is shown: on paper, that rate says it. */
export const saidByRates = (rows: readonly PortraitRow[]): ReadonlySet<number> =>
  new Set(rows.flatMap(({ indicator, parts }) => (parts ? [indicator.numerator?.id, indicator.denominator?.id].filter((id) => id !== undefined) : [])));

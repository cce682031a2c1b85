import { classOf, quantileBounds } from '@maillage/domain';
import type { MapClass, MapMeaning } from '../../../ui/map/map-classes';
import { formatIndicatorNumber, type StatedValue, type ValueFormat } from '../../words/format-value';

/** As many classes as one tells apart at a glance. */
export const CLASS_COUNT = 5;

/** Bounds between the classes of these values: the fixed ones of the indicator, or quantiles. */
export function boundsOf(values: readonly StatedValue[], fixed: readonly number[] | null): readonly number[] {
  if (fixed && fixed.length > 0) return fixed;
  return quantileBounds(
    values.flatMap(({ value }) => (value === null ? [] : [value])),
    CLASS_COUNT,
  );
}

/** What fills the shape of a value. What is not applicable is missing: there is nothing to hide. */
export function mapClassOf({ value, state }: StatedValue, bounds: readonly number[]): MapClass {
  if (state === 'secret') return 'secret';
  return value === null ? 'missing' : classOf(value, bounds);
}

/** « moins de 12,5 », « 12,5 à moins de 18,0 », « 18,0 et plus ». */
export function classLabels(bounds: readonly number[], { decimals }: Pick<ValueFormat, 'decimals'>): string[] {
  const texts = bounds.map((bound) => formatIndicatorNumber(bound, decimals));
  if (texts.length === 0) return ['toutes les valeurs'];
  const between = texts.slice(1).map((text, index) => `${texts[index]} à moins de ${text}`);
  return [`moins de ${texts[0]}`, ...between, `${texts.at(-1)} et plus`];
}

/** The legend of these values: every class, then what is hatched, with how many territories each has. */
export function legendOf(values: readonly StatedValue[], bounds: readonly number[], format: Pick<ValueFormat, 'decimals'>): MapMeaning[] {
  const classes = values.map((value) => mapClassOf(value, bounds));
  const count = (mapClass: MapClass): number => classes.filter((one) => one === mapClass).length;
  const meanings: MapMeaning[] = classLabels(bounds, format).map((label, mapClass) => ({ mapClass, label, count: count(mapClass) }));
  if (count('secret') > 0) meanings.push({ mapClass: 'secret', label: 'secret statistique', count: count('secret') });
  if (count('missing') > 0) meanings.push({ mapClass: 'missing', label: 'sans valeur', count: count('missing') });
  return meanings;
}

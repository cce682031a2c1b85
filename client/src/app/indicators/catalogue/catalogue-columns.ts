import { formatPeriod } from '@maillage/domain';
import type { ExportColumn } from '../../ui/export/table-export';
import { AGGREGATION_LABELS, INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS, PERIODICITY_LABELS } from '../words/indicator-words';
import type { IndicatorHere } from '../indicators-gateway';
import { roundedAsShown } from '../words/format-value';
import { badgesOf } from './catalogue-groups';
import { lastValueOf } from './last-values';

const periodAt = ({ periods, periodicity }: IndicatorHere, place: number): string | null => {
  const period = periods.at(place);
  return period === undefined ? null : formatPeriod(period, periodicity);
};

/** A number as it is shown, else why there is none. */
function exportedLast(indicator: IndicatorHere): number | string | null {
  const last = lastValueOf(indicator);
  if (!last) return null;
  return last.value === null || last.state === 'bounded' ? last.text : roundedAsShown(last.value, indicator);
}

/** The catalogue as a file, with the last values for one territory. */
export const catalogueColumns = (placeName: string): readonly ExportColumn<IndicatorHere>[] => [
  { header: 'Thème', value: ({ theme }) => INDICATOR_THEME_LABELS[theme], width: 24 },
  { header: 'Code', value: ({ code }) => code, width: 28 },
  { header: 'Indicateur', value: ({ name }) => name, width: 48 },
  { header: 'Unité', value: ({ unit }) => unit, width: 18 },
  { header: 'Sens', value: ({ direction }) => INDICATOR_DIRECTION_LOOKS[direction].label, width: 22 },
  { header: 'Périodicité', value: ({ periodicity }) => PERIODICITY_LABELS[periodicity], width: 14 },
  { header: 'Agrégation', value: ({ aggregation }) => AGGREGATION_LABELS[aggregation], width: 26 },
  {
    header: 'À savoir',
    value: (indicator) =>
      badgesOf(indicator)
        .map(({ word }) => word)
        .join(', '),
    width: 26,
  },
  { header: 'Producteur', value: ({ producer }) => producer, width: 20 },
  { header: 'Diffuseur', value: ({ distributor }) => distributor, width: 20 },
  { header: 'Première période', value: (indicator) => periodAt(indicator, 0), width: 16 },
  { header: 'Dernière période', value: (indicator) => periodAt(indicator, -1), width: 16 },
  { header: `Dernière valeur, ${placeName}`, value: (indicator) => exportedLast(indicator), type: 'number', width: 20 },
  { header: 'de', value: (indicator) => lastValueOf(indicator)?.when ?? null, width: 12 },
  { header: 'Prochaine mise à jour', value: ({ nextUpdateOn }) => nextUpdateOn, type: 'date', width: 16 },
];

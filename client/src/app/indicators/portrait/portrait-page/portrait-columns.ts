import { formatPeriod } from '@maillage/domain';
import type { ExportColumn } from '../../../ui/export/table-export';
import { INDICATOR_THEME_LABELS, VALUE_STATE_LABELS } from '../../words/indicator-words';
import type { Portrait } from '../portrait-gateway';
import { roundedAsShown } from '../../words/format-value';
import { COMPARED_COUNT, type PortraitRow } from '../portrait-rows';
import { JUDGEMENT_WORDS, type Trend } from '../trend';

/** A place beside which the values of a portrait are read. */
export interface ComparedPlace {
  /** Its place among the five. */
  readonly index: number;
  readonly name: string;
}

/** The places that this territory is compared with; similar communes only where there are any. */
export function comparedPlaces({ comparedTo, peerSizeClass }: Portrait): ComparedPlace[] {
  const above = comparedTo.flatMap((place, index) => (place ? [{ index, name: place.name }] : []));
  return peerSizeClass === null ? above : [...above, { index: COMPARED_COUNT - 1, name: 'Communes semblables' }];
}

/** A portrait as a file: what is seen, numbers as numbers, each with its state. */
export function portraitColumns(places: readonly ComparedPlace[]): ExportColumn<PortraitRow>[] {
  return [
    { header: 'Thème', value: ({ indicator }) => INDICATOR_THEME_LABELS[indicator.theme], width: 22 },
    { header: 'Indicateur', value: ({ indicator }) => indicator.name, width: 40 },
    { header: 'Unité', value: ({ indicator }) => indicator.unit },
    { header: 'Période', value: ({ indicator, current }) => (current ? formatPeriod(current.period, indicator.periodicity) : null) },
    { header: 'Valeur', value: ({ indicator, current }) => roundedAsShown(current?.value, indicator), type: 'number' },
    { header: 'État', value: ({ current }) => (current ? stateWord(current.state) : 'aucune valeur'), width: 18 },
    { header: 'Numérateur', value: ({ parts }) => parts?.numerator ?? null, type: 'number', decimals: 0 },
    { header: 'Dénominateur', value: ({ parts }) => parts?.denominator ?? null, type: 'number', decimals: 0 },
    { header: 'Évolution', value: ({ trend, obstacle }) => (trend ? trendWords(trend) : obstacle && `${obstacle.word}\u202f: ${obstacle.note}`), width: 28 },
    { header: 'Sens de l’évolution', value: ({ trend }) => trend?.judgement && JUDGEMENT_WORDS[trend.judgement] },
    ...places.flatMap(({ index, name }): ExportColumn<PortraitRow>[] => [
      { header: name, value: ({ indicator, compared }) => roundedAsShown(compared[index]?.value, indicator), type: 'number' },
      { header: `${name}, état`, value: (row) => comparedState(row, index) },
    ]),
    { header: 'Commune la plus basse', value: ({ indicator, extremes }) => roundedAsShown(extremes?.lowest, indicator), type: 'number' },
    { header: 'Commune la plus haute', value: ({ indicator, extremes }) => roundedAsShown(extremes?.highest, indicator), type: 'number' },
    { header: 'Rang dans le département (1\u00a0: le plus élevé)', value: ({ rank }) => rank, type: 'number' },
    { header: 'Communes classées', value: ({ ranked }) => ranked, type: 'number' },
    { header: 'Producteur', value: ({ indicator }) => indicator.producer, width: 24 },
    { header: 'Diffuseur', value: ({ indicator }) => indicator.distributor, width: 24 },
    { header: 'Licence', value: ({ indicator }) => indicator.licence, width: 20 },
  ];
}

/** Begun with a word: a spreadsheet would take « +3,2 % » for a formula. */
const trendWords = ({ move, text }: Trend): string => (move === 'flat' ? text : `${move === 'up' ? 'hausse' : 'baisse'}\u202f: ${text}`);

const stateWord = (state: keyof typeof VALUE_STATE_LABELS | null): string => (state ? VALUE_STATE_LABELS[state] : 'aucune valeur');

const comparedState = ({ indicator, current, compared }: PortraitRow, index: number): string | null => {
  const state = compared[index]?.state ?? null;
  if (current === null) return null;
  if (state === null && indicator.aggregation === 'published_only') return 'non publié';
  const period = compared[index]?.period;
  return period === undefined ? stateWord(state) : `${stateWord(state)}, ${formatPeriod(period, indicator.periodicity)}`;
};

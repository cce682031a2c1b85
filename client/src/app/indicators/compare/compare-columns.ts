import { formatPeriod } from '@maillage/domain';
import type { ExportColumn } from '../../ui/export/table-export';
import { INDICATOR_THEME_LABELS, VALUE_STATE_LABELS } from '../words/indicator-words';
import { roundedAsShown } from '../words/format-value';
import type { CompareCell, CompareRow } from './compare-rows';

/** What marks the two ends of a row: a shape and a word. */
export const EXTREME_LOOKS: Readonly<Record<'highest' | 'lowest', { readonly sign: string; readonly word: string }>> = {
  highest: { sign: '▲', word: 'le plus élevé' },
  lowest: { sign: '▼', word: 'le plus bas' },
};

/** A comparison as a file: for each territory its number, and what is known of it. */
export function compareColumns(names: readonly string[]): ExportColumn<CompareRow>[] {
  return [
    { header: 'Thème', value: ({ indicator }) => INDICATOR_THEME_LABELS[indicator.theme], width: 22 },
    { header: 'Indicateur', value: ({ indicator }) => indicator.name, width: 40 },
    { header: 'Unité', value: ({ indicator }) => indicator.unit },
    { header: 'Période', value: ({ indicator, period }) => (period === null ? null : formatPeriod(period, indicator.periodicity)) },
    ...names.flatMap((name, place): ExportColumn<CompareRow>[] => [
      { header: name, value: ({ indicator, cells }) => roundedAsShown(cells[place]?.value, indicator), type: 'number' },
      { header: `${name}, précision`, value: (row) => aboutCell(row, row.cells[place]), width: 24 },
    ]),
    { header: 'Producteur', value: ({ indicator }) => indicator.producer, width: 24 },
    { header: 'Licence', value: ({ indicator }) => indicator.licence, width: 20 },
  ];
}

/** « secret statistique », « arrondi ; 2022 ; le plus élevé » */
function aboutCell({ indicator }: CompareRow, cell: CompareCell | undefined): string {
  if (!cell || cell.period === null) return 'aucune valeur';
  const parts = [
    cell.state === null ? 'aucune valeur' : VALUE_STATE_LABELS[cell.state],
    cell.isOtherPeriod ? formatPeriod(cell.period, indicator.periodicity) : '',
    cell.isFormerPerimeter ? 'ancien périmètre' : '',
    cell.extreme ? EXTREME_LOOKS[cell.extreme].word : '',
  ];
  return parts.filter(Boolean).join('\u202f; ');
}

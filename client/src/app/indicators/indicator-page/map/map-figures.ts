import type { FigureTable } from '../../../ui/chart/figure';
import type { MapFigure } from '../../../ui/map/territory-map';
import type { ExportColumn } from '../../../ui/export/table-export';
import { VALUE_STATE_LABELS } from '../../words/indicator-words';
import type { Outlines } from '../../../territories';
import { rankWords } from '../../portrait/rank-words';
import { describeValue, formatValue, roundedAsShown, type StatedValue, type ValueFormat } from '../../words/format-value';
import { mapClassOf } from './map-legend';
import { ranksOf, type ValueRow } from '../value-rows';

/** One territory of the map at its period. */
export interface MapRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
  readonly shown: StatedValue;
  readonly rank: number | null;
  readonly ranked: number;
}

export function mapRowsOf(rows: readonly ValueRow[]): MapRow[] {
  const shown = rows.map(({ id, code, name, group, values }) => ({ id, code, name, group, shown: values[0] ?? { value: null, state: null } }));
  const { ranks, ranked } = ranksOf(shown);
  return shown.map((row) => ({ ...row, rank: ranks.get(row.id) ?? null, ranked }));
}

const rankOf = ({ rank, ranked }: MapRow): string | null => (rank === null ? null : rankWords(rank, ranked));

/** What the map says of each territory. */
export const figuresOf = (rows: readonly MapRow[], bounds: readonly number[], format: ValueFormat): ReadonlyMap<number, MapFigure> =>
  new Map(
    rows.map((row) => [
      row.id,
      {
        mapClass: mapClassOf(row.shown, bounds),
        text: describeValue(row.shown.value, row.shown.state, format),
        value: writtenOn(row.shown, format),
        hint: rankOf(row) ?? undefined,
        link: ['/indicateurs/territoires', row.id],
      },
    ]),
  );

/** A number as it is written on the map, without its unit; what has none is told by its pattern. */
const writtenOn = ({ value, state }: StatedValue, format: ValueFormat): string =>
  value === null ? '' : formatValue(value, state === 'rounded' ? 'published' : state, { ...format, unit: '' });

/** The same as a table, by name. */
export const mapTableOf = (rows: readonly MapRow[], levelWord: string, format: ValueFormat): FigureTable => ({
  columns: [levelWord, 'EPT', 'Valeur', 'Rang'],
  rows: rows.map((row) => [row.name, row.group, formatValue(row.shown.value, row.shown.state, format), rankOf(row)]),
});

/** The rows with their outlines; those without one are told beside the map. */
export function outlinedRows(
  rows: readonly MapRow[],
  { territoryIds, rings }: Outlines,
): { readonly drawn: (MapRow & { readonly rings: string })[]; readonly without: MapRow[] } {
  const ringsOf = new Map(territoryIds.map((id, index) => [id, rings[index]]));
  return {
    drawn: rows.flatMap((row) => {
      const outline = ringsOf.get(row.id);
      return outline ? [{ ...row, rings: outline }] : [];
    }),
    without: rows.filter(({ id }) => !ringsOf.get(id)),
  };
}

/** What stands under the map as a picture: what the page says beside it is not on the picture. */
export const mapNotes = (origin: readonly string[], source: string | null, withoutOutline: string): string[] => [
  ...origin,
  ...(source ? [`Contours\u202f: ${source}.`] : []),
  ...(withoutOutline ? [`Sans contour, non dessinés\u202f: ${withoutOutline}.`] : []),
];

/** Columns of the map as a file. */
export const mapColumns = (levelWord: string, valueHeader: string, format: ValueFormat): readonly ExportColumn<MapRow>[] => [
  { header: levelWord, value: ({ name }) => name, width: 32 },
  { header: 'Code', value: ({ code }) => code, width: 12 },
  { header: 'EPT', value: ({ group }) => group, width: 26 },
  { header: valueHeader, value: ({ shown }) => exportedValue(shown, format), type: 'number', decimals: format.decimals, width: 18 },
  { header: 'État', value: ({ shown: { state } }) => (state === null ? 'aucune valeur' : VALUE_STATE_LABELS[state]), width: 18 },
  { header: 'Rang', value: ({ rank }) => rank, type: 'number', width: 8 },
];

/** A value in a file: a number as such where it is one, else its state in words, never a number that is not exact. */
export const exportedValue = ({ value, state }: StatedValue, format: ValueFormat): string | number | null => {
  if (state === null) return null;
  if (value !== null && (state === 'published' || state === 'rounded' || state === 'estimated')) return roundedAsShown(value, format);
  return formatValue(value, state, { ...format, unit: '' });
};

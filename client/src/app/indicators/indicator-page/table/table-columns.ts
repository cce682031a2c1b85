import { formatPeriod, OWN_FORM_COLUMNS, OWN_FORM_STATES, periodText, type ValueState } from '@maillage/domain';
import type { ExportColumn, ExportTable } from '../../../ui/export/table-export';
import { tableOf } from '../../../ui/export/table-export';
import { VALUE_STATE_LABELS } from '../../words/indicator-words';
import type { Indicator } from '../../indicators-gateway';
import type { StatedValue } from '../../words/format-value';
import { exportedValue } from '../map/map-figures';
import type { ValueRow } from '../value-rows';

type Subject = Pick<Indicator, 'code' | 'unit' | 'decimals' | 'periodicity'>;

/** A line of the table as a file: a commune, or a level above. */
export interface ExportedRow {
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
  readonly values: readonly StatedValue[];
}

/** States whose number says less than it seems to: they get a column of their own beside the numbers. */
const QUALIFIED: readonly ValueState[] = ['rounded', 'estimated', 'bounded'];

/** The table as it is seen: a column per period, with the states beside the numbers where some are rounded, estimated or bounded. */
export function tableColumns(rows: readonly ExportedRow[], periods: readonly number[], subject: Subject): ExportColumn<ExportedRow>[] {
  return [
    { header: 'Territoire', value: ({ name }) => name, width: 36 },
    { header: 'Code', value: ({ code }) => code, width: 12 },
    { header: 'EPT', value: ({ group }) => group, width: 26 },
    ...periods.flatMap((period, place): ExportColumn<ExportedRow>[] => {
      const label = formatPeriod(period, subject.periodicity);
      const isQualified = rows.some(({ values }) => QUALIFIED.some((state) => values.at(place)?.state === state));
      const number: ExportColumn<ExportedRow> = {
        header: subject.unit ? `${label} (${subject.unit})` : label,
        value: ({ values }) => exportedValue(values.at(place) ?? { value: null, state: null }, subject),
        type: 'number',
        decimals: subject.decimals,
      };
      const stateOf = ({ values }: ExportedRow) => {
        const state = values.at(place)?.state ?? null;
        return state && VALUE_STATE_LABELS[state];
      };
      return isQualified ? [number, { header: `${label}, état`, value: stateOf }] : [number];
    }),
  ];
}

interface LongRow {
  readonly code: string;
  readonly period: number;
  readonly stated: StatedValue & { readonly state: ValueState };
}

/**
 * The same in the product's own long form, which the importer reads again: one value a line. Perimeters that are no more are left
 * out: their code means another territory today.
 */
export function longTableOf(
  rows: readonly ValueRow[],
  periods: readonly number[],
  formerIds: readonly (number | null)[],
  subject: Subject,
): ExportTable<LongRow> {
  const former = new Set(formerIds);
  const [territory, indicator, time, value, state] = OWN_FORM_COLUMNS;
  const lines = rows
    .filter(({ id }) => !former.has(id))
    .flatMap(({ code, values }) =>
      periods.flatMap((period, place): LongRow[] => {
        const { value = null, state = null } = values[place] ?? {};
        return state === null ? [] : [{ code, period, stated: { value, state } }];
      }),
    );
  return tableOf({
    name: `${subject.code}-a-reimporter`,
    rows: lines,
    columns: [
      { header: territory, value: ({ code }) => code },
      { header: indicator, value: () => subject.code },
      { header: time, value: ({ period }) => periodText(period, subject.periodicity) },
      { header: value, value: ({ stated }) => stated.value, type: 'exact' },
      { header: state, value: ({ stated }) => OWN_FORM_STATES[stated.state] },
    ],
  });
}

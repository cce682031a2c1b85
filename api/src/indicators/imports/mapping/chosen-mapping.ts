import { type FieldError, isPeriod } from '@maillage/domain';
import { InputError } from '../../../platform/errors/domain-error';
import type { ChosenMapping } from '../import.input';
import type { NetworkContext } from '../known-context';
import { completeMapping, type Mapping, type Recognition } from '../reading';

/** How the table is read that a person mapped. Columns whose name tells a period keep it. */
export function mappingOf(chosen: ChosenMapping, recognition: Recognition, known: NetworkContext): Mapping {
  const periodOf = new Map(recognition.mapping?.columns.map(({ column, period }) => [column, period]));
  const mapped = {
    layout: chosen.layout,
    territoryColumn: chosen.territoryColumn,
    levelColumn: chosen.levelColumn ?? null,
    periodColumn: chosen.periodColumn ?? null,
    fixedPeriod: chosen.fixedPeriod ?? null,
    columns: chosen.columns.map(({ column, indicatorCode }) => {
      const period = chosen.layout === 'wide' ? periodOf.get(column) : undefined;
      return { column, indicatorCode, ...(period === undefined ? {} : { period }) };
    }),
    indicatorColumn: chosen.indicatorColumn ?? null,
    valueColumn: chosen.valueColumn ?? null,
    statusColumn: chosen.statusColumn ?? null,
    filters: (chosen.filters ?? []).map(({ column, value }) => ({ column, value })),
    geographyYear: chosen.geographyYear ?? null,
    decimalMark: chosen.decimalMark ?? null,
  };
  return completeMapping(mapped, recognition, known);
}

/** A mapping as a person sends it. */
export function chosenFrom(mapping: Mapping): ChosenMapping {
  const { valueRules: _, columns, filters, ...rest } = mapping;
  return { ...rest, columns: columns.map(({ column, indicatorCode }) => ({ column, indicatorCode })), filters: filters.map((filter) => ({ ...filter })) };
}

/** Whether a remembered mapping leaves nothing to ask of this file. */
export const fits = (chosen: ChosenMapping, recognition: Recognition, known: NetworkContext): boolean => faultsOf(chosen, recognition, known).length === 0;

/** Whether it leaves at most the period to be told. */
export const wouldFit = (chosen: ChosenMapping, recognition: Recognition, known: NetworkContext): boolean =>
  faultsOf(chosen, recognition, known).every(({ path }) => path === 'fixedPeriod');

/** Refuses a mapping by which nothing could be read, and says which field is wrong. */
export function requireMapping(chosen: ChosenMapping, recognition: Recognition, known: NetworkContext): void {
  const faults = faultsOf(chosen, recognition, known);
  if (faults.length > 0) throw new InputError(faults);
}

function faultsOf(chosen: ChosenMapping, { headers, mapping }: Recognition, known: NetworkContext): FieldError[] {
  const faults: FieldError[] = [];
  const isHeader = new Set(headers);
  const wantHeader = (path: string, header: string | null | undefined, isRequired = false): void => {
    if (!header) {
      if (isRequired) faults.push({ path, reason: 'REQUIRED' });
    } else if (!isHeader.has(header)) faults.push({ path, reason: 'NOT_IN_LIST' });
  };
  const isLong = chosen.layout === 'long';
  wantHeader('territoryColumn', chosen.territoryColumn, true);
  wantHeader('levelColumn', chosen.levelColumn);
  wantHeader('periodColumn', chosen.periodColumn);
  wantHeader('statusColumn', chosen.statusColumn);
  if (isLong) wantHeader('valueColumn', chosen.valueColumn, true);
  const isOfOne = chosen.columns.length === 1 && chosen.columns[0]?.column === '';
  if (isLong) wantHeader('indicatorColumn', chosen.indicatorColumn, !isOfOne);
  chosen.filters?.forEach(({ column }, i) => wantHeader(`filters.${i}.column`, column));
  const used = [chosen.territoryColumn, chosen.levelColumn, chosen.periodColumn, chosen.indicatorColumn, chosen.statusColumn].filter((column) => column);
  const figures = isLong ? [chosen.valueColumn] : chosen.columns.map(({ column }) => column);
  figures.forEach((column, i) => {
    if (column && used.includes(column)) faults.push({ path: isLong ? 'valueColumn' : `columns.${i}.column`, reason: 'COLUMN_USED_TWICE' });
  });
  if (chosen.periodColumn && chosen.periodColumn === chosen.territoryColumn) faults.push({ path: 'periodColumn', reason: 'COLUMN_USED_TWICE' });
  if (chosen.columns.length === 0) faults.push({ path: 'columns', reason: 'REQUIRED' });

  const indicators = new Map(known.indicators.map((indicator) => [indicator.code, indicator]));
  const telling = new Set(mapping?.columns.flatMap(({ column, period }) => (period === undefined ? [] : [column])));
  chosen.columns.forEach(({ column, indicatorCode }, i) => {
    if (!isLong) wantHeader(`columns.${i}.column`, column, true);
    const indicator = indicators.get(indicatorCode);
    if (!indicator) faults.push({ path: `columns.${i}.indicatorCode`, reason: 'UNKNOWN_INDICATOR' });
    else if (chosen.fixedPeriod && !isPeriod(chosen.fixedPeriod, indicator.periodicity)) faults.push({ path: 'fixedPeriod', reason: 'NOT_A_PERIOD' });
  });
  const isPeriodTold = chosen.periodColumn || chosen.fixedPeriod || (!isLong && chosen.columns.every(({ column }) => telling.has(column)));
  if (!isPeriodTold) faults.push({ path: 'fixedPeriod', reason: 'REQUIRED' });
  return faults.filter(({ path }, i) => faults.findIndex((other) => other.path === path) === i);
}

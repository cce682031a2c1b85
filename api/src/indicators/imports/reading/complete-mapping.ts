import type { KnownContext } from './import-source';
import { NO_RULES, ruleOf, type IndicatorRule, type MappedColumn, type Mapping } from './mapping';
import type { Recognition } from './recognition';
import { chosenColumn, territoryRules } from './format/territory-column';
import { HeadColumns } from './table-head';
import { yearInName } from './value/period-text';

/** A mapping as a person makes it: what is left out is not there. */
export type ChosenMapping = Pick<Mapping, 'layout' | 'territoryColumn' | 'columns'> & {
  readonly [K in Exclude<keyof Mapping, 'layout' | 'territoryColumn' | 'columns' | 'valueRules'>]?: Mapping[K] | null;
};

/** The beginning of the table, as far as a recognition keeps it. */
const headOf = ({ headerLine, headers, sampleRows }: Recognition, known: KnownContext): HeadColumns =>
  new HeadColumns({ names: [], headerLine, headers, rows: sampleRows, isWhole: false, known });

/**
 * A mapping made or changed by hand, with what the format of the file brings: a person says nothing of rounding, of dimensions, of how often
 * an indicator is measured, nor of the year that `P22_POP` or « Médiane 2021 » have in their names.
 */
export function completeMapping(chosen: ChosenMapping, recognition: Recognition, known: KnownContext): Mapping {
  const proposed = recognition.mapping;
  const rules = proposed?.valueRules ?? NO_RULES;
  // whoever designates another column of codes may designate one that lacks its département, or one of names
  const isSameColumn = proposed?.territoryColumn === chosen.territoryColumn;
  const territories = isSameColumn ? {} : territoryRules(chosenColumn(headOf(recognition, known), chosen.territoryColumn));
  const isPeriodTold = Boolean(chosen.periodColumn ?? chosen.fixedPeriod);
  const periodOf = ({ column, period }: MappedColumn): number | undefined => {
    if (period !== undefined || isPeriodTold) return period;
    return proposed?.columns.find((other) => other.column === column)?.period ?? yearInName(column) ?? undefined;
  };
  const columns = chosen.columns.map((mapped) => {
    const period = periodOf(mapped);
    const { column, indicatorCode } = mapped;
    return period === undefined ? { column, indicatorCode } : { column, indicatorCode, period };
  });
  const byIndicator: Record<string, IndicatorRule> = {};
  for (const indicator of known.indicators) {
    const { code } = indicator;
    if (columns.some(({ indicatorCode }) => indicatorCode === code)) byIndicator[code] = { ...rules.byIndicator[code], ...ruleOf(indicator) };
  }
  return {
    layout: chosen.layout,
    territoryColumn: chosen.territoryColumn,
    columns,
    levelColumn: chosen.levelColumn ?? null,
    periodColumn: chosen.periodColumn ?? null,
    fixedPeriod: chosen.fixedPeriod ?? null,
    indicatorColumn: chosen.indicatorColumn ?? null,
    valueColumn: chosen.valueColumn ?? null,
    statusColumn: chosen.statusColumn ?? null,
    filters: chosen.filters ?? [],
    geographyYear: chosen.geographyYear ?? null,
    decimalMark: chosen.decimalMark ?? null,
    valueRules: { ...rules, byIndicator, ...(isSameColumn ? {} : { territoryAliases: {} }), ...territories },
  };
}

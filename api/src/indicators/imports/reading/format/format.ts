import { NO_RULES, ruleOf, type IndicatorRule, type MappedColumn, type Mapping, type ValueRules } from '../mapping';
import type { HeadColumns } from '../table-head';

/** How a table is proposed to be read. */
export interface Proposal {
  /** In French; null where the producer is not known. */
  readonly formatName: string | null;
  readonly mapping: Mapping;
  readonly isCertain: boolean;
}

/** A known format: its proposal for a table that is of it, else null. */
export type Format = (columns: HeadColumns) => Proposal | null;

type MappingParts = Pick<Mapping, 'layout' | 'territoryColumn' | 'columns'> &
  Partial<Omit<Mapping, 'valueRules'>> & {
    readonly rules?: Partial<Omit<ValueRules, 'byIndicator'>> & { readonly of?: Readonly<Record<string, Omit<IndicatorRule, 'periodicity' | 'isCount'>>> };
  };

/** A mapping from the parts that are not usual, without the indicators that the product does not know. */
export function mappingOf(columns: HeadColumns, { rules: { of = {}, ...rules } = {}, ...parts }: MappingParts): Mapping {
  const mapped = parts.columns.filter(({ indicatorCode }) => columns.isIndicator(indicatorCode));
  const byIndicator: Record<string, IndicatorRule> = {};
  for (const indicator of columns.head.known.indicators) {
    const { code } = indicator;
    if (mapped.some(({ indicatorCode }) => indicatorCode === code)) byIndicator[code] = { ...of[code], ...ruleOf(indicator) };
  }
  return {
    levelColumn: null,
    periodColumn: null,
    fixedPeriod: null,
    indicatorColumn: null,
    valueColumn: null,
    statusColumn: null,
    filters: [],
    geographyYear: null,
    ...parts,
    columns: mapped,
    valueRules: { ...NO_RULES, ...rules, byIndicator },
  };
}

/** Whether each mapped column has a period. */
export const hasPeriods = ({ columns, periodColumn, fixedPeriod }: Mapping): boolean =>
  periodColumn !== null || fixedPeriod !== null || columns.every(({ period }) => period !== undefined);

export const isComplete = (mapping: Mapping): boolean => mapping.columns.length > 0 && hasPeriods(mapping);

/** Columns of a table under the names that producers give them: `[indicator, name, name…]`. */
export function columnsNamed(columns: HeadColumns, ...named: readonly (readonly [string, ...string[]])[]): MappedColumn[] {
  return named.flatMap(([indicatorCode, ...names]) => {
    const column = columns.named(...names);
    return column === null ? [] : [{ column, indicatorCode }];
  });
}

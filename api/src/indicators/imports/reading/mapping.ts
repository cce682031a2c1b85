import type { DecimalMark, Periodicity, TerritoryKind } from '@maillage/domain';
import type { KnownIndicator } from './import-source';

/**
 * One indicator of a file. In a wide table `column` is a header; in a long one it is what `indicatorColumn` says, or '' where the file has
 * one indicator alone. Several columns of a wide table under one indicator and period are added up (men and women, for instance).
 */
export interface MappedColumn {
  readonly column: string;
  readonly indicatorCode: string;
  /** Period of the column, where its name tells (`MED21`). */
  readonly period?: number;
}

export interface MappedFilter {
  readonly column: string;
  readonly value: string;
}

/** How the values of one indicator are to be taken. */
export interface IndicatorRule {
  readonly periodicity: Periodicity;
  /** As the catalogue writes it; absent: whatever stands behind a number is taken. */
  readonly unit?: string;
  /** Counts may be added up: of arrondissements to their commune. */
  readonly isCount?: boolean;
  /** The producer rounds: what it publishes is no exact figure. */
  readonly isRounded?: boolean;
  /** That very number stands for « at most that number », in periods before `before` (null: in all). */
  readonly bound?: { readonly at: number; readonly before: number | null };
  /** A yearly figure that only the rows of the last quarter give. */
  readonly isOfLastQuarter?: boolean;
}

/** What reading needs beyond what a person maps. */
export interface ValueRules {
  readonly byIndicator: Readonly<Record<string, IndicatorRule>>;
  /** Level of all territories, where no column tells; null: by the shape of each code. */
  readonly level: TerritoryKind | null;
  /** Columns that must say `_T`, or what an indicator's `column` asks for: « DWELLINGS|OCS=DW_VAC ». */
  readonly dimensionColumns: readonly string[];
  /** More columns that tell a state, besides `statusColumn`. */
  readonly moreStatusColumns: readonly string[];
  /** Power of ten by which the value is multiplied. */
  readonly multiplierColumn: string | null;
  /** Several rows of one territory, indicator and period are added up, instead of being an error. */
  readonly isSummed: boolean;
  /** The producer leaves the code out of rows that are of no territory, figures and all: what it could not locate. */
  readonly isCodeOptional?: boolean;
  /** What stands for a commune of ours in the file, by `placeNameKey`: names, SIREN of a CCAS. */
  readonly territoryAliases: Readonly<Record<string, string>>;
  /** The aliases are names, which are all that the column should hold; of other aliases the file may have any number. */
  readonly areAliasesNames?: boolean;
  /** Column of the départements, whose code is to be put before that of the commune. */
  readonly departementColumn?: string | null;
}

/** How a table is read: the content of `ImportMappingInput`, and the rules of its format. JSON-serialisable. */
export interface Mapping {
  readonly layout: 'wide' | 'long';
  readonly territoryColumn: string;
  readonly levelColumn: string | null;
  readonly periodColumn: string | null;
  readonly fixedPeriod: number | null;
  readonly columns: readonly MappedColumn[];
  readonly indicatorColumn: string | null;
  readonly valueColumn: string | null;
  readonly statusColumn: string | null;
  readonly filters: readonly MappedFilter[];
  /** Year whose perimeters the codes mean; null: to be told from the codes once they are all read. */
  readonly geographyYear: number | null;
  /** What stands before decimals in cells that could be two numbers, where the file does not tell and the person did; absent or null: nobody did. */
  readonly decimalMark?: DecimalMark | null;
  readonly valueRules: ValueRules;
}

export const NO_RULES: ValueRules = {
  byIndicator: {},
  level: null,
  dimensionColumns: [],
  moreStatusColumns: [],
  multiplierColumn: null,
  isSummed: false,
  territoryAliases: {},
};

/** What the indicator itself says of how its values are taken. */
export const ruleOf = ({ periodicity, unit, aggregation }: KnownIndicator): IndicatorRule =>
  aggregation === 'sum' ? { periodicity, unit, isCount: true } : { periodicity, unit };

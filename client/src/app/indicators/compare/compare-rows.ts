import { INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';
import type { StatedValue } from '../words/format-value';
import type { PortraitIndicator, TerritorySheet } from '../portrait/portrait-gateway';
import { type PortraitRow, rowsOf } from '../portrait/portrait-rows';

/** The value of one territory, beside those of the others. */
export interface CompareCell extends StatedValue {
  readonly territory: TerritorySheet['territory'];
  /** Null: this territory has no value of it at all. */
  readonly period: number | null;
  /** Of another period than the row: it is said, and the value is neither highest nor lowest. */
  readonly isOtherPeriod: boolean;
  /** Of the perimeter that the commune had before. */
  readonly isFormerPerimeter: boolean;
  readonly extreme: 'highest' | 'lowest' | null;
}

/** One indicator across the territories. */
export interface CompareRow {
  readonly indicator: PortraitIndicator;
  /** The period of most of its values, the later of two that tie; null without any. */
  readonly period: number | null;
  readonly cells: readonly CompareCell[];
}

export interface CompareGroup {
  readonly theme: IndicatorTheme;
  readonly rows: readonly CompareRow[];
}

/** The indicators that one territory at least has a value of, under their themes. */
export function compareGroups(catalogue: readonly PortraitIndicator[], sheets: readonly TerritorySheet[], theme: IndicatorTheme | null): CompareGroup[] {
  const columns = sheets.map((sheet) => ({ territory: sheet.territory, rows: rowsOf(catalogue, sheet) }));
  const isOneKind = new Set(sheets.map(({ territory }) => territory.kind)).size === 1;
  const rows = (columns[0]?.rows ?? []).map(({ indicator }, place) =>
    compareRow(
      indicator,
      columns.map((column) => ({ territory: column.territory, row: column.rows[place] })),
      isOneKind,
    ),
  );
  return INDICATOR_THEMES.filter((one) => theme === null || one === theme)
    .map((one) => ({ theme: one, rows: rows.filter(({ indicator, period }) => indicator.theme === one && period !== null) }))
    .filter((group) => group.rows.length > 0);
}

function compareRow(
  indicator: PortraitIndicator,
  rows: readonly { readonly territory: TerritorySheet['territory']; readonly row: PortraitRow | undefined }[],
  isOneKind: boolean,
): CompareRow {
  const period = mainPeriod(rows.flatMap(({ row }) => row?.current?.period ?? []));
  const cells = rows.map(({ territory, row }) => {
    const current = row?.current ?? null;
    return {
      territory,
      period: current?.period ?? null,
      value: current?.value ?? null,
      state: current?.state ?? null,
      isOtherPeriod: current !== null && current.period !== period,
      isFormerPerimeter: row?.isFormerPerimeter ?? false,
    };
  });
  // a département counts more inhabitants than its communes: that says nothing
  const isComparable = isOneKind || indicator.aggregation !== 'sum';
  // as they are written: what reads alike is not told apart
  const written = cells.map(({ value, state, isOtherPeriod }) =>
    value === null || state === 'bounded' || isOtherPeriod ? null : value.toFixed(indicator.decimals),
  );
  const measured = written.flatMap((text) => (text === null ? [] : [Number(text)]));
  const [lowest, highest] = [Math.min(...measured), Math.max(...measured)];
  const extremeOf = (text: string | null): CompareCell['extreme'] => {
    if (!isComparable || text === null || measured.length < 2 || lowest === highest) return null;
    return Number(text) === highest ? 'highest' : Number(text) === lowest ? 'lowest' : null;
  };
  return { indicator, period, cells: cells.map((cell, place) => ({ ...cell, extreme: extremeOf(written[place] ?? null) })) };
}

/** The period of most values; of two that tie, the later. */
export function mainPeriod(periods: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [main] = [...counts].sort(([one, ones], [other, others]) => others - ones || other - one);
  return main?.[0] ?? null;
}

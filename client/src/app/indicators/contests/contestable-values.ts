import { NO_VALUE_LETTER, type ValueState } from '@maillage/domain';
import { valueAt } from '../words/format-value';

/** Values of territories as they travel: territory by territory, all periods of each. */
interface Table {
  readonly territoryIds: readonly (number | null)[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly periods: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  readonly states: string;
}

interface Commune {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** A territory whose values somebody may contest: a commune, or what bore its code before a merger. */
export interface ContestableTerritory {
  readonly id: number;
  readonly name: string;
  readonly values: readonly { readonly period: number; readonly value: number | null; readonly state: ValueState }[];
}

/** The values of those communes, the latest first; of the same code before a merger too, where there are any. */
export function contestableOf(table: Table, communes: readonly Commune[]): ContestableTerritory[] {
  const currentIds = new Set(communes.map(({ id }) => id));
  const codes = new Set(communes.map(({ code }) => code));
  const width = table.periods.length;
  return table.territoryIds.flatMap((id, row) => {
    if (id === null || !codes.has(table.codes[row] ?? '')) return [];
    const values = table.periods.flatMap((period, column) => {
      const place = row * width + column;
      if (period === null || (table.states[place] ?? NO_VALUE_LETTER) === NO_VALUE_LETTER) return [];
      const { value, state } = valueAt(table.values, table.states, place);
      return state === null ? [] : [{ period, value, state }];
    });
    if (values.length === 0 && !currentIds.has(id)) return [];
    const name = table.names[row] ?? '';
    return [{ id, name: currentIds.has(id) ? name : `${name}, ancien périmètre`, values: values.reverse() }];
  });
}

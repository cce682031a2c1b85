import {
  AGGREGATIONS,
  INDICATOR_DIRECTIONS,
  INDICATOR_THEMES,
  PERIODICITIES,
  type Aggregation,
  type IndicatorDirection,
  type IndicatorTheme,
  type Periodicity,
} from '@maillage/domain';
import { readRecords } from './documented-table';
import type { LoadProblems } from './load-problems';

/** A row of a file of indicators; null is a cell that says nothing, and leaves what is there. */
export interface IndicatorRecord {
  readonly line: number;
  readonly code: string;
  readonly name: string | null;
  readonly direction: IndicatorDirection | null;
  readonly theme: IndicatorTheme | null;
  readonly periodicity: Periodicity | null;
  readonly aggregation: Aggregation | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly weight: string | null;
  readonly expression: string | null;
  readonly isMasked: boolean | null;
  readonly numbers: Readonly<Record<(typeof NUMBERS)[number], number | null>>;
  readonly texts: Readonly<Record<(typeof TEXTS)[number], string | null>>;
}

/** Columns of text and of numbers, under their names in the table. */
export const TEXTS = ['unit', 'definition', 'producer', 'distributor', 'method', 'limits', 'licence', 'source_url', 'next_update_on'] as const;
export const NUMBERS = ['decimals', 'scale', 'lower_bound', 'upper_bound'] as const;
const YES = /^(1|true|oui|yes)$/i;

/** Reads a file of indicators (docs/formats/chargement.md); what cannot be read is noted and left out. */
export async function readIndicators(path: string, problems: LoadProblems): Promise<IndicatorRecord[]> {
  const records: IndicatorRecord[] = [];
  for (const { line, cells } of await readRecords(path, problems)) {
    const strange: string[] = [];
    const oneOf = <T extends string>(name: string, known: readonly T[]): T | null => {
      const text = cells.get(name);
      if (text === undefined || known.includes(text as T)) return (text as T | undefined) ?? null;
      strange.push(`${name} ${text}`);
      return null;
    };
    const number = (name: string): number | null => {
      const text = cells.get(name);
      const value = text === undefined ? null : Number(text.replace(',', '.'));
      if (value === null || Number.isFinite(value)) return value;
      strange.push(`${name} ${String(text)}`);
      return null;
    };
    const text = (name: string): string | null => cells.get(name) ?? null;
    const masked = text('is_masked');
    const record: IndicatorRecord = {
      line,
      code: text('code') ?? '',
      name: text('name'),
      direction: oneOf('direction', INDICATOR_DIRECTIONS),
      theme: oneOf('theme', INDICATOR_THEMES),
      periodicity: oneOf('periodicity', PERIODICITIES),
      aggregation: oneOf('aggregation', AGGREGATIONS),
      numerator: text('numerator'),
      denominator: text('denominator'),
      weight: text('weight'),
      expression: text('expression'),
      isMasked: masked === null ? null : YES.test(masked),
      numbers: { decimals: number('decimals'), scale: number('scale'), lower_bound: number('lower_bound'), upper_bound: number('upper_bound') },
      texts: Object.fromEntries(TEXTS.map((name) => [name, text(name)])) as IndicatorRecord['texts'],
    };
    if (strange.length > 0) problems.note('Cellules illisibles', line, strange.join(', '));
    else if (!/^[a-z][a-z0-9_]{1,59}$/.test(record.code)) problems.note('Codes illisibles', line, record.code);
    else records.push(record);
  }
  return records;
}

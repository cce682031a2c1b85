import type { ApiError } from '../../errors';
import { conflictFields } from '../dialog/conflict-fields';
import type { Dialogs } from '../dialog/dialogs';

/** What was decided after a conflict: the values to save now, and the version that was seen while deciding. */
export interface SettledConflict<K extends string> {
  readonly values: Readonly<Partial<Record<K, unknown>>>;
  readonly version: number;
}

/** How to read both sides: words for a value, and the present values under the form's own names where the API names them otherwise. */
export interface ConflictReading<K extends string> {
  readonly format?: (value: unknown, key: K) => string;
  readonly current?: Readonly<Record<string, unknown>>;
}

/**
 * Somebody saved the same thing meanwhile: shows both values of each field that differs and lets the person choose. Null when she goes
 * back to her own text, which stays as it is.
 */
export async function settleConflict<K extends string>(
  dialogs: Dialogs,
  error: ApiError,
  labels: Readonly<Record<K, string>>,
  mine: Readonly<Partial<Record<K, unknown>>>,
  { format, current: named }: ConflictReading<K> = {},
): Promise<SettledConflict<K> | null> {
  const answered = error.params['current'] as Readonly<Record<string, unknown>> | undefined;
  const current = answered && { ...answered, ...named };
  if (!current || typeof current['version'] !== 'number') throw error;
  const fields = conflictFields(labels, mine, current, format);
  // what was saved meanwhile is the same, or this very text, whose answer was lost
  if (fields.length === 0) return { values: mine, version: current['version'] };
  const kept = await dialogs.resolveConflict({
    fields,
    changedBy: textOf(error.params['changedByName']),
    changedAt: textOf(error.params['changedAt']),
  });
  if (!kept) return null;
  const keys = (Object.keys(labels) as K[]).filter((key) => key in mine);
  return {
    values: Object.fromEntries(keys.map((key) => [key, kept.has(key) ? mine[key] : (current[key] ?? null)])) as Partial<Record<K, unknown>>,
    version: current['version'],
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

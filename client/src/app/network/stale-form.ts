import type { FormGroup } from '@angular/forms';
import { toApiError } from '../errors';
import { conflictFields, type Dialogs } from '../ui';

export type FormValues = Readonly<Record<string, unknown>>;

/** What is typed, as it is sent: blanks around are nothing, and nothing is null. */
export const cleanValues = <Values extends FormValues>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.trim() || null : value])) as Values;

/** The fields that differ from what was read, which alone are sent: somebody else's change of another field stays. */
export const changedValues = <Values extends FormValues>(before: FormValues, after: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => (before[key] ?? null) !== (value ?? null))) as Partial<Values>;

/**
 * Somebody changed the row meanwhile: shows both values of each field that differs. The form then holds the choice, and the present
 * row is returned to be written over; null when nothing was decided, or when the error is another one.
 */
export async function settleStaleForm<Current extends { readonly version: number }>(
  error: unknown,
  form: FormGroup,
  labels: Readonly<Record<string, string>>,
  dialogs: Dialogs,
  format?: (value: unknown, key: string) => string,
): Promise<Current | null> {
  const { reason, params } = toApiError(error);
  const current = params['current'] as (Current & FormValues) | undefined;
  if (reason !== 'STALE_VERSION' || !current) return null;
  const mine = await dialogs.resolveConflict({
    fields: conflictFields(labels, cleanValues(form.getRawValue()), current, format),
    changedBy: current['updatedByName'] as string | null | undefined,
    changedAt: current['updatedAt'] as string | null | undefined,
  });
  if (mine === null) return null;
  form.patchValue(
    Object.fromEntries(
      Object.keys(labels)
        .filter((key) => !mine.has(key) && key in current)
        .map((key) => [key, current[key] ?? '']),
    ),
  );
  return current;
}

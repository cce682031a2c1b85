const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant as a `datetime-local` field shows it, in the reader's zone: 'YYYY-MM-DDTHH:mm'; empty for none. */
export function asLocal(instant: unknown): string {
  if (typeof instant !== 'string') return '';
  const date = new Date(instant);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** The instant that a `datetime-local` field says, ISO 8601 in UTC; null for an empty one. */
export const asInstant = (local: string): string | null => (local ? new Date(local).toISOString() : null);

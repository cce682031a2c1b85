// For instants, never for civil dates.

/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000;
/** Milliseconds of an hour. */
export const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 24 * HOUR_MS;
/** Milliseconds of a week. */
export const WEEK_MS = 7 * DAY_MS;

const UNITS = [
  [DAY_MS, 'jour'],
  [HOUR_MS, 'heure'],
  [MINUTE_MS, 'minute'],
] as const;

/** A delay as a sentence says it, « 7 jours », « 1 heure »: in the greatest unit of which it is a whole number. */
export function wordDuration(ms: number): string {
  const [size, name] = UNITS.find(([unit]) => ms >= unit && ms % unit === 0) ?? UNITS[2];
  const count = Math.round(ms / size);
  return `${count}\u00a0${name}${count < 2 ? '' : 's'}`;
}

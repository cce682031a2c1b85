import { isPlausibleDay } from '@maillage/domain';

/** A day of the address, when it is one that somebody can mean. */
export function dayFromParam(param: string | undefined): string | null {
  if (!param || !/^\d{4}-\d{2}-\d{2}$/.test(param)) return null;
  const instant = new Date(`${param}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(param) && isPlausibleDay(param) ? param : null;
}

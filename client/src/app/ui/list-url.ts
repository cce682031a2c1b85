import { isPlausibleDay, SEARCH_TEXT_MAX_LENGTH } from '@maillage/domain';

/*
 * The address of a list says what it shows, in the same words on every page: `q` what is searched, `debut` how many rows stand before the
 * first one shown, `tri` the order, `ept`, `ccas`, `statut`, `type`, … what narrows it. What an address can't mean is left out.
 */

/** What is searched, as far as the API takes it. */
export const textFromParam = (param: string | null | undefined): string => (param ?? '').slice(0, SEARCH_TEXT_MAX_LENGTH);

/** A whole number, an identifier for instance. */
export const wholeFromParam = (param: string | undefined): number | null => (param && /^\d{1,9}$/.test(param) ? Number(param) : null);

/** How many rows stand before the first one shown. */
export const skipFromParam = (param: string | undefined): number => wholeFromParam(param) ?? 0;

/** A day, when it is one that somebody can mean. */
export function dayFromParam(param: string | undefined): string | null {
  if (!param || !/^\d{4}-\d{2}-\d{2}$/.test(param)) return null;
  const instant = new Date(`${param}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(param) && isPlausibleDay(param) ? param : null;
}

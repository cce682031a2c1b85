import { InjectionToken, type Signal, signal } from '@angular/core';

/** A step on the way to a page; without a link, the page on screen is that step's own. */
export interface Crumb {
  readonly label: string;
  readonly link: string | readonly unknown[] | null;
  readonly queryParams?: Record<string, string>;
}

/** Where the page on screen stands in the product: its space and its list. Given by whoever knows them. */
export const PAGE_PLACE = new InjectionToken<Signal<readonly Crumb[]>>('place of the page', { factory: () => signal([]) });

/**
 * The way to a page: its place, then the steps that it adds itself. A step of its own towards what its place names, or towards something above it, is
 * not said twice; what was chosen there is kept.
 */
export function trailOf(place: readonly Crumb[], own: readonly Crumb[]): readonly Crumb[] {
  const deepest = place.at(-1)?.link;
  const isAbove = ({ link }: Crumb): boolean => typeof link === 'string' && typeof deepest === 'string' && (link === deepest || deepest.startsWith(`${link}/`));
  const kept = own.find(({ link }) => link === deepest)?.queryParams;
  return [...place.map((crumb) => (kept && crumb.link === deepest ? { ...crumb, queryParams: kept } : crumb)), ...own.filter((crumb) => !isAbove(crumb))];
}

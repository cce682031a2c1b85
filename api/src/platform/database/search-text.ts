import { searchPatterns } from '@maillage/domain';
import type { Bindings } from './bindings';

/**
 * What a person typed, as the patterns that `search_form(column)` must match, each of them: `search_form(name) ~ ALL ($1::text[])`. Null when nothing is
 * searched. The one manner of matching of every list and of the search: « pré st gervais » finds Le Pré-Saint-Gervais.
 */
export const searchText = (typed: string | null | undefined): string[] | null => searchPatterns(typed);

/** The same as one condition a word, for a text that has an index of trigrams; null when nothing is searched. */
export function matchesEach(form: string, typed: string | null | undefined, b: Bindings): string | null {
  const patterns = searchPatterns(typed);
  return patterns && patterns.map((pattern) => `${form} ~ ${b.bind(pattern)}`).join(' AND ');
}

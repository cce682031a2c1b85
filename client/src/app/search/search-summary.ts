import { isSearchable } from '@maillage/domain';
import { plural } from '../ui';

/** What is said below the field: what to type, or how many were found; `count` is null while that is not known. */
export function searchSummary(asked: string, count: number | null): string {
  if (asked === '') return 'Deux lettres suffisent. Flèches pour choisir, Entrée pour ouvrir.';
  if (!isSearchable(asked)) return 'Tapez au moins deux lettres ou chiffres.';
  if (count === null) return 'Recherche…';
  return count ? plural(count, 'résultat', 'résultats') : 'Aucun résultat';
}

import { holdsWords, onFirstUse, WEATHERS } from '@maillage/domain';
import type { InitiativeItem } from '../initiatives-gateway';
import type { MatrixFilters } from '../matrix/filters/matrix-filters';

export const SORTABLE = ['numero', 'titre', 'meteo', 'pilote', 'adoption', 'jalon', 'financement', 'maj'] as const;
export type SortColumn = (typeof SORTABLE)[number];

export interface Order {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** `tri=adoption` or `tri=-adoption` in the address; by number otherwise. */
export function orderFromParam(param: string | undefined): Order {
  const column = SORTABLE.find((candidate) => candidate === param?.replace(/^-/, ''));
  return column ? { column, isDescending: param?.startsWith('-') ?? false } : { column: 'numero', isDescending: false };
}

export const paramFromOrder = ({ column, isDescending }: Order): string | null =>
  column === 'numero' && !isDescending ? null : `${isDescending ? '-' : ''}${column}`;

/** Rate of adoption, 0–1; null when no CCAS is concerned: nothing to compare. */
export const adoptionRatio = ({ adoption }: Pick<InitiativeItem, 'adoption'>): number | null =>
  adoption.concerned === 0 ? null : (adoption.inPlace + adoption.assessed) / adoption.concerned;

const KEYS: Record<SortColumn, (item: InitiativeItem) => number | string | null> = {
  numero: (item) => item.number,
  titre: (item) => item.title,
  // From the worst to the best; « non renseignée » says nothing and comes last.
  meteo: (item) => (item.weather === 'unknown' ? null : -WEATHERS.indexOf(item.weather)),
  pilote: (item) => item.owner?.name ?? null,
  adoption: adoptionRatio,
  jalon: (item) => item.nextMilestoneDueOn,
  financement: (item) => item.fundingSignedCents,
  maj: (item) => item.updatedAt,
};

const french = onFirstUse(() => new Intl.Collator('fr', { numeric: true }));

/** In the asked order; what has no value stands last whichever way, and equal ones stand by number. */
export function inOrder(items: readonly InitiativeItem[], { column, isDescending }: Order): InitiativeItem[] {
  const key = KEYS[column];
  return items.toSorted((a, b) => {
    const left = key(a);
    const right = key(b);
    if (left === null || right === null) return left === right ? a.number - b.number : left === null ? 1 : -1;
    const order = typeof left === 'string' ? french().compare(left, String(right)) : left - Number(right);
    return order === 0 ? a.number - b.number : isDescending ? -order : order;
  });
}

/** The filters of the list that the matrix does not have. */
export interface ListFilters {
  readonly isLateOnly: boolean;
  readonly isWithoutRecommendation: boolean;
}

/** Whether an initiative answers the filters of the list. */
export const isListed = (item: InitiativeItem, filters: MatrixFilters, { isLateOnly, isWithoutRecommendation }: ListFilters): boolean =>
  (filters.weather === null || item.weather === filters.weather) &&
  (filters.recommendationNumber === null || item.recommendationNumbers.includes(filters.recommendationNumber)) &&
  (!filters.text.trim() || holdsWords(`${item.number} ${item.title} ${item.owner?.name ?? ''} ${item.deputy?.name ?? ''}`, filters.text)) &&
  (!isLateOnly || item.lateMilestonesCount > 0) &&
  (!isWithoutRecommendation || item.recommendationNumbers.length === 0);

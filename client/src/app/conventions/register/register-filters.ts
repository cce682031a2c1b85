import { CONVENTION_KINDS, CONVENTION_STATUSES, type ConventionKind, type ConventionStatus } from '@maillage/domain';
import { dayFromParam, textFromParam } from '../../ui';

/** What narrows the register; it stands in the address. */
export interface RegisterFilters {
  readonly text: string;
  readonly status: ConventionStatus | null;
  readonly kind: ConventionKind | null;
  /** Status as it was, or will be, on this day; null: today. */
  readonly on: string | null;
}

export const NO_FILTERS: RegisterFilters = { text: '', status: null, kind: null, on: null };

/** The filters as parameters of the address. */
export interface RegisterParams {
  readonly q?: string;
  readonly statut?: string;
  readonly type?: string;
  readonly au?: string;
}

/** Reads the address; what it can't mean is left out. */
export function filtersFromParams({ q, statut, type, au }: RegisterParams): RegisterFilters {
  return {
    text: textFromParam(q),
    status: CONVENTION_STATUSES.find((status) => status === statut) ?? null,
    kind: CONVENTION_KINDS.find((kind) => kind === type) ?? null,
    on: dayFromParam(au),
  };
}

/** Writes the address; null takes a parameter away. */
export const paramsFromFilters = ({ text, status, kind, on }: RegisterFilters): Record<keyof RegisterParams, string | null> => ({
  q: text || null,
  statut: status,
  type: kind,
  au: on,
});

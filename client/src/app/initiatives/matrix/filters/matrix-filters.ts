import { ADOPTION_STAGES, WEATHERS, type AdoptionStage, type Weather } from '@maillage/domain';
import { textFromParam } from '../../../ui';

/** `none` asks for the CCAS that never gave news. */
export type StageFilter = AdoptionStage | 'none';

/** What the matrix and the list are narrowed to. Everything stands in the address, so that a link shows what its sender saw. */
export interface MatrixFilters {
  readonly planYear: number | null;
  readonly text: string;
  readonly weather: Weather | null;
  readonly recommendationNumber: number | null;
  readonly stage: StageFilter | null;
  readonly isBlockedOnly: boolean;
  /** Cells whose last news is at least that old, or that never had any. */
  readonly weeksWithoutNews: number | null;
}

export const NO_FILTERS: MatrixFilters = {
  planYear: null,
  text: '',
  weather: null,
  recommendationNumber: null,
  stage: null,
  isBlockedOnly: false,
  weeksWithoutNews: null,
};

/** Names of the query parameters: French, since people read and share addresses. */
export interface FilterParams {
  readonly plan?: string | null;
  readonly q?: string | null;
  readonly meteo?: string | null;
  readonly reco?: string | null;
  readonly etape?: string | null;
  readonly bloques?: string | null;
  readonly sansNouvelle?: string | null;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null | undefined): T | null => values.find((value) => value === text) ?? null;

const wholeNumber = (text: string | null | undefined, min: number, max: number): number | null => {
  if (!text || !/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
};

/** Reads an address; whatever is not understood (an old or mistyped link) is left out rather than refused. */
export function filtersFromParams(params: FilterParams): MatrixFilters {
  return {
    planYear: wholeNumber(params.plan, 2000, 2100),
    text: textFromParam(params.q),
    weather: oneOf(WEATHERS, params.meteo),
    recommendationNumber: wholeNumber(params.reco, 1, 999),
    stage: oneOf<StageFilter>([...ADOPTION_STAGES, 'none'], params.etape),
    isBlockedOnly: params.bloques === '1',
    weeksWithoutNews: wholeNumber(params.sansNouvelle, 1, 35),
  };
}

/** Writes the whole address: an absent filter is null, which takes its parameter out. */
export function paramsFromFilters(filters: MatrixFilters): Required<FilterParams> {
  const text = (value: number | null): string | null => (value === null ? null : String(value));
  return {
    plan: text(filters.planYear),
    q: filters.text || null,
    meteo: filters.weather,
    reco: text(filters.recommendationNumber),
    etape: filters.stage,
    bloques: filters.isBlockedOnly ? '1' : null,
    sansNouvelle: text(filters.weeksWithoutNews),
  };
}

/** How many filters narrow what is seen; the plan is a place, not a filter. */
export const activeFiltersCount = (filters: MatrixFilters): number =>
  Object.entries(paramsFromFilters(filters)).filter(([name, value]) => name !== 'plan' && value !== null).length;

/** Whether single cells are asked for, and not only rows or columns. */
export const asksForCells = (filters: MatrixFilters): boolean => filters.stage !== null || filters.isBlockedOnly || filters.weeksWithoutNews !== null;

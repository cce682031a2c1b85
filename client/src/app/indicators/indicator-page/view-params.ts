import { type Periodicity, periodText } from '@maillage/domain';

/** The three ways of looking at an indicator, as the address names them. */
export const VIEWS = ['carte', 'courbe', 'tableau'] as const;
export type View = (typeof VIEWS)[number];

/** Lines that the chosen territories are compared with. */
export const COMPARISONS = ['group', 'departement', 'region', 'country', 'peers'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** By a column of the table: the names, or the values at a period. */
export interface TableOrder {
  readonly by: 'name' | number;
  readonly isDescending: boolean;
}

/** What is looked at; it stands in the address. */
export interface ViewChoice {
  readonly view: View;
  /** Null: the last one. */
  readonly period: number | null;
  /** None: the perimeter itself. */
  readonly territoryIds: readonly number[];
  /** Null: by commune, or by EPT where nothing is told by commune. */
  readonly level: 'commune' | 'ept' | null;
  readonly classes: 'quantiles' | 'fixed';
  readonly comparisons: readonly Comparison[];
  readonly order: TableOrder;
}

/** The choice as parameters of the address. */
export interface ViewParams {
  readonly vue?: string;
  readonly periode?: string;
  readonly territoires?: string;
  readonly niveau?: string;
  readonly classes?: string;
  readonly lignes?: string;
  readonly tri?: string;
}

/** What of an indicator its address is read with. */
export interface ViewSubject {
  readonly periods: readonly number[];
  readonly periodicity: Periodicity;
  readonly classBounds: readonly number[] | null;
}

/** As many as the drawing and the answer have room for, beside what they are compared with. */
export const TERRITORIES_MAX = 6;
const USUAL_COMPARISONS: readonly Comparison[] = ['group', 'departement', 'country'];
const COMPARISON_PARAMS: Readonly<Record<Comparison, string>> = {
  group: 'ept',
  departement: 'departement',
  region: 'region',
  country: 'france',
  peers: 'semblables',
};

const toId = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** Reads the address; what it can't mean for this indicator is left out. */
export function choiceFromParams({ vue, periode, territoires, niveau, classes, lignes, tri }: ViewParams, subject: ViewSubject): ViewChoice {
  const periodOf = (text: string | undefined) => subject.periods.find((period) => periodText(period, subject.periodicity) === text) ?? null;
  const ids = (territoires ?? '').split(',').flatMap((text) => toId(text) ?? []);
  const hasFixed = (subject.classBounds?.length ?? 0) > 0;
  const asked = lignes?.split(',');
  return {
    view: VIEWS.find((view) => view === vue) ?? 'carte',
    period: periodOf(periode),
    territoryIds: [...new Set(ids)].slice(0, TERRITORIES_MAX),
    level: niveau === 'ept' || niveau === 'commune' ? niveau : null,
    classes: hasFixed && classes !== 'quantiles' ? 'fixed' : 'quantiles',
    comparisons: asked ? COMPARISONS.filter((comparison) => asked.includes(COMPARISON_PARAMS[comparison])) : USUAL_COMPARISONS,
    order: orderFromParam(tri, periodOf),
  };
}

function orderFromParam(tri: string | undefined, periodOf: (text: string) => number | null): TableOrder {
  const isDescending = tri?.startsWith('-') ?? false;
  const name = tri?.replace(/^-/, '') ?? '';
  const period = periodOf(name);
  return period === null ? { by: 'name', isDescending: isDescending && name === 'nom' } : { by: period, isDescending };
}

const orderParam = ({ by, isDescending }: TableOrder, periodicity: Periodicity): string | null => {
  if (by === 'name' && !isDescending) return null;
  return `${isDescending ? '-' : ''}${by === 'name' ? 'nom' : periodText(by, periodicity)}`;
};

/** Writes the address; null takes a parameter away. */
export function paramsFromChoice(choice: ViewChoice, subject: ViewSubject): Record<keyof ViewParams, string | null> {
  const { view, period, territoryIds, level, classes, comparisons, order } = choice;
  const hasFixed = (subject.classBounds?.length ?? 0) > 0;
  const lines = COMPARISONS.filter((comparison) => comparisons.includes(comparison)).map((comparison) => COMPARISON_PARAMS[comparison]);
  const areUsual = lines.join() === USUAL_COMPARISONS.map((comparison) => COMPARISON_PARAMS[comparison]).join();
  return {
    vue: view === 'carte' ? null : view,
    periode: period === null || period === subject.periods.at(-1) ? null : periodText(period, subject.periodicity),
    territoires: territoryIds.join(',') || null,
    niveau: level,
    classes: hasFixed && classes === 'quantiles' ? 'quantiles' : null,
    lignes: areUsual ? null : lines.join(',') || 'aucune',
    tri: orderParam(order, subject.periodicity),
  };
}

import type { Portrait, PortraitContext, PortraitIndicator, PortraitTerritory, TerritorySheet } from './portrait-gateway';

/** Values of one indicator in a portrait, in a few words. */
export interface SampleFigure {
  readonly id: number;
  readonly period: number;
  readonly value: number | null;
  readonly state?: string;
  readonly previous?: readonly [period: number, value: number | null];
  readonly rank?: number;
}

export const indicator = (change: Partial<PortraitIndicator> & { id: number }): PortraitIndicator => ({
  code: `indicator_${change.id}`,
  name: `Indicateur ${change.id}`,
  unit: '%',
  decimals: 1,
  direction: 'down',
  theme: 'income',
  periodicity: 'year',
  aggregation: 'ratio',
  producer: 'INSEE',
  distributor: 'INSEE',
  licence: 'Licence ouverte',
  breaks: [],
  numerator: null,
  denominator: null,
  recent: { periods: [], values: [], states: '' },
  ...change,
});

export const portraitOf = (figures: readonly SampleFigure[], territory: Partial<Portrait['territory']> = {}): Portrait => ({
  territory: { id: 1, kind: 'commune', code: '93008', name: 'Bobigny', shortName: null, ...territory },
  populationPersons: 55_000,
  comparedTo: [null, { id: 9, kind: 'departement', code: '93', name: 'Seine-Saint-Denis', shortName: null }, null, null],
  peerSizeClass: 5,
  peerRegionName: 'Île-de-France',
  indicatorIds: figures.map(({ id }) => id),
  periods: figures.map(({ period }) => period),
  values: figures.map(({ value }) => value),
  states: figures.map(({ state = 'p' }) => state).join(''),
  previousPeriods: figures.map(({ previous }) => previous?.[0] ?? null),
  previousValues: figures.map(({ previous }) => previous?.[1] ?? null),
  previousStates: figures.map(({ previous }) => (previous ? 'p' : '.')).join(''),
  ranks: figures.map(({ rank }) => rank ?? null),
  rankedCounts: figures.map(({ rank }) => (rank === undefined ? null : 39)),
  comparedValues: figures.flatMap(({ id }) => [id, null, null, null, id + 0.5]),
  comparedStates: figures.map(() => 'ps..e').join(''),
});

export const territoryOf = (change: Partial<PortraitTerritory>): PortraitTerritory => ({
  id: 66,
  kind: 'commune',
  code: '93066',
  name: 'Saint-Denis',
  shortName: null,
  validFrom: null,
  validTo: null,
  populationPersons: 150_000,
  ancestors: [],
  predecessors: [],
  successors: [],
  ...change,
});

/** Nothing around the values. */
export const NO_CONTEXT: PortraitContext = {
  indicatorIds: [],
  lowest: [],
  highest: [],
  numerators: [],
  denominators: [],
  abovePeriods: [],
  aboveValues: [],
  aboveStates: '',
};

/** A portrait of a territory that was always as it is, unless said otherwise. */
export const sheetOf = (portrait: Portrait, change: Partial<TerritorySheet> = {}): TerritorySheet => ({
  portrait,
  context: NO_CONTEXT,
  territory: territoryOf({ ...portrait.territory }),
  former: null,
  ...change,
});

/** The commune once it had grown, on 1 January 2025. */
export const GROWN = territoryOf({
  predecessors: [
    { passedOn: '2025-01-01', nature: 'merged', territory: { id: 59, kind: 'commune', code: '93059', name: 'Pierrefitte-sur-Seine', shortName: null } },
    { passedOn: '2025-01-01', nature: 'perimeter_changed', territory: { id: 65, kind: 'commune', code: '93066', name: 'Saint-Denis', shortName: null } },
  ],
});

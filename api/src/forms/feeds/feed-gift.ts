import {
  type FeedExtent,
  type FeedPart,
  type FeedPlan,
  feedMeasure,
  feedMisfit,
  feedPeriod,
  feedPlan,
  type FeedWait,
  fedFigures,
  type FedFigure,
  type FormDefinition,
  FormResults,
  decodeValueState,
} from '@maillage/domain';
import type { GiftOutcome, GivenValue, OwnIndicator } from '../../indicators';
import type { ResultsSource } from '../results/results.queries';
import type { FedPlace } from './feeds.queries';
import type { FormFeedConflict, FormFeedOutcome } from './feeds.type';

/** What an entry feeds, each part with its indicator. */
export interface EntryFeeds {
  readonly entry: string;
  readonly extent: FeedExtent;
  readonly indicators: ReadonlyMap<FeedPart, OwnIndicator>;
}

/** What an entry gives to its indicators. */
export interface EntryGift {
  readonly entry: string;
  readonly wait: FeedWait | null;
  readonly period: number | null;
  readonly indicatorIds: readonly number[];
  /** Of which values are given. */
  readonly givenIds: readonly number[];
  readonly values: readonly GivenValue[];
  readonly unplacedCount: number;
}

/** Where figures stand: each CCAS of a commune that is its alone, and the network. */
export interface FedPlaces {
  readonly ofCcas: ReadonlyMap<string, FedPlace>;
  readonly networkTerritoryId: number;
}

/** CCAS with a commune that no other one of them answers for. */
export function ownCommunes(places: readonly FedPlace[]): ReadonlyMap<string, FedPlace> {
  const shared = places.filter(({ territoryId }, index) => places.findIndex((other) => other.territoryId === territoryId) !== index);
  const isShared = new Set(shared.map(({ territoryId }) => territoryId));
  return new Map(places.filter(({ isCommune, territoryId }) => isCommune && !isShared.has(territoryId)).map((place) => [place.id, place]));
}

/** How an entry can feed what it is related to, in that version of the form; or why not. */
export function fedPlan(definition: FormDefinition, { entry, extent, indicators }: EntryFeeds): FeedPlan | FeedWait {
  const measure = feedMeasure(definition, entry);
  if (!measure) return 'removed';
  const plan = feedPlan(measure, extent === 'totals');
  if (typeof plan === 'string') return plan;
  if (plan.extent !== extent) return 'readers';
  for (const asked of plan.indicators) {
    const indicator = indicators.get(asked.part);
    if (!indicator) return 'aggregation';
    if (indicator.isArchived) return 'archived';
    const misfit = feedMisfit(asked, indicator);
    if (misfit) return misfit;
  }
  return plan;
}

/** The results as everybody of the network is told them, nobody’s own among them: what an indicator shows is shown to all of them. */
export function resultsForAll({ definition, rows, breaks }: ResultsSource): FormResults {
  const ccas = rows.map(({ ccas: { id, ept }, ...row }) => ({ ...row, id, group: ept ? String(ept.id) : null }));
  return new FormResults(definition, ccas, { reads: new Set(), groups: new Set(), isInside: true }, breaks);
}

/** What published results give to the indicators of each entry. */
export function giftsOf(source: ResultsSource, feeds: readonly EntryFeeds[], places: FedPlaces): EntryGift[] {
  const results = resultsForAll(source);
  const lines = new Map(results.lines().map((line) => [line.entry.key, line]));
  return feeds.map((fed): EntryGift => {
    const indicatorIds = [...fed.indicators.values()].map(({ id }) => id);
    const none = { entry: fed.entry, period: null, indicatorIds, givenIds: [], values: [], unplacedCount: 0 };
    const plan = fedPlan(source.definition, fed);
    if (typeof plan === 'string') return { ...none, wait: plan };
    const line = lines.get(fed.entry);
    const measure = feedMeasure(source.definition, fed.entry);
    const period = measure ? feedPeriod(measure, source.periodFrom, source.periodTo) : null;
    if (!line || period === null) return { ...none, wait: 'period' };
    const figures = fedFigures(results, line, plan);
    const unplaced = new Set(figures.flatMap(({ place }) => (place.of === 'ccas' && !places.ofCcas.has(place.id) ? [place.id] : [])));
    const values = figures.flatMap((figure): GivenValue[] => {
      const territoryId = territoryOf(figure, places);
      const indicator = fed.indicators.get(figure.part);
      if (territoryId === null || !indicator) return [];
      const { value, state, covered, members } = figure;
      return [{ indicatorId: indicator.id, period, territoryId, value, state, covered, members }];
    });
    const givenIds = plan.indicators.flatMap(({ part, aggregation }) => (aggregation === 'ratio' ? [] : (fed.indicators.get(part)?.id ?? [])));
    return { entry: fed.entry, wait: null, period, indicatorIds, givenIds, values, unplacedCount: unplaced.size };
  });
}

function territoryOf({ place }: FedFigure, { ofCcas, networkTerritoryId }: FedPlaces): number | null {
  if (place.of === 'network') return networkTerritoryId;
  if (place.of === 'ccas') return ofCcas.get(place.id)?.territoryId ?? null;
  // a network of one EPT: the total of both is told once
  return Number(place.id) === networkTerritoryId ? null : Number(place.id);
}

const MOST_CONFLICTS = 50;

/** What became of the values of an entry. */
export function outcomeOf(
  { entry, wait, indicatorIds, unplacedCount }: EntryGift,
  partOf: ReadonlyMap<number, FeedPart>,
  outcomes: readonly GiftOutcome[],
  nameOf: ReadonlyMap<number, string>,
): FormFeedOutcome {
  const own = outcomes.filter(({ value }) => indicatorIds.includes(value.indicatorId));
  const count = (became: GiftOutcome['became']): number => own.filter((one) => one.became === became).length;
  const conflicts = own.flatMap(({ value: { indicatorId, territoryId, value, state }, standing }): FormFeedConflict[] => {
    if (!standing) return [];
    const standingState = decodeValueState(standing.state) ?? 'not_available';
    const part = partOf.get(indicatorId) ?? 'value';
    return [{ territoryName: nameOf.get(territoryId) ?? '', part, standingValue: standing.value, standingState, value, state }];
  });
  return {
    ...{ entry, wait, unplacedCount, newCount: count('new'), changedCount: count('changed'), equalCount: count('equal') },
    ...{ conflictCount: conflicts.length, conflicts: conflicts.slice(0, MOST_CONFLICTS) },
  };
}

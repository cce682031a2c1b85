import { NO_VALUE_LETTER, type TerritoryKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { PreparedReads } from '../../platform/database/prepared-reads';
import { isId } from '../../platform/database/queryable';
import { DomainError } from '../../platform/errors/domain-error';
import { readPortraitContext } from './portrait-context.queries';
import { readSeries, type SeriesRow } from './series.queries';
import { readAtPeriod, readTable, type TableCells } from './table.queries';
import { readMap, readPortrait, type StoredPortrait } from './values.queries';
import type {
  IndicatorAtPeriod,
  IndicatorAtPeriodArgs,
  IndicatorMap,
  IndicatorMapArgs,
  IndicatorSeries,
  IndicatorSeriesArgs,
  IndicatorTable,
  IndicatorTableArgs,
  PortraitArgs,
  PortraitContext,
  TerritoryPortrait,
  TerritorySeries,
} from './values.type';

/** The largest table that is answered: a région of 1,300 communes over 40 periods. */
const CELLS_MAX = 60_000;

/** Reads values as they may be shown: what is masked has no number in any table that is read here. */
@Injectable()
export class ValuesService {
  constructor(private readonly reads: PreparedReads) {}

  async portrait(viewer: Viewer, { networkId, territoryId }: PortraitArgs): Promise<TerritoryPortrait> {
    requireMember(viewer, networkId);
    return compared(found(await readPortrait(this.reads, territoryId, networkId)));
  }

  async context(viewer: Viewer, { networkId, territoryId }: PortraitArgs): Promise<PortraitContext> {
    requireMember(viewer, networkId);
    const { above, ...context } = found(await readPortraitContext(this.reads, territoryId, networkId));
    const levels = above.flat();
    return {
      ...context,
      abovePeriods: levels.map((level) => level?.[0] ?? null),
      aboveValues: levels.map((level) => level?.[1] ?? null),
      aboveStates: levels.map((level) => level?.[2] ?? NO_VALUE_LETTER).join(''),
    };
  }

  async series(viewer: Viewer, { networkId, indicatorId, territoryIds, withPeers }: IndicatorSeriesArgs): Promise<IndicatorSeries> {
    requireMember(viewer, networkId);
    return seriesOf(territoryIds, withPeers, await readSeries(this.reads, indicatorId, networkId, territoryIds, withPeers));
  }

  async table(viewer: Viewer, { networkId, ...question }: IndicatorTableArgs): Promise<IndicatorTable> {
    requireMember(viewer, networkId);
    const cells = found(await readTable(this.reads, { ...question, networkId, cellsMax: CELLS_MAX }));
    if (cells.cellsCount > CELLS_MAX) throw new DomainError('REQUEST_TOO_COMPLEX');
    return inPlace(cells);
  }

  async atPeriod(viewer: Viewer, { networkId, ...question }: IndicatorAtPeriodArgs): Promise<IndicatorAtPeriod> {
    requireMember(viewer, networkId);
    return found(await readAtPeriod(this.reads, { ...question, networkId }));
  }

  async map(viewer: Viewer, { networkId, indicatorId, period }: IndicatorMapArgs): Promise<IndicatorMap> {
    requireMember(viewer, networkId);
    return found(await readMap(this.reads, indicatorId, networkId, period));
  }
}

/** Whoever works in a network reads the shared indicators and its own; any other network is unknown. */
function requireMember(viewer: Viewer, networkId: string): void {
  requireCan(viewer, 'indicators.readNetwork', isId(networkId) ? { networkId } : null);
}

/** Levels beside which a territory is shown; an EPT stands for the EPCI. */
const COMPARED_KINDS: readonly (readonly TerritoryKind[])[] = [['ept', 'epci'], ['departement'], ['region'], ['country']];

/** The ancestors of each level, those in force first. */
function compared({ ancestors, ...portrait }: StoredPortrait): TerritoryPortrait {
  const comparedTo = COMPARED_KINDS.map((kinds) => kinds.flatMap((kind) => ancestors.find((ancestor) => ancestor.kind === kind) ?? [])[0] ?? null);
  const isCommune = portrait.territory.kind === 'commune';
  return { ...portrait, comparedTo, peerRegionName: isCommune ? (comparedTo[2]?.name ?? null) : null };
}

/** The place of each period. */
const placesOf = (periods: readonly number[]): ReadonlyMap<number, number> => new Map(periods.map((period, place) => [period, place]));

const listed = (text: string): (number | null)[] => JSON.parse(`[${text}]`) as (number | null)[];

/** Each cell in its place; NOT_FOUND when there is no such territory. */
function seriesOf(asked: readonly number[], withPeers: boolean, rows: readonly SeriesRow[]): IndicatorSeries {
  const { allPeriods } = found(rows[0]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return { periods: [...allPeriods], series: asked.map((id) => seriesOfRow(found(rowOf.get(id)), withPeers)) };
}

function seriesOfRow({ allPeriods, periods, numbers, states, covered, members, medians, ...territory }: SeriesRow, withPeers: boolean): TerritorySeries {
  const known = periods === null ? [] : listed(periods);
  // nothing is missing, as a rule: lists are then in their places
  const placeOf = known.length === allPeriods.length ? undefined : placesOf(known as number[]);
  const placed = (text: string | null): (number | null)[] => {
    const cells = listed(text ?? '');
    return placeOf ? allPeriods.map((period) => cells[placeOf.get(period) ?? -1] ?? null) : cells;
  };
  return {
    territory,
    values: placed(numbers),
    states: placeOf ? allPeriods.map((period) => states?.[placeOf.get(period) ?? -1] ?? NO_VALUE_LETTER).join('') : (states ?? ''),
    covered: placed(covered),
    members: placed(members),
    peerMedians: withPeers && territory.kind === 'commune' ? allPeriods.map((period) => medians?.[period] ?? null) : [],
  };
}

/** Each cell in its place; territories of which nothing is known at any period are left out. */
function inPlace({ periods, members, cells: [territoryIds, cellPeriods, values, states] }: TableCells): IndicatorTable {
  const rowOf = new Map<number, { values: (number | null)[]; states: string[] }>();
  const placeOf = placesOf(periods);
  territoryIds.forEach((territoryId, i) => {
    let row = rowOf.get(territoryId);
    if (!row) rowOf.set(territoryId, (row = { values: periods.map(() => null), states: periods.map(() => NO_VALUE_LETTER) }));
    const place = placeOf.get(cellPeriods[i] as number) as number;
    row.values[place] = values[i] ?? null;
    row.states[place] = states[i] as string;
  });
  const rows = members.flatMap(([id, code, name, groupName, isFormer]) => {
    const row = rowOf.get(id);
    return row ? [{ id, code, name, groupName, isFormer, ...row }] : [];
  });
  return {
    territoryIds: rows.map(({ id }) => id),
    codes: rows.map(({ code }) => code),
    names: rows.map(({ name }) => name),
    groupNames: rows.map(({ groupName }) => groupName),
    formerIds: rows.flatMap(({ id, isFormer }) => (isFormer ? [id] : [])),
    periods: [...periods],
    values: rows.flatMap((row) => row.values),
    states: rows.map((row) => row.states.join('')).join(''),
  };
}

import { decodePeriod, encodePeriod, formatPeriod, NO_VALUE_LETTER, type Periodicity, periodStart, type TerritoryKind } from '@maillage/domain';
import { formatDate } from '../../../ui';
import type { ChartLevel, ChartMark, ChartPoint, ChartSeries } from '../../../ui/chart/chart-data';
import type { Indicator, Place, PlaceName, SeriesOfValues, TargetInForce } from '../../indicators-gateway';
import { formatValue, type StatedValue, valueAt } from '../../words/format-value';
import type { PerimeterChange } from '../value-rows';
import type { Comparison } from '../view-params';

type Subject = Pick<Indicator, 'unit' | 'decimals' | 'periodicity'>;

/** Levels of each comparison, the one that is looked for first coming first: an EPT is nearer than the Métropole, which is an EPCI. */
const LEVELS: Readonly<Record<Exclude<Comparison, 'peers'>, readonly TerritoryKind[]>> = {
  group: ['ept', 'epci'],
  departement: ['departement'],
  region: ['region'],
  country: ['country'],
};
const PARTS: Readonly<Record<Periodicity, number>> = { year: 1, quarter: 4, month: 12 };

/** The territories that the chosen ones are compared with, each once, the nearest level first. */
export function comparedWith(places: readonly Place[], comparisons: readonly Comparison[]): PlaceName[] {
  const found = comparisons.flatMap((comparison) => {
    if (comparison === 'peers') return [];
    return places.flatMap(({ ancestors }) => {
      // Perimeters in force come last in a list of ancestors.
      const nearest = LEVELS[comparison].map((kind) => ancestors.findLast((ancestor) => ancestor.kind === kind)).find((ancestor) => ancestor !== undefined);
      return nearest ? [nearest] : [];
    });
  });
  const chosen = new Set(places.map(({ id }) => id));
  return [...new Map(found.filter(({ id }) => !chosen.has(id)).map((place) => [place.id, place])).values()];
}

/** « 2021 », « T2 2024 », « mars 2024 »: short enough for an axis. */
export const shortPeriod = (period: number, periodicity: Periodicity): string => {
  const { year, part } = decodePeriod(period);
  return periodicity === 'quarter' ? `T${part} ${year}` : formatPeriod(period, periodicity);
};

const ordinal = (period: number, periodicity: Periodicity): number => {
  const { year, part } = decodePeriod(period);
  return periodicity === 'year' ? year : year * PARTS[periodicity] + part - 1;
};
const atOrdinal = (value: number, periodicity: Periodicity): number => {
  const parts = PARTS[periodicity];
  return periodicity === 'year' ? encodePeriod(value) : encodePeriod(Math.floor(value / parts), (value % parts) + 1);
};

/** The periods, with one more wherever the usual pace was missed: a line must not run over what was never published. */
export function pacedPeriods(periods: readonly number[], periodicity: Periodicity): number[] {
  const ordinals = periods.map((period) => ordinal(period, periodicity));
  const steps = ordinals.flatMap((value, index) => {
    const next = ordinals[index + 1];
    return next === undefined ? [] : [next - value];
  });
  const times = (step: number): number => steps.filter((other) => other === step).length;
  const usual = steps.reduce((best, step) => (times(step) > times(best) ? step : best), steps[0] ?? 1);
  return periods.flatMap((period, index) => {
    const step = steps[index];
    return step !== undefined && step > usual && times(usual) > 1 ? [period, atOrdinal(ordinal(period, periodicity) + usual, periodicity)] : [period];
  });
}

interface Line {
  readonly name: string;
  readonly code: string;
  readonly values: readonly StatedValue[];
  readonly isReference?: boolean;
}

export const hasNumber = ({ values }: Line): boolean => values.some(({ value }) => value !== null);

/** The lines to draw: what was chosen with the perimeters that it had before, what it is compared with, similar communes. */
export function linesOf({
  answer,
  chosenIds,
  changes,
  comparisons,
}: {
  readonly answer: SeriesOfValues;
  readonly chosenIds: readonly number[];
  readonly changes: readonly PerimeterChange[];
  readonly comparisons: readonly Comparison[];
}): Line[] {
  const lines = new Map(
    answer.series.map((one) => [one.territory.id, { ...one, stated: answer.periods.map((_, place) => valueAt(one.values, one.states, place)) }]),
  );
  const formerIds = new Set(changes.flatMap((change) => change.formerIds));
  const chosen = chosenIds.flatMap((id): Line[] => {
    const line = lines.get(id);
    if (!line) return [];
    const change = changes.find(({ presentId }) => presentId === id);
    // Where the present perimeter has a value, as re-based counts have, the former ones would say it twice.
    const former = (change?.formerIds ?? []).flatMap((formerId): Line[] => {
      const before = lines.get(formerId);
      if (!change || !before) return [];
      const values = before.stated.map((value, place) => ((line.stated[place]?.state ?? null) === null ? value : { value: null, state: null }));
      const isSameCode = before.territory.code === line.territory.code;
      return values.some(({ state }) => state !== null)
        ? [{ name: isSameCode ? `${before.territory.name} avant ${change.since.slice(0, 4)}` : before.territory.name, code: before.territory.code, values }]
        : [];
    });
    return [{ name: line.territory.name, code: line.territory.code, values: line.stated }, ...former];
  });
  const references = [...lines.values()]
    .filter(({ territory }) => !chosenIds.includes(territory.id) && !formerIds.has(territory.id))
    .map(({ territory, stated }): Line => ({ name: territory.name, code: territory.code, values: stated, isReference: true }));
  const peers = comparisons.includes('peers')
    ? chosenIds.flatMap((id): Line[] => {
        const line = lines.get(id);
        if (!line?.peerMedians.some((median) => median !== null)) return [];
        const values = answer.periods.map((_, place): StatedValue => {
          const value = line.peerMedians[place] ?? null;
          return { value, state: value === null ? null : 'published' };
        });
        return [{ name: `Médiane des communes semblables à ${line.territory.name}`, code: line.territory.code, values, isReference: true }];
      })
    : [];
  return told([...chosen, ...references, ...peers]);
}

/** Namesakes are told apart by their codes: a line is found by its name. */
function told(lines: readonly Line[]): Line[] {
  const names = lines.map(({ name }) => name);
  return lines.map((line) => (names.indexOf(line.name) === names.lastIndexOf(line.name) ? line : { ...line, name: `${line.name} (${line.code})` }));
}

/** The lines as the drawing takes them, on an axis of periods. */
export function chartSeriesOf(lines: readonly Line[], periods: readonly (number | null)[], subject: Subject): ChartSeries[] {
  const known = periods.flatMap((period) => (period === null ? [] : [period]));
  const paced = pacedPeriods(known, subject.periodicity);
  return lines.map(({ name, values, isReference }) => ({
    name,
    isReference,
    points: paced.map((period): ChartPoint => {
      const { value, state } = values[known.indexOf(period)] ?? { value: null, state: null };
      const date = periodStart(period, subject.periodicity);
      return { date, label: shortPeriod(period, subject.periodicity), value, text: formatValue(value, state, subject) };
    }),
  }));
}

/**
 * Since when a series is of the present perimeter: the day of the change where counts were re-based, else the first period after the
 * last value of the former perimeters, since figures may be told on perimeters of a later year than their own.
 */
function switchedOn({ presentId, formerIds, since }: PerimeterChange, { periods, series }: SeriesOfValues, periodicity: Periodicity): string {
  const statesOf = (id: number): string => series.find(({ territory }) => territory.id === id)?.states ?? '';
  const isKnownAt = (id: number, place: number): boolean => ![NO_VALUE_LETTER, ''].includes(statesOf(id).charAt(place));
  const places = periods.map((_, place) => place);
  const lastFormer = places.findLast((place) => !isKnownAt(presentId, place) && formerIds.some((id) => isKnownAt(id, place))) ?? -1;
  const first = lastFormer < 0 ? null : periods[places.find((place) => place > lastFormer && isKnownAt(presentId, place)) ?? -1];
  return first == null ? since : periodStart(first, periodicity);
}

/** Breaks of the series, and changes of the chosen perimeters. */
export function marksOf(
  indicator: Subject & Pick<Indicator, 'breaks'>,
  changes: readonly PerimeterChange[],
  answer: SeriesOfValues,
  nameOf: (id: number) => string,
): ChartMark[] {
  const breaks = indicator.breaks.map(({ period, note }): ChartMark => ({
    date: periodStart(period, indicator.periodicity),
    label: 'rupture',
    note: `Rupture de série, ${formatPeriod(period, indicator.periodicity)}\u202f: ${note}`,
    isBreak: true,
  }));
  const perimeters = changes.map((change): ChartMark => ({
    date: switchedOn(change, answer, indicator.periodicity),
    label: 'périmètre modifié',
    note: `Périmètre modifié\u202f: ${nameOf(change.presentId)} n’est plus la même commune depuis le ${formatDate(change.since)}. Les effectifs sont recalculés sur le périmètre actuel, les taux et les médianes ne le sont pas.`,
    isBreak: false,
  }));
  return [...breaks, ...perimeters];
}

/** Targets of the territories that are drawn. */
export function levelsOf(targets: readonly TargetInForce[], drawnIds: readonly number[], subject: Subject): ChartLevel[] {
  return targets
    .filter(({ territory }) => drawnIds.includes(territory.id))
    .map(({ territory, period, value }) => {
      const when = formatPeriod(period, subject.periodicity);
      return {
        value,
        date: periodStart(period, subject.periodicity),
        when: shortPeriod(period, subject.periodicity),
        label: `cible ${when}, ${territory.name}`,
        note: `Cible ${when} de ${territory.name}\u202f: ${formatValue(value, 'published', subject)}`,
      };
    });
}

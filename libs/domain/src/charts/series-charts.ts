import { scaleLinear, scalePoint } from 'd3-scale';
import { line as linePath, symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';
import type { SeriesData } from './chart-data';
import {
  colourOf,
  drawn,
  fillOf,
  filledKey,
  hatches,
  INK,
  legend,
  line,
  MUTED,
  n,
  rect,
  shortened,
  text,
  widthOf,
  type ChartSize,
  type DrawnChart,
  type LegendKey,
} from './chart-drawing';
import { wordNumber, wordValue } from './french-figures';

/** Categories that one drawing has room for; the table has all. */
const MOST_CATEGORIES = 45;
/** What names of categories take of the width at most: on a phone more, so that they can be read. */
const widestNames = (width: number): number => width * (width < 480 ? 0.46 : 0.36);
const TICKS = 5;
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '12 4', '1 4', '10 2 2 2'] as const;
const SIGNS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolWye, symbolCross] as const;
const TARGET = '#9c1f14';
/** Round words that lie over lines. */
const HALO = ' stroke="#ffffff" stroke-width="3" paint-order="stroke" stroke-linejoin="round"';

const targetKey = (target: number, unit: string): LegendKey => ({
  label: `Cible\u202f: ${wordValue(target, unit)}`,
  mark: (x, y) => line(x, y - 4, x + 14, y - 4, TARGET, ' stroke-width="2" stroke-dasharray="4 2"'),
});
const keysOf = ({ series, target, unit }: SeriesData): LegendKey[] => [
  ...(series.length > 1 ? series.map(({ name }, index) => filledKey(name, fillOf(index))) : []),
  ...(target === undefined || target === null ? [] : [targetKey(target, unit)]),
];
const leftOut = (count: number): string => (count > 0 ? `Et ${wordNumber(count)} autre${count < 2 ? '' : 's'}, dans le tableau.` : '');
const known = (values: readonly (number | null | undefined)[]): number[] => values.filter((value) => value !== null && value !== undefined);
const maximum = (values: readonly number[]): number => Math.max(0, ...values);

const saysNothing = ({ series }: SeriesData): boolean => series.every(({ values }) => known(values).length === 0);
const nothingTold = (width: number, size: number): DrawnChart =>
  drawn(width, size * 4, [
    rect(0, 0, width, size * 4, '#f3f5f6'),
    text(width / 2, size * 2.35, 'Aucune valeur communiquée', { size, fill: MUTED, anchor: 'middle' }),
  ]);

function gridlines(scale: (value: number) => number, ticks: readonly number[], top: number, bottom: number, size: number): string[] {
  return ticks.map(
    (tick) =>
      line(scale(tick), top, scale(tick), bottom) +
      text(scale(tick), bottom + size * 1.3, wordNumber(tick, 2), { size: size * 0.9, fill: MUTED, anchor: 'middle' }),
  );
}

/** Bars of one or several series side by side, from nought on, each with its value. */
export function barsChart(data: SeriesData, { width, letters: size = 12 }: ChartSize): DrawnChart {
  if (saysNothing(data)) return nothingTold(width, size);
  const categories = data.categories.slice(0, MOST_CATEGORIES);
  const { series, target } = data;
  const head = legend(keysOf(data), 0, width, size);
  const top = head.bottom + 6;
  const names = Math.min(widestNames(width), Math.max(0, ...categories.map((name) => widthOf(name, size)))) + 8;
  const bar = series.length > 1 ? size * 1.05 : size * 1.2;
  const row = bar * Math.max(1, series.length) + size * 0.6;
  const bottom = top + categories.length * row;
  const most = maximum([...known(series.flatMap(({ values }) => values)), target ?? 0]);
  const told = Math.max(0, ...known(series.flatMap(({ values }) => values)).map((value) => widthOf(wordNumber(value, 2), size)));
  const least = Math.min(0, ...known(series.flatMap(({ values }) => values)));
  const x = scaleLinear([least, most || 1], [names, width - told - 8]);
  const labels: string[] = [];
  const bars = categories.flatMap((category, index) => {
    const y = top + index * row + size * 0.3;
    return [
      text(names - 8, y + (row - size * 0.6) / 2 + size * 0.36, shortened(category, names - 8, size), { size, anchor: 'end' }),
      ...series.map(({ values }, at) => {
        const value = values[index] ?? null;
        const barTop = y + at * bar;
        const middle = barTop + bar / 2 + size * 0.36;
        if (value === null) return text(x(0) + 5, middle, '—', { size, fill: MUTED });
        labels.push(text(Math.max(x(0), x(value)) + 5, middle, wordNumber(value, 2), { size: size * 0.95, more: HALO }));
        return rect(Math.min(x(0), x(value)), barTop, Math.abs(x(value) - x(0)), bar - 1.5, fillOf(at));
      }),
    ];
  });
  const more = leftOut(data.categories.length - categories.length);
  return drawn(width, bottom + size * (more ? 3.2 : 1.8), [
    hatches(series.length),
    head.markup,
    ...gridlines(x, x.ticks(TICKS), top, bottom, size),
    ...bars,
    line(x(0), top, x(0), bottom, INK),
    target === undefined || target === null ? '' : line(x(target), top, x(target), bottom, TARGET, ' stroke-width="2" stroke-dasharray="6 3"'),
    ...labels,
    text(names, bottom + size * 2.9, more, { size, fill: MUTED }),
  ]);
}

/** Bars whose series make one whole together, each part with its value where there is room. */
export function stackedChart(data: SeriesData, { width, letters: size = 12 }: ChartSize): DrawnChart {
  if (saysNothing(data)) return nothingTold(width, size);
  const categories = data.categories.slice(0, MOST_CATEGORIES);
  const { series } = data;
  const head = legend([...series.map(({ name }, index) => filledKey(name, fillOf(index)))], 0, width, size);
  const top = head.bottom + 6;
  const names = Math.min(widestNames(width), Math.max(0, ...categories.map((name) => widthOf(name, size)))) + 8;
  const row = size * 1.9;
  const bottom = top + categories.length * row;
  const totals = categories.map((_, index) => known(series.map(({ values }) => values[index])).reduce((sum, value) => sum + Math.max(0, value), 0));
  const x = scaleLinear([0, maximum(totals) || 1], [names, width - widthOf(wordNumber(maximum(totals), 2), size) - 10]);
  const bars = categories.flatMap((category, index) => {
    const y = top + index * row + size * 0.25;
    let from = 0;
    const parts = series.map(({ values }, at) => {
      const value = Math.max(0, values[index] ?? 0);
      const [start, end] = [x(from), x(from + value)];
      from += value;
      if (value === 0) return '';
      const words = wordNumber(value, 2);
      const room = widthOf(words, size) + 8;
      const label =
        end - start >= room
          ? rect((start + end) / 2 - room / 2 + 2, y + size * 0.18, room - 4, size * 1.1, colourOf(at)) +
            text((start + end) / 2, y + size * 1.08, words, { size: size * 0.9, fill: '#ffffff', anchor: 'middle', weight: 600 })
          : '';
      return rect(start, y, end - start, size * 1.45, fillOf(at), ' stroke="#ffffff" stroke-width="1"') + label;
    });
    return [
      text(names - 8, y + size * 1.08, shortened(category, names - 8, size), { size, anchor: 'end' }),
      ...parts,
      text(x(from) + 5, y + size * 1.08, wordNumber(totals[index] ?? 0, 2), { size: size * 0.95 }),
    ];
  });
  const more = leftOut(data.categories.length - categories.length);
  return drawn(width, bottom + size * (more ? 3.2 : 1.8), [
    hatches(series.length),
    head.markup,
    ...gridlines(x, x.ticks(TICKS), top, bottom, size),
    ...bars,
    line(x(0), top, x(0), bottom, INK),
    text(names, bottom + size * 2.9, more, { size, fill: MUTED }),
  ]);
}

/** Lines over time, with their target; where nothing is known a line has a gap. */
export function lineChart(data: SeriesData, { width, letters: size = 12 }: ChartSize): DrawnChart {
  if (saysNothing(data)) return nothingTold(width, size);
  const { categories, series, target, unit } = data;
  const keys = series.map(({ name }, index): LegendKey => ({
    label: name,
    mark: (x, y) =>
      line(x - 1, y - 4, x + 15, y - 4, colourOf(index), ` stroke-width="2" stroke-dasharray="${DASHES[index % DASHES.length]}"`) +
      sign(index, x + 7, y - 4, size),
  }));
  const head = legend([...(series.length > 1 ? keys : []), ...(target === undefined || target === null ? [] : [targetKey(target, unit)])], 0, width, size);
  const top = head.bottom + size * 1.2;
  const height = Math.round(width * 0.42);
  const bottom = top + height;
  const values = known(series.flatMap(({ values: all }) => all));
  const y = scaleLinear([Math.min(0, ...values), maximum([...values, target ?? 0]) || 1], [bottom, top]).nice(TICKS);
  const ticks = y.ticks(TICKS);
  const left = Math.max(...ticks.map((tick) => widthOf(wordNumber(tick, 2), size))) + 10;
  const indexes = categories.map((_, index) => String(index));
  const x = scalePoint(indexes, [left + size, width - size * 2]);
  const at = (index: number): number => x(String(index)) ?? left;
  const every = Math.max(
    1,
    Math.ceil(categories.length / Math.max(1, (width - left) / (Math.max(4, ...categories.map(({ length }) => length)) * size * 0.62))),
  );
  return drawn(width, bottom + size * 2, [
    head.markup,
    ...ticks.map(
      (tick) =>
        line(left, y(tick), width, y(tick)) + text(left - 6, y(tick) + size * 0.35, wordNumber(tick, 2), { size: size * 0.9, fill: MUTED, anchor: 'end' }),
    ),
    ...categories.map((name, index) =>
      index % every === 0 ? text(at(index), bottom + size * 1.5, name, { size: size * 0.95, fill: MUTED, anchor: 'middle' }) : '',
    ),
    line(left, bottom, width, bottom, INK),
    target === undefined || target === null ? '' : line(left, y(target), width, y(target), TARGET, ' stroke-width="2" stroke-dasharray="6 3"'),
    ...series.map(({ values: all }, index) => oneLine(all, index, at, y, size, series[0]?.values ?? [])),
  ]);
}

const sign = (series: number, x: number, y: number, size: number): string =>
  `<path transform="translate(${n(x)} ${n(y)})" d="${symbol(SIGNS[series % SIGNS.length], size * 4)() ?? ''}" fill="${colourOf(series)}"/>`;

function oneLine(
  values: readonly (number | null)[],
  series: number,
  x: (index: number) => number,
  y: (value: number) => number,
  size: number,
  first: readonly (number | null)[],
): string {
  const path = linePath<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))(values);
  const last = values.findLastIndex((value) => value !== null);
  const from = values.findIndex((value) => value !== null);
  // a lower line has its words below it
  const shift = (index: number): number => (series > 0 && (values[index] ?? 0) < (first[index] ?? 0) ? size * 1.35 : -size * 0.7);
  return [
    `<path d="${path ?? ''}" fill="none" stroke="${colourOf(series)}" stroke-width="2" stroke-dasharray="${DASHES[series % DASHES.length]}"/>`,
    ...values.map((value, index) => (value === null ? '' : sign(series, x(index), y(value), size))),
    ...[...new Set([from, last])].map((index) => {
      const value = values[index] ?? null;
      return value === null
        ? ''
        : text(x(index), y(value) + shift(index), wordNumber(value, 2), { size, fill: colourOf(series), anchor: 'middle', weight: 600, more: HALO });
    }),
  ].join('');
}

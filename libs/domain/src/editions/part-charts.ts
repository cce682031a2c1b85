import type { AreasData, SeriesData } from '../charts/chart-data';
import { wordNumber } from '../charts/french-figures';
import type { EditionChart, EditionMap } from './edition-content';
import { UNTOLD_WORDS } from './say-share';

const CLASSES = 5;
/** How words are set where they are drawn. */
type Setting = (words: string) => string;
const asWritten: Setting = (words) => words;

/** A chart's numbers as they are drawn, on screen and in documents. */
export const seriesOfPart = ({ categories, series, unit, target }: EditionChart, set = asWritten): SeriesData => ({
  categories: categories.map(set),
  series: series.map(({ name, values }) => ({ name: set(name), values })),
  unit: set(unit),
  ...(target === undefined ? {} : { target }),
});

/** A map's areas by class, as they are drawn: the classes that it names, else as many of the same size as there is matter for. */
export function areasOfPart({ areas, classes, legend, unit }: EditionMap, set = asWritten): AreasData {
  const untold = [...new Set(areas.flatMap((area) => (area.untold ? [UNTOLD_WORDS[area.untold]] : [])))].join(' ou ') || UNTOLD_WORDS.unknown;
  if (legend) {
    const levels = new Map(legend.map(({ code }, index) => [code, index]));
    const told = areas.map(({ code, name, category }) => ({ code, name: set(name), level: levels.get(category ?? '') ?? null }));
    return { areas: told, legend: legend.map(({ label }) => set(label)), tones: legend.map(({ tone }) => tone), untold, isOrdered: false };
  }
  const values = areas.flatMap(({ value }) => (value === undefined ? [] : [value])).sort((a, b) => a - b);
  const uppers = classes && classes.length > 0 ? classes : quantiles(values);
  const level = (value: number): number =>
    Math.max(
      0,
      Math.min(
        uppers.length - 1,
        uppers.findIndex((upper) => value <= upper),
      ),
    );
  const suffix = unit === '' ? '' : `${unit === '%' || unit === '€' ? '\u202f' : '\u00a0'}${set(unit)}`;
  return {
    areas: areas.map(({ code, name, value }) =>
      value === undefined ? { code, name: set(name), level: null } : { code, name: set(name), level: level(value), label: wordNumber(value) },
    ),
    legend: uppers.map((upper, at) => {
      const lower = uppers[at - 1];
      return `${lower === undefined ? 'jusqu’à' : `plus de ${wordNumber(lower)}, jusqu’à`} ${wordNumber(upper)}${suffix}`;
    }),
    untold,
    isOrdered: true,
  };
}

/** Upper bounds of classes of about the same size, ascending, each once. */
const quantiles = (values: readonly number[]): number[] => [
  ...new Set(Array.from({ length: CLASSES }, (_, at) => values[Math.ceil(((at + 1) * values.length) / CLASSES) - 1]).filter((value) => value !== undefined)),
];

import type { AreasData, EditionChart, EditionMap, MatrixData, EditionMatrix, SeriesData } from '@maillage/domain';
import { UNTOLD_WORDS, wordNumber } from '@maillage/domain';
import { printedLine } from './printed';

const CLASSES = 5;

/** A chart's numbers with their words set. */
export const seriesOf = ({ categories, series, unit, target }: EditionChart): SeriesData => ({
  categories: categories.map(printedLine),
  series: series.map(({ name, values }) => ({ name: printedLine(name), values })),
  unit: printedLine(unit),
  ...(target === undefined ? {} : { target }),
});

/** A map's areas by class: those that it names, else as many of the same size as there is matter for. */
export function areasOf({ areas, classes, legend, unit }: EditionMap): AreasData {
  const untold = [...new Set(areas.flatMap((area) => (area.untold ? [UNTOLD_WORDS[area.untold]] : [])))].join(' ou ') || UNTOLD_WORDS.unknown;
  if (legend) {
    const levels = new Map(legend.map(({ code }, index) => [code, index]));
    const told = areas.map(({ code, name, category }) => ({ code, name: printedLine(name), level: levels.get(category ?? '') ?? null }));
    return { areas: told, legend: legend.map(({ label }) => printedLine(label)), tones: legend.map(({ tone }) => tone), untold, isOrdered: false };
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
  const suffix = unit === '' ? '' : `${unit === '%' || unit === '€' ? '\u202f' : '\u00a0'}${printedLine(unit)}`;
  return {
    areas: areas.map(({ code, name, value }) =>
      value === undefined ? { code, name: printedLine(name), level: null } : { code, name: printedLine(name), level: level(value), label: wordNumber(value) },
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

/** A matrix with its words set. */
export const matrixOf = ({ columns, rows, legend }: EditionMatrix): MatrixData => ({
  columns: columns.map(printedLine),
  rows: rows.map(({ name }) => printedLine(name)),
  cells: rows.map(({ cells }) => cells),
  legend: legend.map(({ code, label, tone }) => ({ code, label: printedLine(label), tone })),
});

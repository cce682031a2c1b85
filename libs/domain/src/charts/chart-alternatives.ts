import type { AreasData, SeriesData } from './chart-data';
import { wordCount, wordRate, wordValue } from './french-figures';

/** Longer names of a title or a category are cut in an alternative: it is heard in one go. */
const LONGEST_NAME = 120;
const named = (text: string): string => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`);
const sentences = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');

function extremes(values: readonly (number | null)[], names: readonly string[], unit: string): string {
  const told = values.flatMap((value, index) => (value === null ? [] : [{ value, name: named(names[index] ?? '') }])).sort((a, b) => a.value - b.value);
  const [least, most] = [told[0], told.at(-1)];
  if (!least || !most) return 'aucune valeur communiquée';
  if (least.value === most.value) return told.length === 1 ? `${most.name}\u202f: ${wordValue(most.value, unit)}` : `partout ${wordValue(most.value, unit)}`;
  return `le plus haut, ${most.name}\u202f: ${wordValue(most.value, unit)}\u202f; le plus bas, ${least.name}\u202f: ${wordValue(least.value, unit)}`;
}

const targetOf = ({ target, unit }: SeriesData): string => (target === undefined || target === null ? '' : `Cible\u202f: ${wordValue(target, unit)}`);

/** What bars say, for who does not see them: the title, the extremes, where the table is. */
export const barsAlternative = (title: string, data: SeriesData, tableAt: string): string =>
  sentences(
    `Diagramme à barres\u202f: ${named(title)}`,
    ...data.series.map(({ name, values }) =>
      `${data.series.length > 1 ? `${named(name)}, ` : ''}${extremes(values, data.categories, data.unit)}`.replace(/^./, (first) => first.toUpperCase()),
    ),
    targetOf(data),
    tableAt,
  );

/** What stacked bars say: the sum of each part, where the table is. */
export const stackedAlternative = (title: string, data: SeriesData, tableAt: string): string =>
  sentences(
    `Diagramme à barres empilées\u202f: ${named(title)}`,
    `En tout, ${data.series
      .map(
        ({ name, values }) =>
          `${named(name)}\u202f: ${wordValue(
            values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
            data.unit,
          )}`,
      )
      .join('\u202f; ')}`,
    tableAt,
  );

/** What lines say: from where to where each goes, the target, where the table is. */
export const lineAlternative = (title: string, data: SeriesData, tableAt: string): string =>
  sentences(
    `Courbe\u202f: ${named(title)}`,
    ...data.series.map(({ name, values }) => {
      const first = values.findIndex((value) => value !== null);
      const last = values.findLastIndex((value) => value !== null);
      if (first === -1) return `${named(name)}\u202f: aucune valeur communiquée`;
      const told = (index: number): string => `${wordValue(values[index] ?? 0, data.unit)} (${named(data.categories[index] ?? '')})`;
      return first === last ? `${named(name)}\u202f: ${told(first)}` : `${named(name)}\u202f: de ${told(first)} à ${told(last)}`;
    }),
    targetOf(data),
    tableAt,
  );

/** What a map says: how many areas stand in each line of the legend, where the table is. */
export const mapAlternative = (title: string, { areas, legend, untold }: AreasData, tableAt: string): string => {
  const count = (level: number | null): number => areas.filter((area) => area.level === level).length;
  const lines = [
    ...legend.map((label, level) => `${named(label)}\u202f: ${wordRate(count(level), areas.length)}`),
    ...(count(null) > 0 ? [`${untold}\u202f: ${count(null)}`] : []),
  ];
  return sentences(`Carte\u202f: ${named(title)}`, `${wordCount(areas.length, 'territoire', 'territoires')}. ${lines.join('\u202f; ')}`, tableAt);
};

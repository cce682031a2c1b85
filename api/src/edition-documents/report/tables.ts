import type { EditionChart, EditionMap, EditionTable } from '@maillage/domain';

/** Columns beside the first that a page has room for. */
const MOST_COLUMNS = 9;

/** The figures of a chart as a table: a row for each category. */
export const tableOfChart = ({ caption, categories, series, unit, target }: EditionChart): EditionTable => ({
  is: 'table',
  caption,
  columns: [
    { key: 'category', title: 'Catégorie', kind: 'text' },
    ...series.map(({ name }, index): EditionTable['columns'][number] => ({
      key: String(index),
      title: unit === '' ? name : `${name} (${unit})`,
      kind: 'decimal',
    })),
  ],
  rows: categories.map((category, row) => [category, ...series.map(({ values }) => values[row] ?? null)]),
  ...(target === undefined ? {} : { notes: [`Cible : ${target.toLocaleString('fr-FR')}${unit === '' ? '' : ` ${unit}`}.`] }),
});

/** The figures of a map as a table: a row for each area. */
export const tableOfMap = ({ caption, areas, legend, unit }: EditionMap): EditionTable => {
  const labels = new Map(legend?.map(({ code, label }) => [code, label]));
  return {
    is: 'table',
    caption,
    columns: [
      { key: 'area', title: 'Territoire', kind: 'text' },
      { key: 'value', title: legend ? 'Situation' : unit === '' ? 'Valeur' : `Valeur (${unit})`, kind: legend ? 'text' : 'decimal' },
    ],
    rows: areas.map(({ name, value, category, untold }) => [name, untold ? { untold } : legend ? (labels.get(category ?? '') ?? null) : (value ?? null)]),
  };
};

/** A table of more columns than a page has room for, in several of which each begins by what heads the rows. */
export function splitTable(table: EditionTable): EditionTable[] {
  const { columns, rows, caption } = table;
  const [first, ...others] = columns;
  if (!first || others.length <= MOST_COLUMNS) return [table];
  const count = Math.ceil(others.length / MOST_COLUMNS);
  const size = Math.ceil(others.length / count);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [1 + index * size, 1 + (index + 1) * size];
    return {
      ...table,
      caption: index === 0 ? caption : `${caption} (suite)`,
      columns: [first, ...columns.slice(from, to)],
      rows: rows.map((row) => [row[0] ?? null, ...row.slice(from, to)]),
    };
  });
}

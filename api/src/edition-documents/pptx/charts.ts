import { CHART_COLOURS, type EditionChart, type EditionMap, type EditionMatrix, type EditionPart, wordRate } from '@maillage/domain';
import type PptxGenJS from 'pptxgenjs';
import { printedLine } from '../report/printed';
import { INK, LANG, SMALLEST } from './looks';

/** A part that is drawn on a slide. */
export type ChartPart = EditionChart | EditionMap | EditionMatrix;
/** Whether a part is drawn. */
export const isChart = (part: EditionPart): part is ChartPart => ['bars', 'stacked', 'line', 'map', 'matrix'].includes(part.is);

/** Bars that are read from the end of the room. */
const MOST_BARS = 10;
const LONGEST_NAME = 34;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A chart of the presentation itself: it can be changed there. `told`: what is left out; `said`: what it says. */
export interface SlideChart {
  readonly draw: (deck: PptxGenJS, slide: PptxGenJS.Slide, place: Place, alternative: string) => void;
  readonly told: string;
  readonly said: string;
}

/** How a part is drawn on a slide. */
export function drawChart(part: ChartPart): SlideChart {
  if (part.is === 'matrix') return drawMatrix(part);
  if (part.is === 'map') throw new Error('a map is a picture');
  return drawSeries(part);
}

const named = (name: string): string => {
  const line = printedLine(name);
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
};

function drawSeries(chart: EditionChart): SlideChart {
  const { is, categories, series, target } = chart;
  const all = categories.map((_, index) => index);
  const sum = (index: number): number => series.reduce((total, { values }) => total + (values[index] ?? 0), 0);
  const isCut = is !== 'line' && categories.length > MOST_BARS;
  const shown = isCut ? all.toSorted((a, b) => sum(b) - sum(a)).slice(0, MOST_BARS) : all;
  const data = [
    ...series.map(({ name, values }) => ({
      name: named(name),
      labels: shown.map((index) => named(categories[index] ?? '')),
      values: shown.map((index) => values[index] ?? null) as number[],
    })),
    ...(is === 'line' && target !== undefined ? [{ name: 'Cible', labels: categories.map(named), values: categories.map(() => target) }] : []),
  ];
  return {
    draw: (deck, slide, place, alternative) =>
      slide.addChart(is === 'line' ? deck.ChartType.line : deck.ChartType.bar, data, { ...options(place, is, data.length, alternative) }),
    told: [
      isCut ? `Les ${MOST_BARS} valeurs les plus hautes, sur ${categories.length}\u202f; toutes sont dans le classeur.` : '',
      is !== 'line' && target !== undefined ? `Cible\u202f: ${target.toLocaleString('fr-FR')} ${printedLine(chart.unit)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
    said: '',
  };
}

/** A matrix is told by how often each code comes. */
function drawMatrix({ rows, legend, columns }: EditionMatrix): SlideChart {
  const cells = rows.flatMap((row) => row.cells);
  const counts = legend
    .map(({ code, label }) => ({ label: named(label), count: cells.filter((cell) => cell === code).length }))
    .filter(({ count }) => count > 0);
  const data = [{ name: 'Nombre', labels: counts.map(({ label }) => label), values: counts.map(({ count }) => count) }];
  return {
    draw: (deck, slide, place, alternative) => slide.addChart(deck.ChartType.bar, data, { ...options(place, 'bars', 1, alternative) }),
    told: `${rows.length} lignes sur ${columns.length} colonnes\u202f; la matrice est dans le rapport et le classeur.`,
    said: `Diagramme à barres. ${counts.map(({ label, count }) => `${label}\u202f: ${wordRate(count, cells.length)}`).join('\u202f; ')}.`,
  };
}

const options = (place: Place, is: EditionChart['is'], series: number, altText: string): PptxGenJS.IChartOpts => ({
  ...place,
  altText,
  lang: LANG,
  barDir: 'bar',
  barGrouping: is === 'stacked' ? 'stacked' : 'clustered',
  barGapWidthPct: 40,
  // the first category stands on top
  ...({ catAxisOrientation: is === 'line' ? 'minMax' : 'maxMin' } as object),
  valAxisMinVal: 0,
  valAxisHidden: is !== 'line',
  valGridLine: is === 'line' ? { color: 'D5DDE1', size: 0.75 } : { style: 'none' },
  // one colour a series: of one series each bar would get its own
  chartColors: CHART_COLOURS.slice(0, series).map((colour) => colour.slice(1).toUpperCase()),
  // a year without a value is a gap, not a slope
  displayBlanksAs: 'gap',
  catAxisLabelFontSize: SMALLEST,
  valAxisLabelFontSize: SMALLEST,
  catAxisLabelColor: INK,
  valAxisLabelColor: INK,
  catAxisLabelFontFace: 'Arial',
  valAxisLabelFontFace: 'Arial',
  showValue: is !== 'line',
  dataLabelFontSize: SMALLEST,
  dataLabelColor: is === 'stacked' ? 'FFFFFF' : INK,
  dataLabelFontFace: 'Arial',
  dataLabelFormatCode: '# ##0.##;;0',
  dataLabelPosition: is === 'bars' ? 'outEnd' : 'ctr',
  ...(is === 'line' ? { lineSize: 3, lineDataSymbolSize: 9 } : {}),
  showLegend: series > 1,
  legendPos: 't',
  legendFontSize: SMALLEST,
  legendFontFace: 'Arial',
  legendColor: INK,
});

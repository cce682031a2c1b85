import {
  areasOfPart,
  type AreasData,
  type EditionChart,
  type EditionMap,
  type EditionMatrix,
  type MatrixData,
  type SeriesData,
  seriesOfPart,
} from '@maillage/domain';
import { printedLine } from './printed';

/** A chart's numbers with their words set. */
export const seriesOf = (part: EditionChart): SeriesData => seriesOfPart(part, printedLine);

/** A map's areas by class, with their words set. */
export const areasOf = (part: EditionMap): AreasData => areasOfPart(part, printedLine);

/** A matrix with its words set. */
export const matrixOf = ({ columns, rows, legend }: EditionMatrix): MatrixData => ({
  columns: columns.map(printedLine),
  rows: rows.map(({ name }) => printedLine(name)),
  cells: rows.map(({ cells }) => cells),
  legend: legend.map(({ code, label, tone }) => ({ code, label: printedLine(label), tone })),
});

import type { MatrixData } from './chart-data';
import { drawn, INK, legend, line, MUTED, n, rect, shortened, text, TONES, widthOf, type ChartSize, type DrawnChart } from './chart-drawing';

/** How a code looks: its sign is read without colours. */
export interface CodeLook {
  readonly sign: string;
  readonly fill: string;
  readonly ink: string;
}

const SIGNS = ['●', '◆', '○', '▲', '✗', '–', '■', '★', '△', '□'] as const;
const NOTHING: CodeLook = { sign: '', fill: '#ffffff', ink: INK };

/** How each code of a legend looks: a colour by what it means, a sign of its own by its place. */
export const looksOf = (legendOf: MatrixData['legend']): ReadonlyMap<string, CodeLook> =>
  new Map(legendOf.map(({ code, tone }, index) => [code, { sign: SIGNS[index % SIGNS.length] ?? '', ...TONES[tone] }]));

const MOST_ROWS = 60;
const TALLEST_HEAD = 150;

/** Rows by columns: in each cell the sign of its code, on its colour. */
export function matrixChart(data: MatrixData, { width, letters = 12 }: ChartSize): DrawnChart {
  const rows = data.rows.slice(0, MOST_ROWS);
  const looks = looksOf(data.legend);
  const head = legend(
    data.legend.map(({ code, label }) => ({ label, mark: (x, y) => cell(looks.get(code) ?? NOTHING, x, y - 11, 14, 14, letters) })),
    0,
    width,
    letters,
  );
  const names = Math.min(width * 0.3, Math.max(0, ...rows.map((name) => widthOf(name, letters)))) + 8;
  const column = Math.max(8, (width - names) / Math.max(1, data.columns.length));
  const size = Math.min(letters, column * 0.7);
  const row = Math.max(14, letters * 1.35);
  const isTurned = data.columns.some((name) => widthOf(name, letters) > column - 6);
  const headHeight = isTurned ? Math.min(TALLEST_HEAD, Math.max(0, ...data.columns.map((name) => widthOf(name, letters)))) + 8 : letters * 1.6;
  const top = head.bottom + headHeight + 4;
  const headings = data.columns.map((name, index) => {
    const x = names + (index + 0.5) * column;
    const shown = shortened(name, isTurned ? headHeight - 6 : column - 4, letters * 0.92);
    return isTurned
      ? text(0, 0, shown, { size: letters * 0.92, more: ` transform="translate(${n(x + letters * 0.33)} ${n(top - 5)}) rotate(-90)"` })
      : text(x, top - 5, shown, { size: letters * 0.92, anchor: 'middle' });
  });
  const body = rows.flatMap((name, index) => [
    text(names - 8, top + index * row + row / 2 + letters * 0.36, shortened(name, names - 8, letters), { size: letters, anchor: 'end' }),
    ...data.columns.map((_, at) => cell(looks.get(data.cells[index]?.[at] ?? '') ?? NOTHING, names + at * column, top + index * row, column, row, size)),
  ]);
  const left = data.rows.length - rows.length;
  const bottom = top + rows.length * row;
  return drawn(width, bottom + (left > 0 ? letters * 2 : 4), [
    head.markup,
    ...headings,
    ...body,
    line(names, top, width, top, MUTED),
    left > 0 ? text(names, bottom + letters * 1.5, `Et ${left} autre${left < 2 ? '' : 's'}, dans le tableau.`, { size: letters, fill: MUTED }) : '',
  ]);
}

const cell = ({ sign, fill, ink }: CodeLook, x: number, y: number, width: number, height: number, size: number): string =>
  rect(x, y, width, height, fill, ' stroke="#ffffff" stroke-width="1"') +
  text(x + width / 2, y + height / 2 + size * 0.36, sign, { size, fill: ink, anchor: 'middle' });

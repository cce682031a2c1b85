import { addMonths, type CivilDateText } from '../calendar/civil-date';
import { INK, LINE, MUTED, n, text } from '../text/svg-marks';
import { quarterStart, timeScale } from '../timeline/time-scale';
import type { InventoryBoard } from './inventory-board';

/** How far ahead the line shows; what ends later stands in the list alone. */
const MONTHS_SHOWN = 36;
const [WIDTH, NAMES, HEAD, ROW, RADIUS] = [1060, 260, 34, 34, 12] as const;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const [ACCENT, BAD] = ['#0b5c66', '#9c1f14'] as const;
const NAME_LENGTH = 38;

const shortened = (name: string): string => (name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…`);

interface Ending {
  readonly quarter: CivilDateText;
  readonly count: number;
}

/** How many dates of a line stand in each quarter. */
function endingsOf(days: readonly CivilDateText[]): Ending[] {
  const quarters = new Map<CivilDateText, number>();
  for (const day of days) quarters.set(quarterStart(day), (quarters.get(quarterStart(day)) ?? 0) + 1);
  return [...quarters].map(([quarter, count]) => ({ quarter, count }));
}

/** What ends in each quarter of three years, a line for each column of the matrix of which something does: an SVG that stands alone. Null where nothing does. */
export function dateLineSvg({ dates, columns }: Pick<InventoryBoard, 'dates' | 'columns'>, today: CivilDateText): string | null {
  const from = quarterStart(today);
  const until = addMonths(from, MONTHS_SHOWN);
  const shown = dates.filter(({ on, isOfAll }) => !isOfAll && on >= from && on < until);
  const named = new Map(columns.map(({ code, label }) => [code, label]));
  const lines = [...columns.map(({ code }) => code), null].flatMap((column) => {
    const days = shown.filter((one) => (named.has(one.column ?? '') ? one.column : null) === column).map(({ on }) => on);
    return days.length === 0 ? [] : [{ name: column === null ? 'Autre' : (named.get(column) ?? ''), endings: endingsOf(days) }];
  });
  if (lines.length === 0) return null;
  const scale = timeScale(from, until, 1);
  const x = (day: CivilDateText): number => NAMES + (scale.start(day) * (WIDTH - NAMES)) / scale.width;
  const height = HEAD + lines.length * ROW + 8;
  const quarters = Array.from({ length: MONTHS_SHOWN / 3 }, (_, index) => addMonths(from, 3 * index));
  const width = x(addMonths(from, 3)) - x(from);
  const head = quarters.map((quarter, index) => {
    const isYear = quarter.slice(5, 7) === '01' || index === 0;
    return [
      `<path d="M${n(x(quarter))} ${isYear ? 4 : HEAD - 14}V${n(height)}" stroke="${LINE}"/>`,
      isYear ? text(x(quarter) + 4, 14, quarter.slice(0, 4), { size: 11, weight: 600, fill: INK }) : '',
      text(x(quarter) + width / 2, HEAD - 4, `T${Math.ceil(Number(quarter.slice(5, 7)) / 3)}`, { size: 10, fill: MUTED, anchor: 'middle' }),
    ].join('');
  });
  const rows = lines.map(({ name, endings }, index) => {
    const y = HEAD + index * ROW + ROW / 2;
    const signs = endings.map(({ quarter, count }) => {
      const middle = x(quarter) + width / 2;
      return `<circle cx="${n(middle)}" cy="${n(y)}" r="${RADIUS}" fill="${ACCENT}"/>${text(middle, y + 4, String(count), { size: 11, weight: 600, fill: '#ffffff', anchor: 'middle' })}`;
    });
    return `<path d="M0 ${n(y + ROW / 2)}H${WIDTH}" stroke="${LINE}"/>${text(16, y + 4, shortened(name), { size: 12 })}${signs.join('')}`;
  });
  const now = `<path d="M${n(x(today))} ${HEAD - 14}V${n(height)}" stroke="${BAD}" stroke-width="1.5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${n(height)}" width="${WIDTH}" height="${n(height)}" font-family="${FONT}">${head.join('')}${rows.join('')}${now}</svg>`;
}

import type { CivilDateText } from '../calendar/civil-date';
import { INK, LINE, MUTED, n, text } from '../text/svg-marks';
import { layOutTimeline, type TimelineDrawing } from './lay-out';
import { HEAD_OF, periodsOf, timeScale, wordPeriod, type TimeScale } from './time-scale';
import type { MilestoneState, TimelineGroup, TimelineMark } from './timeline-data';

/** What is said on the sheet beside the drawing. */
export interface TimelineWords {
  readonly title: string;
  /** Scope, plan, filters in force. */
  readonly subtitle: string;
  readonly today: string;
  /** What each sign means, for the legend. */
  readonly states: Readonly<Record<MilestoneState, string>>;
  readonly deliverable: string;
  readonly awaited: string;
  readonly layers: Readonly<Record<string, string>>;
  /** At the foot: source, date. */
  readonly note: string;
}

/** What the sheet shows. */
export interface TimelineSheet {
  readonly groups: readonly TimelineGroup[];
  readonly marks: readonly TimelineMark[];
  readonly from: CivilDateText;
  readonly until: CivilDateText;
  readonly today: CivilDateText;
}

/** An A4 sheet on its side, without its margins, in pixels of 1/96 inch. */
export const LANDSCAPE_SHEET = { width: 1030, height: 660 } as const;

const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const BAR = '#cfe3ea';
const BAD = '#b3261e';
const WARN = '#8a4b00';
const ACCENT = '#0b5c74';
const NAMES = 250;
const HEAD = 30;
/** Around all of it, so that a picture does not end in its letters. */
const MARGIN = 10;
const LOWEST_ROW = 12;
const HIGHEST_ROW = 30;

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, more = ''): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${stroke}"${more}/>`;

/** As many whole words as there is room for, by what a letter takes on average: none where the first is too long. A part of a word is no name to speak to. */
export function fitted(words: string, room: number, letter: number): string {
  const letters = Math.floor(room / letter);
  if (words.length <= letters) return words;
  const whole = words.slice(0, Math.max(0, letters)).replace(/[\s,;:.]*\S*$/u, '');
  return whole === '' ? '' : `${whole}…`;
}

/** The outline of a milestone's sign about its middle: a diamond, or a square for a deliverable. */
export const signPath = (isDeliverable: boolean, x: number, y: number, r: number): string =>
  isDeliverable
    ? `M${n(x - r * 0.85)} ${n(y - r * 0.85)}h${n(r * 1.7)}v${n(r * 1.7)}h${n(-r * 1.7)}z`
    : `M${n(x)} ${n(y - r)}l${n(r)} ${n(r)}l${n(-r)} ${n(r)}l${n(-r)} ${n(-r)}z`;

/** Told apart without colours too: full, ringed, hollow with a dot, hollow. */
const SIGNS: Readonly<Record<MilestoneState, { readonly fill: string; readonly stroke: string; readonly mark: string }>> = {
  done: { fill: ACCENT, stroke: ACCENT, mark: '' },
  late: { fill: '#ffffff', stroke: BAD, mark: BAD },
  tooEarly: { fill: '#ffffff', stroke: WARN, mark: WARN },
  coming: { fill: '#ffffff', stroke: ACCENT, mark: '' },
};

function sign(state: MilestoneState, isDeliverable: boolean, x: number, y: number, r: number): string {
  const { fill, stroke, mark } = SIGNS[state];
  const inside =
    state === 'late'
      ? `<path d="M${n(x)} ${n(y - r * 0.5)}V${n(y + r * 0.15)}M${n(x)} ${n(y + r * 0.38)}v0.6" stroke="${mark}" stroke-width="1.4" stroke-linecap="round"/>`
      : state === 'tooEarly'
        ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r * 0.3)}" fill="${mark}"/>`
        : '';
  return `<path d="${signPath(isDeliverable, x, y, r)}" fill="${fill}" stroke="${stroke}" stroke-width="1.4"/>${inside}`;
}

function head(scale: TimeScale, height: number): string {
  const { major, minor } = HEAD_OF.year;
  const majors = periodsOf(major, scale).map(
    ({ x, width, firstDay }) =>
      line(x, 0, x, height, LINE, ' stroke-width="1.2"') +
      text(x + width / 2, 11, wordPeriod(major, firstDay, true), { size: 9.5, weight: 600, anchor: 'middle' }),
  );
  const minors = periodsOf(minor, scale).map(
    ({ x, width, firstDay }) =>
      line(x, 16, x, height, LINE, ' stroke-width="0.5"') +
      text(x + width / 2, 25, fitted(wordPeriod(minor, firstDay, false), width, 4.4), { size: 8.5, fill: MUTED, anchor: 'middle' }),
  );
  return [...minors, ...majors, line(0, HEAD, scale.width, HEAD, INK, ' stroke-width="0.8"')].join('');
}

function drawnRows({ rows, headings, layers }: TimelineDrawing, size: number, words: TimelineWords): string {
  const letter = size * 0.52;
  const named = rows.map(({ initiative, y, height, bar, milestones }) =>
    [
      line(-NAMES, y + height, 0, y + height, LINE, ' stroke-width="0.5"'),
      text(-NAMES, y + height / 2 + size * 0.35, fitted(`${initiative.number}. ${initiative.title}`, NAMES - 8, letter), { size }),
      bar ? `<rect x="${n(bar.x)}" y="${n(y + height * 0.28)}" width="${n(bar.width)}" height="${n(height * 0.44)}" rx="3" fill="${BAR}"/>` : '',
      ...milestones.map(({ milestone, x, y: at, room, isLabelBefore }) =>
        text(isLabelBefore ? x - 8 : x + 8, at + size * 0.3, fitted(milestone.title, room, letter * 0.92), {
          size: size * 0.88,
          anchor: isLabelBefore ? 'end' : 'start',
        }),
      ),
    ].join(''),
  );
  const headed = headings.map(
    ({ title, y, height }) =>
      line(-NAMES, y + height, 4000, y + height, LINE) +
      text(-NAMES, y + height - 5, fitted(title, NAMES + 300, letter * 1.08), { size: size * 1.02, weight: 650, fill: ACCENT }),
  );
  const layered = layers.map(({ layer, y, height, marks }) =>
    [
      text(-NAMES, y + Math.min(height, 14) / 2 + 3, words.layers[layer] ?? layer, { size, fill: MUTED }),
      ...marks.map(
        ({ mark, x, y: at, width, isLabelBefore }) =>
          `<rect x="${n(x)}" y="${n(at - 3)}" width="${n(Math.max(3, width))}" height="6" rx="1.5" fill="#8a6fb0"/>` +
          text(isLabelBefore ? x - 4 : x + Math.max(3, width) + 4, at + 3, mark.label, { size: size * 0.85, anchor: isLabelBefore ? 'end' : 'start' }),
      ),
      line(-NAMES, y + height, 4000, y + height, LINE),
    ].join(''),
  );
  return [...layered, ...headed, ...named].join('');
}

function legend(words: TimelineWords, y: number, width: number): string {
  const parts: string[] = [];
  let x = 0;
  const put = (mark: string, label: string): void => {
    parts.push(mark, text(x + 12, y + 3, label, { size: 9, fill: MUTED }));
    x += 24 + label.length * 4.8;
  };
  for (const [state, label] of Object.entries(words.states) as [MilestoneState, string][]) put(sign(state, false, x + 4, y, 4.5), label);
  put(sign('coming', true, x + 4, y, 4.5), words.deliverable);
  put(`<path d="M${n(x - 1)} ${n(y)}h10" stroke="${MUTED}" stroke-width="1.2"/>`, words.awaited);
  parts.push(text(width, y + 3, words.note, { size: 9, fill: MUTED, anchor: 'end' }));
  return parts.join('');
}

/** A drawing that stands alone, and how large it is. */
export interface DrawnSheet {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The whole line of time as an SVG that stands alone, on one sheet; `fontFace`: a rule of its typeface, for what is opened elsewhere. */
export function timelineSvg(sheet: TimelineSheet, words: TimelineWords, size: { width: number; height: number } = LANDSCAPE_SHEET, fontFace = ''): DrawnSheet {
  const { groups, marks, from, until, today } = sheet;
  const top = 44;
  const foot = 26;
  const days = timeScale(from, until, 1).width;
  const scale = timeScale(from, until, (size.width - NAMES) / days);
  const count = groups.reduce((sum, { initiatives, title }) => sum + initiatives.length + (title === null ? 0 : 0.8), 0);
  const lanes = layOutTimeline([], marks, today, scale, { row: 0, group: 0, lane: 14, letter: 4.6 }).height;
  const row = Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, (size.height - top - HEAD - foot - lanes) / Math.max(1, count)));
  const letters = Math.min(10.5, Math.max(7, row * 0.5));
  const drawing = layOutTimeline(groups, marks, today, scale, { row, group: row * 0.8, lane: 14, letter: 4.6 });
  const height = Math.round(top + HEAD + drawing.height + foot);
  const outer = { width: size.width + 2 * MARGIN, height: height + 2 * MARGIN };
  const r = Math.min(5.5, row * 0.3);
  const body = [
    `<g transform="translate(0 ${HEAD})">`,
    drawnRows(drawing, letters, words),
    ...drawing.links.map(
      ({ path, isTooLate }) =>
        `<path d="${path}" fill="none" stroke="${isTooLate ? WARN : MUTED}" stroke-width="1"${isTooLate ? ' stroke-dasharray="3 2"' : ''} opacity="0.8"/>`,
    ),
    ...drawing.rows.flatMap(({ milestones }) => milestones.map((one) => sign(one.state, one.milestone.kind === 'deliverable', one.x, one.y, r))),
    '</g>',
  ].join('');
  const now =
    drawing.todayX === null
      ? ''
      : line(drawing.todayX, HEAD, drawing.todayX, HEAD + drawing.height, BAD, ' stroke-width="1.2"') +
        text(drawing.todayX, HEAD + drawing.height + 9, words.today, { size: 8.5, fill: BAD, anchor: 'middle', weight: 600 });
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outer.width}" height="${outer.height}" viewBox="${-MARGIN} ${-MARGIN} ${outer.width} ${outer.height}" font-family="${FONT}">`,
    fontFace && `<style>${fontFace}</style>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${outer.width}" height="${outer.height}" fill="#ffffff"/>`,
    text(0, 16, words.title, { size: 15, weight: 650 }),
    text(0, 32, words.subtitle, { size: 10, fill: MUTED }),
    `<g transform="translate(${NAMES} ${top})">${head(scale, HEAD + drawing.height)}${body}${now}</g>`,
    legend(words, height - 8, size.width),
    '</svg>',
  ].join('');
  return { markup, ...outer };
}

/** The same in a sentence, for who does not see the drawing. */
export function timelineSummary({ groups, from, until }: TimelineSheet, today: CivilDateText, day: (date: CivilDateText) => string): string {
  const milestones = new Map(
    groups.flatMap(({ initiatives }) => initiatives.flatMap((one) => one.milestones.map((milestone) => [milestone.id, milestone] as const))),
  );
  const late = [...milestones.values()].filter(({ doneOn, dueOn }) => doneOn === null && dueOn < today).length;
  const count = new Set(groups.flatMap(({ initiatives }) => initiatives.map(({ id }) => id))).size;
  const many = (value: number, one: string, others: string): string => `${value} ${value < 2 ? one : others}`;
  return `${many(count, 'initiative', 'initiatives')}, ${many(milestones.size, 'jalon', 'jalons')} dont ${many(late, 'en retard', 'en retard')}, du ${day(from)} au ${day(until)}.`;
}

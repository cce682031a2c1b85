import type { CivilDateText } from '../calendar/civil-date';
import { tooLateFor } from './dependencies';
import type { TimeScale } from './time-scale';
import {
  milestoneState,
  spanOf,
  type MilestoneState,
  type TimelineGroup,
  type TimelineInitiative,
  type TimelineMark,
  type TimelineMilestone,
} from './timeline-data';

/** Heights of the rows, and what a letter takes of the line. */
export interface TimelineSizes {
  readonly row: number;
  readonly group: number;
  readonly lane: number;
  readonly letter: number;
  /** Where what is seen at once ends, for a day: no title runs over it. Absent: all is seen. */
  readonly edgeOf?: (day: CivilDateText) => number;
}

/** A milestone at its place; `room` is how wide its title may be, behind its sign, or before it where the line ends too soon. */
export interface PlacedMilestone<M extends TimelineMilestone = TimelineMilestone> {
  readonly milestone: M;
  readonly x: number;
  readonly y: number;
  readonly state: MilestoneState;
  readonly room: number;
  readonly isLabelBefore: boolean;
}

/** A row at its place. */
export interface PlacedRow<I extends TimelineInitiative = TimelineInitiative> {
  /** Of the group and the initiative: one initiative may stand in several groups. */
  readonly key: string;
  readonly initiative: I;
  readonly y: number;
  readonly height: number;
  readonly bar: { readonly x: number; readonly width: number } | null;
  readonly milestones: readonly PlacedMilestone<I['milestones'][number]>[];
}

/** A heading at its place. */
export interface PlacedHeading {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** A line from what is awaited to what waits for it. */
export interface PlacedLink {
  readonly key: string;
  readonly path: string;
  readonly isTooLate: boolean;
}

/** A mark of a layer at its place. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** As much of the label as there is room for; it ends before the mark where there is none behind. */
  readonly isLabelBefore: boolean;
}

/** A layer at its place. */
export interface PlacedLayer {
  readonly layer: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}

/** All that is drawn under the head, each at its place. */
export interface TimelineDrawing<I extends TimelineInitiative = TimelineInitiative> {
  readonly width: number;
  readonly height: number;
  readonly todayX: number | null;
  readonly layers: readonly PlacedLayer[];
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow<I>[];
  readonly links: readonly PlacedLink[];
}

/** Room that the sign of a milestone or a mark takes beside its label. */
const SIGN = 10;
const GAP = 6;

/** Puts everything at its place: a pure function of what is shown, its scale and its sizes, whoever draws it then. */
export function layOutTimeline<I extends TimelineInitiative>(
  groups: readonly TimelineGroup<I>[],
  marks: readonly TimelineMark[],
  today: CivilDateText,
  scale: TimeScale,
  sizes: TimelineSizes,
): TimelineDrawing<I> {
  const layers = layOutLayers(marks, scale, sizes);
  let y = layers.reduce((sum, { height }) => sum + height, 0);
  const headings: PlacedHeading[] = [];
  const rows: PlacedRow<I>[] = [];
  for (const { key, title, initiatives } of groups) {
    if (title !== null) {
      headings.push({ key, title, count: initiatives.length, y, height: sizes.group });
      y += sizes.group;
    }
    for (const initiative of initiatives) {
      rows.push(layOutRow(`${key} ${initiative.id}`, initiative, y, today, scale, sizes));
      y += sizes.row;
    }
  }
  const isShown = scale.from <= today && today <= scale.until;
  return { width: scale.width, height: y, todayX: isShown ? scale.middle(today) : null, layers, headings, rows, links: linksOf(rows) };
}

function layOutRow<I extends TimelineInitiative>(
  key: string,
  initiative: I,
  y: number,
  today: CivilDateText,
  scale: TimeScale,
  sizes: TimelineSizes,
): PlacedRow<I> {
  const span = spanOf(initiative);
  const isSeen = span !== null && span.until >= scale.from && span.from <= scale.until;
  const barX = isSeen ? Math.max(0, scale.start(span.from)) : 0;
  const seen = initiative.milestones
    .filter(({ dueOn }) => dueOn >= scale.from && dueOn <= scale.until)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const rooms = roomsOf(seen, scale, sizes);
  const milestones = seen.map((milestone, at) => ({
    milestone,
    x: scale.middle(milestone.dueOn),
    y: y + sizes.row / 2,
    state: milestoneState(milestone, today),
    ...(rooms[at] as (typeof rooms)[number]),
  }));
  return { key, initiative, y, height: sizes.row, bar: isSeen ? { x: barX, width: Math.min(scale.width, scale.end(span.until)) - barX } : null, milestones };
}

/** What room the title of each milestone has: up to the next one, or to where the line, or what is seen of it at once, ends. */
function roomsOf(seen: readonly TimelineMilestone[], scale: TimeScale, sizes: TimelineSizes): { room: number; isLabelBefore: boolean }[] {
  const places = seen.map(({ dueOn }) => scale.middle(dueOn));
  const edges = seen.map(({ dueOn }) => Math.min(scale.width, sizes.edgeOf?.(dueOn) ?? scale.width));
  const rooms = places.map((x, at) => {
    const end = Math.min(edges[at] as number, (places[at + 1] ?? Infinity) - SIGN);
    return { room: Math.max(0, end - x - SIGN), isLabelBefore: false };
  });
  for (const [at, own] of rooms.entries()) {
    const isLast = edges[at + 1] !== edges[at];
    const before = edges[at - 1] === edges[at] ? rooms[at - 1] : undefined;
    const wanted = (seen[at]?.title.length ?? 0) * sizes.letter;
    const left = before?.room ?? Math.max(0, (places[at] as number) - (places[at - 1] ?? -SIGN) - 2 * SIGN);
    if (!isLast || wanted <= own.room || left <= own.room) continue;
    // before its sign, in a room that it shares with the one before: half of it at least, and all that the other leaves
    const other = before ? (seen[at - 1]?.title.length ?? 0) * sizes.letter + GAP : 0;
    Object.assign(own, { room: Math.min(wanted, before ? Math.max(left / 2, left - other) : left), isLabelBefore: true });
    if (before) before.room = Math.max(0, left - own.room - GAP);
  }
  return rooms;
}

/** Layer under layer; in each, a mark stands in the first lane where it and its label have room. */
function layOutLayers(marks: readonly TimelineMark[], scale: TimeScale, sizes: TimelineSizes): PlacedLayer[] {
  let y = 0;
  return [...new Set(marks.map(({ layer }) => layer))].flatMap((layer) => {
    const ends: number[] = [];
    const placed = marks
      .filter((mark) => mark.layer === layer && mark.endsOn >= scale.from && mark.startsOn <= scale.until)
      .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
      .map((mark): PlacedMark => {
        const x = Math.max(0, scale.start(mark.startsOn));
        const width = Math.max(scale.dayWidth, Math.min(scale.width, scale.end(mark.endsOn)) - x);
        const label = mark.label.length * sizes.letter + SIGN + GAP;
        const edge = Math.min(scale.width, sizes.edgeOf?.(mark.startsOn) ?? scale.width);
        const isLabelBefore = x + width + label > edge && x > label;
        const [from, until] = isLabelBefore ? [x - label, x + width] : [x, x + width + label];
        const free = ends.findIndex((end) => end <= from);
        const lane = free === -1 ? ends.length : free;
        ends[lane] = until + GAP;
        return { mark, x, width, y: y + lane * sizes.lane + sizes.lane / 2, isLabelBefore };
      });
    if (placed.length === 0) return [];
    const top = y;
    y += ends.length * sizes.lane;
    return [{ layer, y: top, height: ends.length * sizes.lane, marks: placed }];
  });
}

/** Lines from each milestone that is awaited to the one that waits; where either stands in several rows, between the nearest. */
function linksOf(rows: readonly PlacedRow[]): PlacedLink[] {
  const places = new Map<string, PlacedMilestone[]>();
  for (const { milestones } of rows)
    for (const placed of milestones) {
      const known = places.get(placed.milestone.id);
      if (known) known.push(placed);
      else places.set(placed.milestone.id, [placed]);
    }
  return rows.flatMap(({ key, milestones }) =>
    milestones.flatMap((to) =>
      to.milestone.waitsFor.flatMap((awaited) => {
        const [from] = (places.get(awaited.id) ?? []).toSorted((a, b) => Math.abs(a.y - to.y) - Math.abs(b.y - to.y));
        const isTooLate = tooLateFor(to.milestone, [awaited]).length > 0;
        return from ? [{ key: `${key} ${awaited.id} ${to.milestone.id}`, path: linkPath(from, to), isTooLate }] : [];
      }),
    ),
  );
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Out of one milestone to the right, and into the other from the left, or in a bow where that is earlier. */
function linkPath(from: PlacedMilestone, to: PlacedMilestone): string {
  const [x1, x2] = [from.x + SIGN / 2, to.x - SIGN / 2];
  const reach = Math.max(12, Math.min(40, Math.abs(x2 - x1) / 2));
  if (from.y === to.y) return `M${n(x1)} ${n(from.y)}C${n(x1 + reach)} ${n(from.y - 14)} ${n(x2 - reach)} ${n(to.y - 14)} ${n(x2)} ${n(to.y)}`;
  return `M${n(x1)} ${n(from.y)}C${n(x1 + reach)} ${n(from.y)} ${n(x2 - reach)} ${n(to.y)} ${n(x2)} ${n(to.y)}`;
}

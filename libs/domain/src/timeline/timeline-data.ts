import { daysBetween, type CivilDateText } from '../calendar/civil-date';
import type { MilestoneKind } from '../initiatives/milestone-kind';
import { tooLateFor } from './dependencies';

/** A milestone as a line of time shows it. */
export interface TimelineMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly dueOn: CivilDateText;
  readonly doneOn: CivilDateText | null;
  /** What it waits for. */
  readonly waitsFor: readonly { readonly id: string; readonly title: string; readonly dueOn: CivilDateText; readonly doneOn: CivilDateText | null }[];
}

/** An initiative as a line of time shows it. */
export interface TimelineInitiative<M extends TimelineMilestone = TimelineMilestone> {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly startsOn: CivilDateText | null;
  readonly endsOn: CivilDateText | null;
  readonly milestones: readonly M[];
}

/** Rows that stand together under a heading; none for all in one. */
export interface TimelineGroup<I extends TimelineInitiative = TimelineInitiative> {
  readonly key: string;
  readonly title: string | null;
  readonly initiatives: readonly I[];
}

/** What else stands on the line: the term of a convention, a campaign from its opening to its day. */
export interface TimelineMark {
  readonly key: string;
  /** Marks of one layer stand together. */
  readonly layer: string;
  readonly label: string;
  readonly startsOn: CivilDateText;
  readonly endsOn: CivilDateText;
}

/** How a milestone stands: done, past its day, before what it waits for, or to come. */
export type MilestoneState = 'done' | 'late' | 'tooEarly' | 'coming';

/** How a milestone stands on a day. What is late is told before all else. */
export const milestoneState = (milestone: TimelineMilestone, today: CivilDateText): MilestoneState => {
  if (milestone.doneOn !== null) return 'done';
  if (milestone.dueOn < today) return 'late';
  return tooLateFor(milestone, milestone.waitsFor).length > 0 ? 'tooEarly' : 'coming';
};

/** From its first to its last day, by its own dates, else by its milestones; null where nothing says. */
export function spanOf({ startsOn, endsOn, milestones }: TimelineInitiative): { from: CivilDateText; until: CivilDateText } | null {
  const due = milestones.map(({ dueOn }) => dueOn).sort();
  const from = startsOn ?? due[0] ?? endsOn;
  const until = endsOn ?? due[due.length - 1] ?? startsOn;
  if (from === null || from === undefined || until === null || until === undefined) return null;
  return from <= until ? { from, until } : { from: until, until: from };
}

/** All days that the initiatives name. */
export const daysOf = (initiatives: readonly TimelineInitiative[]): CivilDateText[] =>
  initiatives.flatMap(({ startsOn, endsOn, milestones }) => [startsOn, endsOn, ...milestones.map(({ dueOn }) => dueOn)]).filter((day) => day !== null);

/** Marks of one day and one sort become one: `label` words how many. What lasts stays alone. */
export function gatherMarks<M extends TimelineMark & { readonly sort: string }>(marks: readonly M[], label: (marks: readonly M[]) => string): TimelineMark[] {
  const days = new Map<string, M[]>();
  for (const mark of marks) {
    const key = daysBetween(mark.startsOn, mark.endsOn) === 0 ? `${mark.layer} ${mark.sort} ${mark.endsOn}` : mark.key;
    const together = days.get(key);
    if (together) together.push(mark);
    else days.set(key, [mark]);
  }
  return [...days].flatMap(([key, together]) => {
    const [first] = together;
    return first ? [together.length === 1 ? first : { ...first, key, label: label(together) }] : [];
  });
}

import { type MilestoneState, type TimelineMilestone, tooLateFor } from '@maillage/domain';
import { formatDate } from '../../ui';
import { MILESTONE_KIND_LABELS } from '../words/milestone-words';
import type { Milestone } from '../initiatives-gateway';
import type { TimelineRow } from './timeline-gateway';

/** How a milestone stands, in words. */
export const STATE_LABELS: Readonly<Record<MilestoneState, string>> = {
  done: 'fait',
  late: 'en retard',
  tooEarly: 'avant ce qu’il attend',
  coming: 'à venir',
};

type Dated = Pick<TimelineMilestone, 'title' | 'dueOn' | 'doneOn'>;

/** « « Guide », prévu le 12 mars 2027 ». */
export const awaitedText = ({ title, dueOn, doneOn }: Dated): string =>
  `«\u00a0${title}\u00a0», ${doneOn === null ? `prévu le ${formatDate(dueOn)}` : `fait le ${formatDate(doneOn)}`}`;

/** What a milestone says of itself to who does not see where it stands. */
export function milestoneText(milestone: TimelineMilestone, state: MilestoneState, { number, title }: Pick<TimelineRow, 'number' | 'title'>): string {
  const { kind, dueOn, doneOn, waitsFor } = milestone;
  const what = `${milestone.title}, ${MILESTONE_KIND_LABELS[kind].toLowerCase()} de l’initiative ${number}, ${title}.`;
  const when =
    doneOn === null ? `Échéance le ${formatDate(dueOn)}, ${STATE_LABELS[state]}.` : `Échéance le ${formatDate(dueOn)}, fait le ${formatDate(doneOn)}.`;
  const waits = waitsFor.length > 0 ? ` Attend ${waitsFor.map(awaitedText).join(', et ')}.` : '';
  return `${what} ${when}${waits}`;
}

/** What a new day does to the order of milestones: what it waits for and comes later, and what waits for it and comes before. Null where all is well. */
export function orderWarning(moved: Milestone, rows: readonly TimelineRow[]): string | null {
  const later = tooLateFor(moved, moved.waitsFor);
  if (later.length > 0) return `Il passe avant ce qu’il attend\u202f: ${later.map(awaitedText).join(', et ')}.`;
  const before = rows.flatMap(({ milestones }) =>
    milestones.filter((one) => one.waitsFor.some(({ id }) => id === moved.id) && tooLateFor(one, [moved]).length > 0),
  );
  if (before.length === 0) return null;
  return `${before.map(awaitedText).join(', et ')}, ${before.length > 1 ? 'l’attendent' : 'l’attend'} et ${before.length > 1 ? 'tombent' : 'tombe'} avant.`;
}

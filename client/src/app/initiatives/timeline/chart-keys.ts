import { addDays, addMonths, type PlacedMilestone, type PlacedRow } from '@maillage/domain';
import type { TimelineRow } from './timeline-gateway';

export type Row = PlacedRow<TimelineRow>;
export type Placed = PlacedMilestone<TimelineRow['milestones'][number]>;

/** A milestone in the row in which it stands: one may stand in several. */
export const keyOf = (row: Row, { milestone }: Placed): string => `${row.key} ${milestone.id}`;

/** Which milestone a key leads to from another: along the row, or to the nearest of the next row that has any. Null where the key leads nowhere. */
export function nextMilestone(rows: readonly Row[], current: string, key: string): string | null {
  const at = rows.findIndex((row) => row.milestones.some((one) => keyOf(row, one) === current));
  const row = rows[at];
  if (!row) return null;
  const place = row.milestones.findIndex((one) => keyOf(row, one) === current);
  const here = row.milestones[place];
  const inRow = (index: number): string | null => {
    const one = row.milestones[Math.min(row.milestones.length - 1, Math.max(0, index))];
    return one ? keyOf(row, one) : null;
  };
  const nearest = (candidates: readonly Row[]): string | null => {
    const other = candidates.find(({ milestones }) => milestones.length > 0);
    const [one] = other?.milestones.toSorted((a, b) => Math.abs(a.x - (here?.x ?? 0)) - Math.abs(b.x - (here?.x ?? 0))) ?? [];
    return other && one ? keyOf(other, one) : null;
  };
  switch (key) {
    case 'ArrowLeft':
      return inRow(place - 1);
    case 'ArrowRight':
      return inRow(place + 1);
    case 'Home':
      return inRow(0);
    case 'End':
      return inRow(row.milestones.length - 1);
    case 'ArrowUp':
      return nearest(rows.slice(0, at).toReversed());
    case 'ArrowDown':
      return nearest(rows.slice(at + 1));
    default:
      return null;
  }
}

/** To what day a key takes a milestone that is held: a day, a week with Shift, a month by the page. Null for any other key. */
export function movedDay(day: string, { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string | null {
  const step = shiftKey ? 7 : 1;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -step);
    case 'ArrowRight':
      return addDays(day, step);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}

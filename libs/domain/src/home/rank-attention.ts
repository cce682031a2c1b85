import { addDays } from '../calendar/civil-date';
import { HOME_ATTENTION_KINDS, type HomeAttentionKind, URGENCY_OF_ATTENTION } from './home-kinds';
import { DAYS_OF_A_WEEK, URGENCIES, type Urgency } from './urgency';

/** What of the deadlines of a person each kind of attention tells. */
export type DeadlineAttentionKind = Extract<HomeAttentionKind, `deadlines_${string}`>;

const URGENCY_ORDER = Object.keys(URGENCIES) as Urgency[];
const KIND_ORDER = Object.keys(HOME_ATTENTION_KINDS) as HomeAttentionKind[];

/**
 * What needs a person, by its consequence: what runs in hours, then what is for today, this week, later; of the same urgency, in the order of the kinds.
 * What counts nothing is left out.
 */
export function rankAttention<Line extends { readonly kind: HomeAttentionKind; readonly count: number }>(lines: readonly Line[]): Line[] {
  const rank = ({ kind }: Line): number => URGENCY_ORDER.indexOf(URGENCY_OF_ATTENTION[kind]) * KIND_ORDER.length + KIND_ORDER.indexOf(kind);
  return lines.filter(({ count }) => count > 0).toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Under which kind of attention a deadline is told. `dueOn` and `today` are civil dates; `dueAt` an instant, for what is due within hours: that comes first
 * even when it is past.
 */
export function attentionOfDeadline({ dueOn, dueAt }: { readonly dueOn: string; readonly dueAt: string | null }, today: string): DeadlineAttentionKind {
  if (dueAt !== null) return 'deadlines_hours';
  if (dueOn < today) return 'deadlines_overdue';
  if (dueOn === today) return 'deadlines_today';
  return dueOn <= addDays(today, DAYS_OF_A_WEEK) ? 'deadlines_week' : 'deadlines_soon';
}

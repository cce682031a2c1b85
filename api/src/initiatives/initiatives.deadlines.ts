import type { DeadlineDeclaration } from '../platform/declarations/deadline-source';
import { reportsDue } from './budget';
import { blockersDue, milestonesDue } from './initiatives-deadlines.queries';

/** What comes due of the plan: milestones to all who read it, blockers to who reads what a CCAS tells. */
export const INITIATIVES_DEADLINES: readonly DeadlineDeclaration[] = [
  {
    source: 'initiative',
    seen: [{ kinds: ['initiative_milestone'], by: ['initiatives.read'] }],
    handledBy: ['initiatives.manage'],
    standing: milestonesDue,
  },
  {
    source: 'initiative_budget',
    seen: [{ kinds: ['financial_report'], by: ['funding.read'] }],
    handledBy: ['initiatives.manage'],
    standing: reportsDue,
  },
  {
    source: 'adoption',
    seen: [{ kinds: ['blocker_review'], by: ['adoption.readDetail'] }],
    // the home page tells of blockers in a card of their own
    handledBy: [],
    standing: blockersDue,
  },
];

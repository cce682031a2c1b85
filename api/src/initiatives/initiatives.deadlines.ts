import { BLOCKER_NOTICE_DAYS, DAYS_BEFORE_A_BLOCKER_IS_OLD, MILESTONE_NOTICE_DAYS } from '@maillage/domain';
import type { DeadlineDeclaration } from '../platform/declarations/deadline-source';
import { blockersDue, milestonesDue } from './initiatives-deadlines.queries';

/** What comes due of the plan: milestones to all who read it, blockers to who reads what a CCAS tells. */
export const INITIATIVES_DEADLINES: readonly DeadlineDeclaration[] = [
  {
    source: 'initiative',
    seen: [{ kinds: ['initiative_milestone'], by: ['initiatives.read'] }],
    handledBy: ['initiatives.manage'],
    standing: milestonesDue(MILESTONE_NOTICE_DAYS),
  },
  {
    source: 'adoption',
    seen: [{ kinds: ['blocker_review'], by: ['adoption.readDetail'] }],
    // the home page tells of blockers in a card of their own
    handledBy: [],
    standing: blockersDue(DAYS_BEFORE_A_BLOCKER_IS_OLD, BLOCKER_NOTICE_DAYS),
  },
];

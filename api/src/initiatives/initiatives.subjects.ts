import { placesOf } from '../network';
import type { History } from '../platform/declarations/audience';
import type { Subject } from '../platform/declarations/subject';

/** What others point at. */
export const INITIATIVES_SUBJECTS: readonly Subject[] = [
  { type: 'plan', name: 'r.title', places: placesOf('plan'), read: ['initiatives.read'] },
  { type: 'recommendation', name: `r.number || '. ' || r.title`, places: placesOf('recommendation'), read: ['initiatives.read'] },
  { type: 'initiative', name: `r.number || '. ' || r.title`, places: placesOf('initiative'), read: ['initiatives.read'] },
  { type: 'milestone', name: 'r.title', pageKey: 'r.initiative_id', places: placesOf('milestone'), read: ['initiatives.read'] },
];

/** Who reads the history of its tables. What a CCAS tells of itself is for who reads the detail of its news: a stage is shown to all, a note is not. */
export const INITIATIVES_HISTORY: Readonly<Record<string, History>> = {
  plan: { readBy: ['initiatives.read'] },
  recommendation: { readBy: ['initiatives.read'] },
  initiative: { readBy: ['initiatives.read'] },
  initiative_recommendation: { readBy: ['initiatives.read'] },
  milestone: { readBy: ['initiatives.read'] },
  milestone_dependency: { readBy: ['initiatives.read'] },
  funding_line: { readBy: ['funding.read'] },
  initiative_budget: { readBy: ['funding.read'] },
  initiative_publication: { readBy: ['funding.read'] },
  adoption: { readBy: ['adoption.readDetail'] },
  reminder: { readBy: ['adoption.readDetail'] },
  plan_template: { readBy: ['planTemplates.read'] },
  bulk_act: { readBy: ['initiatives.manage'] },
};

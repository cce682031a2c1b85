import { placesOf } from '../network';
import type { History } from '../platform/declarations/audience';
import type { Subject } from '../platform/declarations/subject';

/** What others point at. */
export const INDICATORS_SUBJECTS: readonly Subject[] = [
  {
    type: 'indicator',
    idIs: 'integer',
    name: 'r.name',
    pageKey: 'r.code',
    places: placesOf('indicator', 'integer'),
    read: ['indicators.readNetwork'],
    readShared: ['indicators.read'],
  },
];

/** What a CCAS says against a masked count tells the count: it stays among the CCAS and who decides, as on the page of the indicator. */
const IS_NOT_MASKED = 'NOT EXISTS (SELECT FROM indicator i WHERE i.id::text = e.about_id AND i.is_masked)';

/** Who reads the history of its tables. */
export const INDICATORS_HISTORY: Readonly<Record<string, History>> = {
  indicator: { readBy: ['indicators.readNetwork'], readShared: ['indicators.read'] },
  indicator_break: { readBy: ['indicators.readNetwork'], readShared: ['indicators.read'] },
  indicator_target: { readBy: ['indicators.readNetwork'] },
  indicator_contest: [{ readBy: ['indicators.readContestDetail'] }, { readBy: ['indicators.readNetwork'], when: IS_NOT_MASKED }],
  definition_proposal: { readBy: ['indicators.proposeShared', 'indicators.manageShared'] },
  value_proposal: { readBy: ['indicators.decideShared'] },
  indicator_mapping: { readBy: ['indicators.import'] },
};

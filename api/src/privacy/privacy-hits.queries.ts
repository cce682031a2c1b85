import { ccasReach, isNowhere, isReached } from '../network';
import { quoted } from '../platform/database/quoted';
import { filesOf } from '../platform/declarations/subject';
import type { SearchSource } from '../platform/declarations/search-source';
import { PRIVACY_SUBJECTS } from './privacy.subjects';

/** Subjects that have documents, all of which are read by who reads the detail. */
const WITH_FILES = PRIVACY_SUBJECTS.filter((subject) => filesOf(subject).some(({ read }) => read === 'privacy.readDetail')).map(({ type }) => type);

/** What can be found of the RGPD: the documents of the CCAS whose detail the viewer reads. */
export const PRIVACY_SEARCH: readonly SearchSource[] = [
  {
    kind: 'privacy_file',
    isPart: true,
    candidates: ({ viewer, networkId, network, b }) => {
      const reach = ccasReach(viewer, 'privacy.readDetail', networkId);
      if (isNowhere(reach)) return null;
      return `
        SELECT f.id, f.title, c.name, concat_ws(' ', f.title, c.name), extract(year FROM f.created_at)::integer, c.id, f.title
          FROM file f JOIN ccas c ON c.id = f.ccas_id
         WHERE f.network_id = ${network} AND f.parent_type IN (${quoted(WITH_FILES)}) AND f.archived_at IS NULL AND ${isReached(reach, b, 'c')}`;
    },
  },
];

import { placesOf } from '../network';
import type { History } from '../platform/declarations/audience';
import type { Subject } from '../platform/declarations/subject';

/** What others point at. */
export const CONVENTIONS_SUBJECTS: readonly Subject[] = [
  {
    type: 'convention',
    name: 'r.title',
    places: placesOf('convention'),
    read: ['conventions.read'],
    files: {
      read: 'conventions.read',
      write: 'conventions.manage',
      purposes: ['convention', 'draft', 'deliberation', 'receipt', 'rider', 'annex', 'report', 'letter', 'other'],
    },
  },
  { type: 'convention_template', name: 'r.title', places: placesOf('convention_template'), read: ['templates.read'] },
  { type: 'crc_recommendation', name: 'left(r.body, 80)', places: placesOf('crc_recommendation'), read: ['conventions.read'] },
];

const OF_CONVENTION: History = { readBy: ['conventions.read'] };

/** Who reads the history of its tables. */
export const CONVENTIONS_HISTORY: Readonly<Record<string, History>> = {
  convention: OF_CONVENTION,
  convention_party: OF_CONVENTION,
  convention_act: OF_CONVENTION,
  convention_rider: OF_CONVENTION,
  convention_volet: OF_CONVENTION,
  convention_grant: OF_CONVENTION,
  convention_means: OF_CONVENTION,
  convention_secondment: OF_CONVENTION,
  convention_crc_recommendation: OF_CONVENTION,
  crc_recommendation: OF_CONVENTION,
  convention_template: { readBy: ['templates.read'] },
  // a draft is for who writes it; what was published of it is told by its publication
  convention_template_version: [{ readBy: ['templates.manage'] }, { readBy: ['templates.read'], when: `e.changes ? 'published_on'` }],
};

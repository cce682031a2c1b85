import type { FilePurpose, SubjectType } from '@maillage/domain';
import { placesBySql, placesOf } from '../network';
import { isId } from '../platform/database/queryable';
import type { History } from '../platform/declarations/audience';
import type { Subject } from '../platform/declarations/subject';

/** An action stands at each CCAS that has it to do, and in its network. */
const actionPlaces = placesBySql(
  (columns) => `
    SELECT ${columns('a.network_id', 'x.ccas_id')} FROM privacy_action a JOIN privacy_action_ccas x ON x.action_id = a.id WHERE a.id = $1
     UNION ALL SELECT ${columns('a.network_id', 'NULL::uuid')} FROM privacy_action a WHERE a.id = $1`,
);

/** What is of one CCAS and has evidence: a point of the base, a designation, an action at one of its CCAS. */
const evidenced = (type: SubjectType, name: string | null, ...more: FilePurpose[]): Subject => ({
  type,
  name,
  places: placesOf(type),
  read: ['privacy.readDetail'],
  files: { read: 'privacy.readDetail', write: 'privacy.update', purposes: [...more, 'evidence', 'other'] },
});

/** What others point at. */
export const PRIVACY_SUBJECTS: readonly Subject[] = [
  evidenced('privacy_answer', null),
  evidenced('dpo_designation', 'r.dpo_name', 'letter'),
  evidenced('privacy_action_ccas', null),
  {
    type: 'privacy_action',
    name: 'r.title',
    places: async (database, id) => (isId(id) ? actionPlaces(database, id) : []),
    read: ['privacy.plan', 'privacy.readDetail'],
  },
  { type: 'maturity_campaign', name: 'r.title', places: placesOf('maturity_campaign'), read: ['privacy.readAggregates'] },
];

/** What a CCAS tells of its compliance is its own: the network sees statuses, never this history. */
const OWN: History = { readBy: ['privacy.readDetail'] };

/** Who reads the history of its tables. */
export const PRIVACY_HISTORY: Readonly<Record<string, History>> = {
  privacy_answer: OWN,
  dpo_designation: OWN,
  cnil_procedure: OWN,
  privacy_breach: OWN,
  rights_request: OWN,
  maturity_assessment: OWN,
  maturity_level: OWN,
  privacy_action: {
    readBy: ['privacy.plan', 'privacy.readDetail'],
    ccasIds: 'SELECT x.ccas_id FROM privacy_action_ccas x WHERE x.action_id::text = e.subject_id',
  },
  privacy_action_ccas: { readBy: ['privacy.plan', 'privacy.readDetail'] },
  privacy_validity: { readBy: ['privacy.readAggregates'] },
  maturity_campaign: { readBy: ['privacy.readAggregates'] },
};

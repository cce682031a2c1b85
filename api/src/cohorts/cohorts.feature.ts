import { can } from '@maillage/domain';
import { placesOf } from '../network';
import type { Feature } from '../platform/declarations/feature';
import { Cohort, CohortMember } from './cohort.entity';
import { COHORTS_CONSTRAINTS } from './cohorts.errors';
import { CohortsModule } from './cohorts.module';
import { CohortsResolver } from './cohorts.resolver';

/** Named groups of CCAS, and the scope to which any list can be narrowed: an EPT, a CCAS, a group. */
export const COHORTS: Feature = {
  name: 'cohorts',
  module: CohortsModule,
  entities: [Cohort, CohortMember],
  resolvers: [CohortsResolver],
  constraints: COHORTS_CONSTRAINTS,
  impersonalTexts: { cohort: ['name'] },
  subjects: [{ type: 'cohort', name: 'r.name', places: placesOf('cohort'), read: ['cohorts.read'] }],
  history: {
    cohort: { readBy: ['cohorts.read'] },
    cohort_member: { readBy: ['cohorts.read'] },
  },
  search: [
    {
      kind: 'cohort',
      candidates: ({ viewer, networkId, network }) =>
        can(viewer.grants, 'cohorts.read', { networkId })
          ? `SELECT h.id, h.name, h.purpose, concat_ws(' ', h.name, h.purpose), 0 FROM cohort h WHERE h.network_id = ${network}`
          : null,
    },
  ],
};

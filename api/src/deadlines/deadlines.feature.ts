import type { Feature } from '../platform/declarations/feature';
import { DeadlinesModule } from './deadlines.module';
import { DeadlinesResolver } from './deadlines.resolver';

/** What comes due, whatever it comes from. */
export const DEADLINES: Feature = {
  name: 'deadlines',
  module: DeadlinesModule,
  resolvers: [DeadlinesResolver],
  impersonalTexts: {
    deadline: ['source_type', 'kind', 'occurrence', 'label'],
  },
};

import type { Feature } from '../platform/declarations/feature';
import { JobsModule } from './jobs.module';
import { JobsResolver } from './jobs.resolver';

/** What is done in the background, for who looks after the instance. */
export const JOBS: Feature = { name: 'jobs', module: JobsModule, resolvers: [JobsResolver] };

import type { Feature } from '../platform/declarations/feature';
import { JOBS_RESOLVERS, JobsModule } from './jobs.module';

/** What is done in the background, mails included, for who looks after the instance. */
export const JOBS: Feature = { name: 'jobs', module: JobsModule, resolvers: JOBS_RESOLVERS };

import { JOB_NAMES, type JobName } from '@maillage/domain';
import type { Feature } from '../declarations/feature';
import { requireEach } from '../declarations/require-once';
import type { JobDeclaration } from './job-declaration';
import { PLATFORM_JOBS } from './platform-jobs';

/** The work in the background, as the platform and the features declare it: each kind once. */
export class DeclaredJobs {
  readonly all: readonly JobDeclaration[];

  constructor(features: readonly Feature[]) {
    this.all = [...PLATFORM_JOBS, ...features.flatMap(({ jobs = [] }) => jobs)];
    requireEach(
      'kind of job',
      Object.keys(JOB_NAMES) as JobName[],
      this.all.map(({ name }) => name),
    );
  }
}

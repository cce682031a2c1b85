import { JOB_NAMES, type JobName } from '@maillage/domain';
import { requireEach } from '../declarations/require-once';
import type { JobDeclaration } from './job-declaration';

/** The work in the background, as the platform and the features declare it: each kind once. */
export class DeclaredJobs {
  constructor(readonly all: readonly JobDeclaration[]) {
    requireEach(
      'kind of job',
      Object.keys(JOB_NAMES) as JobName[],
      all.map(({ name }) => name),
    );
  }
}

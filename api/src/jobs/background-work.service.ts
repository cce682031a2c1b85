import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { isId } from '../platform/database/queryable';
import { DomainError } from '../platform/errors/domain-error';
import { DeclaredJobs } from '../platform/jobs/declared-jobs';
import { Jobs } from '../platform/jobs/jobs.service';
import { COUNT_JOBS, LIST_JOBS } from './background-work.queries';
import type { BackgroundJob, BackgroundWorkType, JobKind, RunJobAgainInput } from './background-work.type';

/** Shows what is done in the background, and does again what failed. */
@Injectable()
export class BackgroundWorkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly declared: DeclaredJobs,
    private readonly jobs: Jobs,
  ) {}

  async read(viewer: Viewer): Promise<BackgroundWorkType> {
    requireCan(viewer, 'jobs.manage', {});
    const names = this.declared.all.map(({ name }) => name);
    const counts = (await this.dataSource.query(COUNT_JOBS, [names])) as Omit<JobKind, 'every'>[];
    const kinds = this.declared.all.flatMap(({ name, every = null }) => {
      const found = counts.find((count) => count.name === name);
      return found ? [{ ...found, every }] : [];
    });
    const jobs = (await this.dataSource.query(LIST_JOBS, [names])) as BackgroundJob[];
    return { kinds, jobs };
  }

  /** Does a job once more that failed. */
  async runAgain(viewer: Viewer, { name, id }: RunJobAgainInput): Promise<boolean> {
    requireCan(viewer, 'jobs.manage', {});
    if (!isId(id) || !(await this.jobs.runAgain(name, id))) throw new DomainError('NOT_FOUND');
    return true;
  }
}

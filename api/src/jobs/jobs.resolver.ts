import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { BackgroundWorkService } from './background-work.service';
import { BackgroundWorkType, RunJobAgainInput } from './background-work.type';

@Resolver()
export class JobsResolver {
  constructor(private readonly service: BackgroundWorkService) {}

  @Allow('jobs.manage')
  @Query(() => BackgroundWorkType, { description: 'What waits, runs and failed in the background.' })
  backgroundWork(@CurrentViewer() viewer: Viewer): Promise<BackgroundWorkType> {
    return this.service.read(viewer);
  }

  @Allow('jobs.manage')
  @Mutation(() => Boolean, { description: 'Does once more a job that failed. Refused, when it is none: NOT_FOUND.' })
  runJobAgain(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The job.' }) input: RunJobAgainInput): Promise<boolean> {
    return this.service.runAgain(viewer, input);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { CreateCohortInput, DeleteCohortInput, UpdateCohortInput } from './cohort.input';
import { CohortType } from './cohort.type';
import { CohortsService } from './cohorts.service';

@Resolver(() => CohortType)
export class CohortsResolver {
  constructor(private readonly service: CohortsService) {}

  @Query(() => [CohortType], { description: 'The named groups of CCAS of a network, by name.' })
  @Allow('cohorts.read')
  cohorts(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<CohortType[]> {
    return this.service.list(viewer, networkId);
  }

  @Mutation(() => CohortType, { description: 'Keeps a group of CCAS. Refused with COHORT_NAME_TAKEN when the network has one of that name.' })
  @Allow('cohorts.manage')
  createCohort(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The group.' }) input: CreateCohortInput): Promise<CohortType> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => CohortType, { description: 'Changes a group: its name, what it is for, who is of it. Refused: COHORT_NAME_TAKEN, STALE_VERSION.' })
  @Allow('cohorts.manage')
  updateCohort(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateCohortInput): Promise<CohortType> {
    return this.service.update(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Deletes a group; its CCAS stay as they are. Refused: STALE_VERSION.' })
  @Allow('cohorts.manage')
  deleteCohort(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The group.' }) input: DeleteCohortInput): Promise<boolean> {
    return this.service.delete(viewer, input);
  }
}

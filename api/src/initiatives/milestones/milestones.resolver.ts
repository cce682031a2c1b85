import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CreateMilestoneInput, DeleteMilestoneInput, UpdateMilestoneInput } from './milestone.input';
import { MilestoneType } from './milestone.type';
import { MilestonesService } from './milestones.service';

@Resolver()
export class MilestonesResolver {
  constructor(private readonly milestones: MilestonesService) {}

  @Allow('initiatives.manage')
  @Mutation(() => MilestoneType, { description: 'Creates a milestone or deliverable of an initiative. Refused: MILESTONE_LOOP.' })
  createMilestone(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The milestone.' }) input: CreateMilestoneInput): Promise<MilestoneType> {
    return this.milestones.create(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => MilestoneType, { description: 'Changes a milestone. Refused: STALE_VERSION, MILESTONE_LOOP.' })
  updateMilestone(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateMilestoneInput): Promise<MilestoneType> {
    return this.milestones.update(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => Boolean, { description: 'Deletes a milestone; the journal keeps what it was. Refused: STALE_VERSION.' })
  deleteMilestone(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The milestone.' }) input: DeleteMilestoneInput): Promise<boolean> {
    return this.milestones.delete(viewer, input);
  }
}

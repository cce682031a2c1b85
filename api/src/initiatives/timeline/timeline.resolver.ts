import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { TimelineService } from './timeline.service';
import { TimelineArgs, TimelineType } from './timeline.type';

@Resolver()
export class TimelineResolver {
  constructor(private readonly timeline: TimelineService) {}

  @Allow('initiatives.read')
  @Price(2)
  @Query(() => TimelineType, {
    name: 'timeline',
    description: 'A plan on a line of time: its initiatives, their milestones and what these wait for; where asked, what else comes due.',
  })
  read(@CurrentViewer() viewer: Viewer, @Args() args: TimelineArgs): Promise<TimelineType> {
    return this.timeline.read(viewer, args);
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { Asked, AskedArgs } from './asked.type';
import { AsksService } from './asks.service';

@Resolver()
export class AsksResolver {
  constructor(private readonly service: AsksService) {}

  @Allow('home.read')
  @Price(2)
  @Query(() => Asked, { description: 'What is asked of a CCAS and the viewer may answer; of a CCAS where that is nothing, nothing.' })
  asked(@CurrentViewer() viewer: Viewer, @Args() args: AskedArgs): Promise<Asked> {
    return this.service.asked(viewer, args);
  }
}

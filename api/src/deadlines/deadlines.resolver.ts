import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { DeadlinePage, DeadlinesArgs } from './deadline.type';
import { Deadlines } from './deadlines.service';

@Resolver()
export class DeadlinesResolver {
  constructor(private readonly service: Deadlines) {}

  @Allow('deadlines.read')
  @Price(2)
  @Query(() => DeadlinePage, { description: 'What comes due for the viewer in a network: what is open today, the earliest due first.' })
  deadlines(@CurrentViewer() viewer: Viewer, @Args() args: DeadlinesArgs): Promise<DeadlinePage> {
    return this.service.list(viewer, args);
  }
}

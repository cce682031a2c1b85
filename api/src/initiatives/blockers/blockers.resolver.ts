import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { reachIn } from '../../network';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { Clock } from '../../platform/clock/clock';
import { BlockerPage, BlockersArgs } from './blocker.type';
import { listBlockers } from './blockers.queries';

@Resolver()
export class BlockersResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  @Allow('adoption.readDetail')
  @Price(2)
  @Query(() => BlockerPage, { description: 'What blocks the CCAS whose news the viewer reads in detail, the oldest first.' })
  async blockers(@CurrentViewer() viewer: Viewer, @Args() args: BlockersArgs): Promise<BlockerPage> {
    const { networkId } = await reachIn(this.dataSource, viewer, 'adoption.readDetail', args.networkId);
    return listBlockers(this.dataSource, { viewer, networkId, today: this.clock.today() }, args);
  }
}

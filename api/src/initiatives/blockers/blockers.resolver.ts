import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { personsWhoMay } from '../../accounts';
import { reachIn } from '../../network';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { requireCan } from '../../platform/access/require-can';
import { Price } from '../../platform/bounds/price';
import { Clock } from '../../platform/clock/clock';
import { cellTarget } from '../initiative-targets';
import { BlockerAddressee, BlockerPage, BlockersArgs } from './blocker.type';
import { listBlockers } from './blockers.queries';

@Resolver()
export class BlockersResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  @Allow('adoption.readDetail')
  @Price(2)
  @Query(() => BlockerPage, { description: 'What blocks the CCAS whose news the viewer reads in detail.' })
  async blockers(@CurrentViewer() viewer: Viewer, @Args() args: BlockersArgs): Promise<BlockerPage> {
    const { networkId } = await reachIn(this.dataSource, viewer, 'adoption.readDetail', args.networkId);
    return listBlockers(this.dataSource, { viewer, networkId, today: this.clock.today() }, args);
  }

  @Allow('adoption.update')
  @Query(() => [BlockerAddressee], { description: 'To whom what blocks an initiative at a CCAS can be addressed: who reads it there, by name.' })
  async blockerAddressees(
    @CurrentViewer() viewer: Viewer,
    @Args('initiativeId', { type: () => ID, description: 'The initiative.' }) initiativeId: string,
    @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string,
  ): Promise<BlockerAddressee[]> {
    const today = this.clock.today();
    const target = requireCan(viewer, 'adoption.update', await cellTarget(this.dataSource, { initiativeId, ccasId }, today), { readable: 'adoption.read' });
    return personsWhoMay(this.dataSource, 'adoption.readDetail', target, today);
  }
}

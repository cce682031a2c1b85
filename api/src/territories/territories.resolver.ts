import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { VersionedAnswer } from '../platform/answers/versioned-answer';
import { Price } from '../platform/bounds/price';
import { TerritoriesArgs, TerritoryMembersArgs } from './territories.args';
import { TerritoriesService } from './territories.service';
import { TerritoryMembers, TerritoryPage, TerritoryType } from './territory.type';

@Resolver()
export class TerritoriesResolver {
  constructor(private readonly service: TerritoriesService) {}

  @Query(() => TerritoryType, { description: 'One territory, with what it stands in, came from and became.' })
  @Allow('territories.read')
  territory(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => Int, description: 'Its id.' }) id: number): Promise<TerritoryType> {
    return this.service.get(viewer, id);
  }

  @Query(() => TerritoryPage, { description: 'Territories by name or code; those that hold today come first.' })
  @Allow('territories.read')
  territories(@CurrentViewer() viewer: Viewer, @Args() args: TerritoriesArgs): Promise<TerritoryPage> {
    return this.service.list(viewer, args);
  }

  @Allow('territories.read')
  @VersionedAnswer()
  @Price(2)
  @Query(() => TerritoryMembers, {
    description: 'All territories of a level that stand in another one, with the EPT or EPCI of each: what a map or a table names.',
  })
  territoryMembers(@CurrentViewer() viewer: Viewer, @Args() args: TerritoryMembersArgs): Promise<TerritoryMembers> {
    return this.service.members(viewer, args);
  }
}

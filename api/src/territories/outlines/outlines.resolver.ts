import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { OutlinesService } from './outlines.service';
import { TerritoryOutlines, TerritoryOutlinesArgs } from './outlines.type';

@Resolver()
export class OutlinesResolver {
  constructor(private readonly service: OutlinesService) {}

  @Allow('territories.read')
  @Query(() => TerritoryOutlines, {
    description: 'Outlines of the territories of a level that stand in another one, from the files that an administrator loaded.',
  })
  territoryOutlines(@CurrentViewer() viewer: Viewer, @Args() args: TerritoryOutlinesArgs): Promise<TerritoryOutlines> {
    return this.service.list(viewer, args);
  }
}

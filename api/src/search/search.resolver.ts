import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { SearchArgs } from './search.args';
import { SearchService } from './search.service';
import { SearchHit } from './search.type';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Price(2)
  @Query(() => [SearchHit], {
    description: 'What the viewer may read of the network, by words.',
  })
  @Allow('search.use')
  search(@CurrentViewer() viewer: Viewer, @Args() args: SearchArgs): Promise<SearchHit[]> {
    return this.service.search(viewer, args);
  }
}

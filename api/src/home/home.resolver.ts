import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { HomeService } from './home.service';
import { Home } from './home.type';

@Resolver()
export class HomeResolver {
  constructor(private readonly service: HomeService) {}

  @Allow('home.read')
  @Price(4)
  @Query(() => Home, { description: 'The home page of the viewer in a network.' })
  home(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<Home> {
    return this.service.get(viewer, networkId);
  }
}

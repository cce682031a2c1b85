import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { HomeCcasService } from './home-ccas.service';
import { HomeCcas, HomeNeighbours, MAX_FOLLOWED_CCAS } from './home-ccas.type';

const NETWORK = { type: () => ID, description: 'The network.' };

/** The CCAS of a person on her first page, asked for once the first screen is there. */
@Resolver()
export class HomeCcasResolver {
  constructor(private readonly service: HomeCcasService) {}

  @Allow('home.read')
  @Price(2)
  @Query(() => [HomeCcas], {
    description: `The CCAS that a referent follows, by commune, ${MAX_FOLLOWED_CCAS} at most; none for who follows no CCAS, or all of the network.`,
  })
  homeCcas(@CurrentViewer() viewer: Viewer, @Args('networkId', NETWORK) networkId: string): Promise<HomeCcas[]> {
    return this.service.followed(viewer, networkId);
  }

  @Allow('home.read')
  @Price(4)
  @Query(() => [HomeNeighbours], { description: 'Each CCAS for which the viewer answers, beside those of its EPT.' })
  homeNeighbours(@CurrentViewer() viewer: Viewer, @Args('networkId', NETWORK) networkId: string): Promise<HomeNeighbours[]> {
    return this.service.neighbours(viewer, networkId);
  }
}

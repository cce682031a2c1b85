import type { FigureKind } from '@maillage/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ChangeGroup } from '../journal';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { HomeService } from './home.service';
import { FigureKindEnum, Home, HomeArgs, HomeFigure, HomeFormerFigure } from './home.type';

const NETWORK = { type: () => ID, description: 'The network.' };

/** The home page in three questions: the first screen, then what stands below it. */
@Resolver()
export class HomeResolver {
  constructor(private readonly service: HomeService) {}

  @Allow('home.read')
  @Price(2)
  @Query(() => Home, { description: 'What needs the viewer in a network, or in a part of it: then what is of its CCAS alone.' })
  home(@CurrentViewer() viewer: Viewer, @Args() args: HomeArgs): Promise<Home> {
    return this.service.get(viewer, args);
  }

  @Allow('home.read')
  @Price(2)
  @Query(() => [HomeFigure], { description: 'Figures of the network, as far as the viewer reads what they count, with what they were a month ago.' })
  homeFigures(@CurrentViewer() viewer: Viewer, @Args('networkId', NETWORK) networkId: string): Promise<HomeFigure[]> {
    return this.service.figures(viewer, networkId);
  }

  @Allow('home.read')
  @Price(4)
  @Query(() => [HomeFormerFigure], {
    description:
      'A figure over the past year, by quarters, the oldest first: days on which there was something to count, for who reads the state of each CCAS that it counts.',
  })
  homeCourse(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', NETWORK) networkId: string,
    @Args('kind', { type: () => FigureKindEnum, description: 'Which; one that does not know the past has no course.' }) kind: FigureKind,
  ): Promise<HomeFormerFigure[]> {
    return this.service.course(viewer, networkId, kind);
  }

  @Allow('home.read')
  @Price(2)
  @Query(() => [ChangeGroup], {
    description: 'What others changed in the network since the previous visit of the viewer, by day and by CCAS or object, the latest first.',
  })
  homeChanges(@CurrentViewer() viewer: Viewer, @Args('networkId', NETWORK) networkId: string): Promise<ChangeGroup[]> {
    return this.service.changes(viewer, networkId);
  }
}

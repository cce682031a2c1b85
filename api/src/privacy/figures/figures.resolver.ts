import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { FigurePublicationType, PublishedFigure, PublishFigureInput } from './figure.type';
import { FiguresService } from './figures.service';
import { PublishFigureService } from './publish-figure.service';

@Resolver()
export class FiguresResolver {
  constructor(
    private readonly figures: FiguresService,
    private readonly publication: PublishFigureService,
  ) {}

  @Allow('publications.read')
  @Price(2)
  @Query(() => [PublishedFigure], { description: 'Aggregates published to the viewer’s organisations, which name no CCAS.' })
  publishedFigures(@CurrentViewer() viewer: Viewer): Promise<PublishedFigure[]> {
    return this.figures.published(viewer);
  }

  @Allow('figures.publish')
  @Query(() => [FigurePublicationType], { description: 'Who sees which figure of a network.' })
  figurePublications(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<FigurePublicationType[]> {
    return this.figures.publications(viewer, networkId);
  }

  @Allow('figures.publish')
  @Mutation(() => FigurePublicationType, { description: 'Shows a figure to exactly those funders; an empty list withdraws it.' })
  publishFigure(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The figure and the whole list.' }) input: PublishFigureInput,
  ): Promise<FigurePublicationType> {
    return this.publication.publish(viewer, input);
  }
}

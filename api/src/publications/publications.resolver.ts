import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InitiativeType } from '../initiatives';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { PublishFigureService } from './publish-figure.service';
import { PublishInitiativeService } from './publish-initiative.service';
import { FigurePublicationType, PublishedContact, PublishedFigure, PublishFigureInput } from './published-figure.type';
import { PublishedFiguresService } from './published-figures.service';
import { PublishedInitiative, PublishInitiativeInput } from './published-initiative.type';
import { PublishedInitiativesService } from './published-initiatives.service';

@Resolver()
export class PublicationsResolver {
  constructor(
    private readonly figures: PublishedFiguresService,
    private readonly figurePublication: PublishFigureService,
    private readonly initiatives: PublishedInitiativesService,
    private readonly initiativePublication: PublishInitiativeService,
  ) {}

  @Allow('publications.read')
  @Price(2)
  @Query(() => [PublishedInitiative], { description: 'What was published to the viewer’s organisations, the latest plan first: all that exists for a funder.' })
  publishedInitiatives(@CurrentViewer() viewer: Viewer): Promise<PublishedInitiative[]> {
    return this.initiatives.list(viewer);
  }

  @Allow('initiatives.publish')
  @Mutation(() => InitiativeType, { description: 'Shows an initiative to a funder, or withdraws it from that one.' })
  publishInitiative(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The initiative, the funder, and whether it sees it.' }) input: PublishInitiativeInput,
  ): Promise<InitiativeType> {
    return this.initiativePublication.publish(viewer, input);
  }

  @Allow('publications.read')
  @Price(2)
  @Query(() => [PublishedFigure], { description: 'Aggregates published to the viewer’s organisations, which name no CCAS.' })
  publishedFigures(@CurrentViewer() viewer: Viewer): Promise<PublishedFigure[]> {
    return this.figures.published(viewer);
  }

  @Allow('publications.read')
  @Query(() => [PublishedContact], { description: 'Whom to call about what is shown: two persons of each network that shows something, at most.' })
  publishedContacts(@CurrentViewer() viewer: Viewer): Promise<PublishedContact[]> {
    return this.figures.contacts(viewer);
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
  @Mutation(() => FigurePublicationType, { description: 'Shows a figure to a funder, or withdraws it from that one.' })
  publishFigure(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The figure, the funder, and whether it sees it.' }) input: PublishFigureInput,
  ): Promise<FigurePublicationType> {
    return this.figurePublication.publish(viewer, input);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { InitiativeType } from '../initiative.type';
import { CreateFundingLineInput, DeleteFundingLineInput, UpdateFundingLineInput } from './funding-line.input';
import { FundingLineType } from './funding-line.type';
import { FundingLinesService } from './funding-lines.service';
import { PublishInitiativeService } from './publish-initiative.service';
import { PublishedInitiative, PublishInitiativeInput } from './published-initiative.type';
import { PublishedInitiativesService } from './published-initiatives.service';

@Resolver()
export class FundingResolver {
  constructor(
    private readonly lines: FundingLinesService,
    private readonly publication: PublishInitiativeService,
    private readonly published: PublishedInitiativesService,
  ) {}

  @Allow('publications.read')
  @Price(2)
  @Query(() => [PublishedInitiative], { description: 'What was published to the viewer’s organisations, the latest plan first: all that exists for a funder.' })
  publishedInitiatives(@CurrentViewer() viewer: Viewer): Promise<PublishedInitiative[]> {
    return this.published.list(viewer);
  }

  @Allow('initiatives.manage')
  @Mutation(() => FundingLineType, { description: 'Creates a funding line of an initiative.' })
  createFundingLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The funding line.' }) input: CreateFundingLineInput,
  ): Promise<FundingLineType> {
    return this.lines.create(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => FundingLineType, { description: 'Changes a funding line. Refused: STALE_VERSION.' })
  updateFundingLine(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateFundingLineInput): Promise<FundingLineType> {
    return this.lines.update(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => Boolean, { description: 'Deletes a funding line; the journal keeps what it was. Refused: STALE_VERSION.' })
  deleteFundingLine(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The funding line.' }) input: DeleteFundingLineInput): Promise<boolean> {
    return this.lines.delete(viewer, input);
  }

  @Allow('initiatives.publish')
  @Mutation(() => InitiativeType, { description: 'Publishes an initiative to exactly those funders; an empty list withdraws it.' })
  publishInitiative(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The initiative and the whole list.' }) input: PublishInitiativeInput,
  ): Promise<InitiativeType> {
    return this.publication.publish(viewer, input);
  }
}

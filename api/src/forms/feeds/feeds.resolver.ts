import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { FeedIndicatorsInput, RelateFormQuestionInput, UnrelateFormQuestionInput } from './feeds.input';
import { FeedsService } from './feeds.service';
import { FormFeedsType } from './feeds.type';
import { RelateService } from './relate.service';

@Resolver(() => FormFeedsType)
export class FeedsResolver {
  constructor(
    private readonly feeds: FeedsService,
    private readonly relations: RelateService,
  ) {}

  @Query(() => FormFeedsType, { description: 'Which questions of a form feed which indicators, and what was fed when.' })
  @Allow('forms.manage')
  formFeeds(@CurrentViewer() viewer: Viewer, @Args('formId', { type: () => ID, description: 'The form.' }) formId: string): Promise<FormFeedsType> {
    return this.feeds.get(viewer, formId);
  }

  @Mutation(() => FormFeedsType, {
    description: 'Relates a question to an indicator, or makes one of it. Refused: FORM_NOT_PUBLISHED, FORM_FEED_REFUSED, FORM_FEED_MISFIT, FORM_FEED_TAKEN.',
  })
  @Allow('forms.manage')
  relateFormQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The question and the indicator.' }) input: RelateFormQuestionInput,
  ): Promise<FormFeedsType> {
    return this.relations.relate(viewer, input);
  }

  @Mutation(() => FormFeedsType, { description: 'Lets a question feed no indicator any more; what it gave stays.' })
  @Allow('forms.manage')
  unrelateFormQuestion(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The question.' }) input: UnrelateFormQuestionInput,
  ): Promise<FormFeedsType> {
    return this.relations.unrelate(viewer, input);
  }

  @Mutation(() => FormFeedsType, {
    description: 'Feeds indicators with the published results of a collection. Refused: FORM_RESULTS_UNPUBLISHED, FORM_FEEDS_NOTHING.',
  })
  @Allow('forms.manage')
  feedIndicators(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The collection.' }) input: FeedIndicatorsInput): Promise<FormFeedsType> {
    return this.feeds.feed(viewer, input);
  }
}

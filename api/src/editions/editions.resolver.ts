import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { EditionChoicesService } from './edition-choices.service';
import { EditionCommentsService } from './edition-comments.service';
import {
  AddEditionCommentInput,
  CorrectEditionInput,
  CreateEditionInput,
  ResolveEditionCommentInput,
  PublishEditionInput,
  SeenEditionInput,
  SetEditionBlocksInput,
  UpdateEditionInput,
} from './edition.input';
import { EditionChoiceType, EditionCommentType, EditionPreviewType, EditionSummary, EditionType, PublishedEditionType } from './edition.type';
import { EditionsService } from './editions.service';
import { PublishEditionService } from './publish-edition.service';

const STALE = 'Refused: STALE_VERSION, EDITION_PUBLISHED.';

@Resolver(() => EditionType)
export class EditionsResolver {
  constructor(
    private readonly editionsService: EditionsService,
    private readonly publishing: PublishEditionService,
    private readonly comments: EditionCommentsService,
    private readonly choices: EditionChoicesService,
  ) {}

  @Query(() => [EditionSummary], {
    description: 'Editions of a network: drafts first, then the latest; without `editions.proofread`, those published to the board.',
  })
  @Allow('editions.read')
  editions(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<EditionSummary[]> {
    return this.publishing.list(viewer, networkId);
  }

  @Query(() => EditionType, { description: 'One edition.' })
  @Allow('editions.read')
  edition(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<EditionType> {
    return this.editionsService.get(viewer, id);
  }

  @Price(2)
  @Query(() => PublishedEditionType, { description: 'What was published: whatever has changed since, this has not.' })
  @Allow('editions.read')
  publishedEdition(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The edition.' }) id: string): Promise<PublishedEditionType> {
    return this.publishing.published(viewer, id);
  }

  @Price(4)
  @Query(() => EditionPreviewType, {
    description: 'What an edition would say if it were published now, or what was signed off, with what lacks or is stale. Nothing is kept.',
  })
  @Allow('editions.proofread')
  editionPreview(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The edition.' }) id: string): Promise<EditionPreviewType> {
    return this.publishing.preview(viewer, id);
  }

  @Query(() => [EditionChoiceType], { description: 'What can be chosen of each kind of block.' })
  @Allow('editions.manage')
  editionChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<EditionChoiceType[]> {
    return this.choices.list(viewer, networkId);
  }

  @Mutation(() => EditionType, { description: 'Begins an edition, with the blocks of a model. Refused: EDITION_TOO_MANY.' })
  @Allow('editions.manage')
  createEdition(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The edition.' }) input: CreateEditionInput): Promise<EditionType> {
    return this.editionsService.create(viewer, input);
  }

  @Mutation(() => EditionType, { description: `Changes an edition; what was signed off is so no more. ${STALE}` })
  @Allow('editions.manage')
  updateEdition(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateEditionInput): Promise<EditionType> {
    return this.editionsService.update(viewer, input);
  }

  @Mutation(() => EditionType, { description: `Chooses, orders and takes out blocks; what was signed off is so no more. ${STALE}` })
  @Allow('editions.manage')
  setEditionBlocks(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The blocks.' }) input: SetEditionBlocksInput): Promise<EditionType> {
    return this.editionsService.setBlocks(viewer, input);
  }

  @Price(4)
  @Mutation(() => EditionType, {
    description: `Signs an edition off: what it says now is what will be published. Refused: EDITION_EMPTY, EDITION_TOO_LARGE. ${STALE}`,
  })
  @Allow('editions.manage')
  signEdition(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The edition.' }) input: SeenEditionInput): Promise<EditionType> {
    return this.publishing.sign(viewer, input);
  }

  @Mutation(() => EditionType, {
    description: `Publishes what was signed off, under the next number; it never changes again. Refused: EDITION_NOT_SIGNED, EDITION_NOT_CONFIRMED, EDITION_SIGN_AGAIN. ${STALE}`,
  })
  @Allow('editions.manage')
  publishEdition(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The edition.' }) input: PublishEditionInput): Promise<EditionType> {
    return this.publishing.publish(viewer, input);
  }

  @Mutation(() => EditionType, {
    description: 'Begins the correction of a published edition: a new one that says what it replaces, and why. Refused: EDITION_REPLACED_ALREADY.',
  })
  @Allow('editions.manage')
  correctEdition(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The correction.' }) input: CorrectEditionInput): Promise<EditionType> {
    return this.editionsService.correct(viewer, input);
  }

  @Mutation(() => Boolean, { description: `Deletes an edition that is not published. ${STALE}` })
  @Allow('editions.manage')
  deleteEdition(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The edition.' }) input: SeenEditionInput): Promise<boolean> {
    return this.editionsService.delete(viewer, input);
  }

  @Mutation(() => EditionCommentType, { description: 'Leaves a remark on an edition that is not published. Refused: EDITION_PUBLISHED, EDITION_TOO_MANY.' })
  @Allow('editions.proofread')
  addEditionComment(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The remark.' }) input: AddEditionCommentInput,
  ): Promise<EditionCommentType> {
    return this.comments.add(viewer, input);
  }

  @Mutation(() => EditionCommentType, { description: 'Settles a remark, or opens it again. Refused: STALE_VERSION.' })
  @Allow('editions.proofread')
  resolveEditionComment(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The remark.' }) input: ResolveEditionCommentInput,
  ): Promise<EditionCommentType> {
    return this.comments.resolve(viewer, input);
  }
}

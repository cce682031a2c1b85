import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CloseFormCollectionInput, CreateFormCollectionInput } from './collections.input';
import { CollectionsService } from './collections.service';
import { FormCollectionSummary, FormCollectionType } from './collections.type';

@Resolver(() => FormCollectionType)
export class CollectionsResolver {
  constructor(private readonly service: CollectionsService) {}

  @Query(() => [FormCollectionSummary], { description: 'Collections of a network, the open ones first.' })
  @Allow('forms.read')
  formCollections(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<FormCollectionSummary[]> {
    return this.service.list(viewer, networkId);
  }

  @Query(() => FormCollectionType, { description: 'One collection.' })
  @Allow('forms.read')
  formCollection(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<FormCollectionType> {
    return this.service.get(viewer, id);
  }

  @Mutation(() => FormCollectionType, { description: 'Begins a collection. Refused: FORM_NOT_PUBLISHED, FORM_COLLECTION_TAKEN, FORM_TOO_MANY.' })
  @Allow('forms.manage')
  createFormCollection(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The collection.' }) input: CreateFormCollectionInput,
  ): Promise<FormCollectionType> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => FormCollectionType, { description: 'Closes a collection, or opens it again. Refused: STALE_VERSION.' })
  @Allow('forms.manage')
  closeFormCollection(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The collection.' }) input: CloseFormCollectionInput,
  ): Promise<FormCollectionType> {
    return this.service.close(viewer, input);
  }
}

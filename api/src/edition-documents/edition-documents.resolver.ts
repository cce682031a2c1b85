import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { EditionDocumentType, MakeEditionDocumentsInput } from './edition-document.type';
import { EditionDocumentsService } from './edition-documents.service';

@Resolver()
export class EditionDocumentsResolver {
  constructor(private readonly documents: EditionDocumentsService) {}

  @Allow('editions.read')
  @Query(() => [EditionDocumentType], { description: 'Documents of an edition: of what was published, else of its draft.' })
  editionDocuments(
    @CurrentViewer() viewer: Viewer,
    @Args('editionId', { type: () => ID, description: 'The edition.' }) editionId: string,
  ): Promise<EditionDocumentType[]> {
    return this.documents.list(viewer, editionId);
  }

  @Allow('editions.read')
  @Price(4)
  @Mutation(() => [EditionDocumentType], {
    description: 'Has documents of an edition made beside the request; of what is published, those that are not made yet.',
  })
  makeEditionDocuments(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The documents.' }) input: MakeEditionDocumentsInput,
  ): Promise<EditionDocumentType[]> {
    return this.documents.make(viewer, input);
  }
}

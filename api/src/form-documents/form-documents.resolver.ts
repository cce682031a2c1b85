import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { FormDocumentsInput, FormDocumentsType } from './form-document.type';
import { FormDocumentsService } from './form-documents.service';

@Resolver()
export class FormDocumentsResolver {
  constructor(private readonly documents: FormDocumentsService) {}

  @Allow('forms.readReturns')
  @Query(() => FormDocumentsType, { description: 'Documents of what a CCAS answers to a collection, to who reads its return.' })
  formDocuments(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Whose.' }) input: FormDocumentsInput): Promise<FormDocumentsType> {
    return this.documents.list(viewer, input);
  }

  @Allow('forms.readReturns')
  @Price(4)
  @Mutation(() => FormDocumentsType, {
    description: 'Has the documents of a return made beside the request, of its present state. Refused: FORM_DOCUMENT_NONE.',
  })
  makeFormDocuments(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Whose.' }) input: FormDocumentsInput): Promise<FormDocumentsType> {
    return this.documents.make(viewer, input);
  }
}

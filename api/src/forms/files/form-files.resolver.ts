import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { FormAnswersKeptType } from '../returns/returns.type';
import { ImportFormAnswersInput } from './form-files.input';
import { FormFilesService } from './form-files.service';

@Resolver()
export class FormFilesResolver {
  constructor(private readonly files: FormFilesService) {}

  @Mutation(() => FormAnswersKeptType, {
    description:
      'Keeps answers that a person has read in a file, each from the version that she saw of it, and how the file is read. Refused: FORM_RETURN_WRONG_STATE.',
  })
  @Allow('forms.answer')
  importFormAnswers(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The answers.' }) input: ImportFormAnswersInput,
  ): Promise<FormAnswersKeptType> {
    return this.files.import(viewer, input);
  }
}

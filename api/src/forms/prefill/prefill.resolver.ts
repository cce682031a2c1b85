import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { FormReturnInput } from '../returns/returns.input';
import { FormReturnType } from '../returns/returns.type';
import { PrefillService } from './prefill.service';

@Resolver(() => FormReturnType)
export class PrefillResolver {
  constructor(private readonly prefills: PrefillService) {}

  @Mutation(() => FormReturnType, {
    description: 'Puts into a return what is published of the commune, to be confirmed; what was answered stays. Refused: FORM_RETURN_WRONG_STATE.',
  })
  @Allow('forms.answer')
  prefillFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The return.' }) input: FormReturnInput): Promise<FormReturnType> {
    return this.prefills.prefill(viewer, input);
  }
}

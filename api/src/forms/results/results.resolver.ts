import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { FormResultsInput } from './results.input';
import { ResultsService } from './results.service';
import { FormResultMatrixType, FormResultsType } from './results.type';

@Resolver(() => FormResultsType)
export class ResultsResolver {
  constructor(private readonly service: ResultsService) {}

  @Query(() => FormResultsType, { description: 'What comes out of a collection.' })
  @Allow('forms.read')
  formResults(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: FormResultsInput): Promise<FormResultsType> {
    return this.service.results(viewer, input);
  }

  @Query(() => FormResultMatrixType, { description: 'The answers to one section of a collection, question by CCAS.' })
  @Allow('forms.read')
  formResultMatrix(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which results.' }) input: FormResultsInput,
    @Args('section', { type: () => String, description: 'Code of the section.' }) section: string,
  ): Promise<FormResultMatrixType> {
    return this.service.matrix(viewer, input, section);
  }

  @Mutation(() => FormResultsType, {
    description: 'Shows the network the results, of what was validated until now. Refused: FORM_RESULTS_TOO_FEW, FORM_RESULTS_ADD_TOO_FEW.',
  })
  @Allow('forms.check')
  publishFormResults(
    @CurrentViewer() viewer: Viewer,
    @Args('collectionId', { type: () => ID, description: 'The collection.' }) collectionId: string,
  ): Promise<FormResultsType> {
    return this.service.publish(viewer, collectionId);
  }
}

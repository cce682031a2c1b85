import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { ConventionType } from '../convention.type';
import { RecordExistingConventionInput } from './existing-convention.input';
import { RecordExistingConventionService } from './record-existing-convention.service';

@Resolver()
export class ExistingConventionsResolver {
  constructor(private readonly existing: RecordExistingConventionService) {}

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, {
    description: 'Records a convention that was signed already, with its acts, signatories and volets. Refused: CONVENTION_REFERENCE_TAKEN, UNLIKELY_DATES.',
  })
  recordExistingConvention(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The convention.' }) input: RecordExistingConventionInput,
  ): Promise<ConventionType> {
    return this.existing.record(viewer, input);
  }
}

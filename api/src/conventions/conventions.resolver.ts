import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { ArchiveConventionInput, CreateConventionInput, UpdateConventionInput } from './convention.input';
import { ConventionType } from './convention.type';
import { ConventionsService } from './conventions.service';
import { CreateConventionService } from './create-convention.service';
import { ConventionPage, ConventionsArgs } from './register/register.type';
import { UpdateConventionService } from './update-convention.service';

@Resolver()
export class ConventionsResolver {
  constructor(
    private readonly reads: ConventionsService,
    private readonly creation: CreateConventionService,
    private readonly updates: UpdateConventionService,
  ) {}

  @Allow('conventions.read')
  @Price(2)
  @Query(() => ConventionPage, { description: 'The register of conventions: those that the viewer may read.' })
  conventions(@CurrentViewer() viewer: Viewer, @Args() args: ConventionsArgs): Promise<ConventionPage> {
    return this.reads.list(viewer, args);
  }

  @Allow('conventions.read')
  @Query(() => ConventionType, { description: 'One convention, with all that its page shows.' })
  convention(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<ConventionType> {
    return this.reads.get(viewer, id);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Creates a convention. Refused: CONVENTION_REFERENCE_TAKEN, UNLIKELY_DATES.' })
  createConvention(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The convention.' }) input: CreateConventionInput): Promise<ConventionType> {
    return this.creation.create(viewer, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Changes a convention. Refused: STALE_VERSION, CONVENTION_REFERENCE_TAKEN, UNLIKELY_DATES.' })
  updateConvention(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateConventionInput): Promise<ConventionType> {
    return this.updates.update(viewer, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Puts a convention into the archives: it no longer counts, and nothing is deleted. Refused: STALE_VERSION.' })
  archiveConvention(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: ArchiveConventionInput): Promise<ConventionType> {
    return this.updates.archive(viewer, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Takes a convention out of the archives. Refused: STALE_VERSION.' })
  restoreConvention(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: ArchiveConventionInput): Promise<ConventionType> {
    return this.updates.restore(viewer, input);
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { ConventionType } from '../convention.type';
import { SaveConventionGrantInput, SaveConventionMeansInput } from './money.input';
import { RemoveConventionPartInput } from './part.input';
import { GRANT_PART, MEANS_PART } from './part-kinds';
import { SavePartService } from './save-part.service';

@Resolver()
export class ConventionMoneyResolver {
  constructor(private readonly parts: SavePartService) {}

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Adds or changes the grant of a year. Refused: STALE_VERSION, GRANT_YEAR_TAKEN.' })
  saveConventionGrant(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The grant.' }) input: SaveConventionGrantInput): Promise<ConventionType> {
    return this.parts.save(viewer, GRANT_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Removes the grant of a year; the journal keeps it. Refused: STALE_VERSION.' })
  removeConventionGrant(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What is removed.' }) input: RemoveConventionPartInput,
  ): Promise<ConventionType> {
    return this.parts.remove(viewer, GRANT_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Adds or changes valued means. Refused: STALE_VERSION.' })
  saveConventionMeans(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The means.' }) input: SaveConventionMeansInput): Promise<ConventionType> {
    return this.parts.save(viewer, MEANS_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Removes valued means; the journal keeps it. Refused: STALE_VERSION.' })
  removeConventionMeans(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What is removed.' }) input: RemoveConventionPartInput,
  ): Promise<ConventionType> {
    return this.parts.remove(viewer, MEANS_PART, input);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CreateCrcRecommendationInput, DeleteCrcRecommendationInput, UpdateCrcRecommendationInput } from './crc-recommendation.input';
import { CrcRecommendationPage, CrcRecommendationsArgs, CrcRecommendationType } from './crc-recommendation.type';
import { CrcRecommendationsService } from './crc-recommendations.service';

@Resolver()
export class CrcRecommendationsResolver {
  constructor(private readonly service: CrcRecommendationsService) {}

  @Allow('conventions.read')
  @Query(() => CrcRecommendationPage, { description: 'The recommendations of the chambre régionale des comptes that the viewer may read in a network.' })
  crcRecommendations(@CurrentViewer() viewer: Viewer, @Args() args: CrcRecommendationsArgs): Promise<CrcRecommendationPage> {
    return this.service.list(viewer, args);
  }

  @Allow('conventions.manage')
  @Mutation(() => CrcRecommendationType, { description: 'Records a recommendation of the chambre régionale des comptes.' })
  createCrcRecommendation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The recommendation.' }) input: CreateCrcRecommendationInput,
  ): Promise<CrcRecommendationType> {
    return this.service.create(viewer, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => CrcRecommendationType, { description: 'Changes a recommendation. Refused: STALE_VERSION.' })
  updateCrcRecommendation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdateCrcRecommendationInput,
  ): Promise<CrcRecommendationType> {
    return this.service.update(viewer, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => Boolean, { description: 'Deletes a recommendation recorded by mistake; the journal keeps what it was. Refused: STALE_VERSION.' })
  deleteCrcRecommendation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The recommendation.' }) input: DeleteCrcRecommendationInput,
  ): Promise<boolean> {
    return this.service.delete(viewer, input);
  }
}

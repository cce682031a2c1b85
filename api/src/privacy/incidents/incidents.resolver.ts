import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { DeletePrivacyRowInput } from '../dpo/dpo.input';
import { CreatePrivacyBreachInput, CreateRightsRequestInput, UpdatePrivacyBreachInput, UpdateRightsRequestInput } from './incidents.input';
import { IncidentsService } from './incidents.service';
import { CcasIncidents, PrivacyBreachType, RightsRequestType } from './incidents.type';

@Resolver()
export class IncidentsResolver {
  constructor(private readonly incidents: IncidentsService) {}

  @Allow('privacy.readDetail')
  @Query(() => CcasIncidents, { description: 'Breaches and rights requests of a CCAS: counts and delays alone.' })
  ccasIncidents(@CurrentViewer() viewer: Viewer, @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string): Promise<CcasIncidents> {
    return this.incidents.ofCcas(viewer, ccasId);
  }

  @Allow('privacy.update')
  @Mutation(() => PrivacyBreachType, { description: 'Records a breach.' })
  createPrivacyBreach(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The breach.' }) input: CreatePrivacyBreachInput,
  ): Promise<PrivacyBreachType> {
    return this.incidents.createBreach(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => PrivacyBreachType, { description: 'Changes a breach. Refused: STALE_VERSION.' })
  updatePrivacyBreach(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdatePrivacyBreachInput,
  ): Promise<PrivacyBreachType> {
    return this.incidents.updateBreach(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => Boolean, { description: 'Deletes a breach entered by mistake. Refused: STALE_VERSION.' })
  deletePrivacyBreach(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The breach.' }) input: DeletePrivacyRowInput): Promise<boolean> {
    return this.incidents.deleteBreach(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => RightsRequestType, { description: 'Records a rights request.' })
  createRightsRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The request.' }) input: CreateRightsRequestInput,
  ): Promise<RightsRequestType> {
    return this.incidents.createRequest(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => RightsRequestType, { description: 'Changes a rights request. Refused: STALE_VERSION.' })
  updateRightsRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdateRightsRequestInput,
  ): Promise<RightsRequestType> {
    return this.incidents.updateRequest(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => Boolean, { description: 'Deletes a rights request entered by mistake. Refused: STALE_VERSION.' })
  deleteRightsRequest(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The request.' }) input: DeletePrivacyRowInput): Promise<boolean> {
    return this.incidents.deleteRequest(viewer, input);
  }
}

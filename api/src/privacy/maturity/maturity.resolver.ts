import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { AssessMaturityService } from './assess-maturity.service';
import { MaturityCampaignsService } from './maturity-campaigns.service';
import { CreateMaturityCampaignInput, SaveMaturityAssessmentInput, UpdateMaturityCampaignInput, ValidateMaturityAssessmentInput } from './maturity.input';
import { MaturityService } from './maturity.service';
import { CcasMaturity, MaturityAssessmentType, MaturityCampaignType, MaturityOverview } from './maturity.type';

@Resolver()
export class MaturityResolver {
  constructor(
    private readonly maturity: MaturityService,
    private readonly campaigns: MaturityCampaignsService,
    private readonly assess: AssessMaturityService,
  ) {}

  @Allow('privacy.readAggregates')
  @Query(() => [MaturityCampaignType], { description: 'The maturity campaigns of a network, the latest first.' })
  maturityCampaigns(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<MaturityCampaignType[]> {
    return this.campaigns.list(viewer, networkId);
  }

  @Allow('privacy.readAggregates')
  @Query(() => MaturityOverview, { description: 'A campaign across its network: counts by level, and who has done it among the CCAS that the viewer may see.' })
  maturityOverview(
    @CurrentViewer() viewer: Viewer,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
  ): Promise<MaturityOverview> {
    return this.maturity.overview(viewer, campaignId);
  }

  @Allow('privacy.readStatus')
  @Query(() => CcasMaturity, { description: 'The maturity of a CCAS through the campaigns.' })
  ccasMaturity(@CurrentViewer() viewer: Viewer, @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string): Promise<CcasMaturity> {
    return this.maturity.ofCcas(viewer, ccasId);
  }

  @Allow('privacy.manage')
  @Mutation(() => MaturityCampaignType, { description: 'Creates a campaign. Refused: CAMPAIGN_TITLE_TAKEN.' })
  createMaturityCampaign(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The campaign.' }) input: CreateMaturityCampaignInput,
  ): Promise<MaturityCampaignType> {
    return this.campaigns.create(viewer, input);
  }

  @Allow('privacy.manage')
  @Mutation(() => MaturityCampaignType, { description: 'Changes a campaign. Refused: STALE_VERSION, CAMPAIGN_TITLE_TAKEN.' })
  updateMaturityCampaign(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdateMaturityCampaignInput,
  ): Promise<MaturityCampaignType> {
    return this.campaigns.update(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => MaturityAssessmentType, { description: 'Saves the draft of an assessment. Refused: STALE_VERSION, ASSESSMENT_VALIDATED.' })
  saveMaturityAssessment(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The assessment.' }) input: SaveMaturityAssessmentInput,
  ): Promise<MaturityAssessmentType> {
    return this.assess.save(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => MaturityAssessmentType, { description: 'Validates an assessment, which never changes again. Refused: STALE_VERSION, ASSESSMENT_VALIDATED.' })
  validateMaturityAssessment(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The assessment.' }) input: ValidateMaturityAssessmentInput,
  ): Promise<MaturityAssessmentType> {
    return this.assess.validate(viewer, input);
  }
}

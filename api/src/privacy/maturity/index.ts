import { AssessMaturityService } from './assess-maturity.service';
import { MaturityAssessment } from './maturity-assessment.entity';
import { MaturityCampaign } from './maturity-campaign.entity';
import { MaturityCampaignsService } from './maturity-campaigns.service';
import { MaturityLevel } from './maturity-level.entity';
import { MaturityResolver } from './maturity.resolver';
import { MaturityService } from './maturity.service';

export { MATURITY_CONSTRAINTS } from './maturity.errors';

/** Tables of the self-assessments. */
export const MATURITY_ENTITIES = [MaturityCampaign, MaturityAssessment, MaturityLevel];

/** Resolvers of this part. */
export const MATURITY_RESOLVERS = [MaturityResolver];

/** Services of this part. */
export const MATURITY_PROVIDERS = [MaturityService, MaturityCampaignsService, AssessMaturityService];

import { PrivacyActionCcas } from './actions/privacy-action-ccas.entity';
import { PrivacyAction } from './actions/privacy-action.entity';
import { PlanActionsService } from './actions/plan-actions.service';
import { PrivacyActionsResolver } from './actions/privacy-actions.resolver';
import { PrivacyActionsService } from './actions/privacy-actions.service';
import { CcasRows } from './ccas-rows.service';
import { PrivacyDerivation } from './derivation/privacy-derivation';
import { CnilProcedure } from './dpo/cnil-procedure.entity';
import { DpoDesignation } from './dpo/dpo-designation.entity';
import { DpoResolver } from './dpo/dpo.resolver';
import { DpoService } from './dpo/dpo.service';
import { IncidentsResolver } from './incidents/incidents.resolver';
import { IncidentsService } from './incidents/incidents.service';
import { PrivacyBreach } from './incidents/privacy-breach.entity';
import { RightsRequest } from './incidents/rights-request.entity';
import { AssessMaturityService } from './maturity/assess-maturity.service';
import { MaturityAssessment } from './maturity/maturity-assessment.entity';
import { MaturityCampaign } from './maturity/maturity-campaign.entity';
import { MaturityCampaignsService } from './maturity/maturity-campaigns.service';
import { MaturityLevel } from './maturity/maturity-level.entity';
import { MaturityResolver } from './maturity/maturity.resolver';
import { MaturityService } from './maturity/maturity.service';

/** Tables of what follows the base: maturity, DPO, incidents, plan of actions. */
export const FOLLOW_UP_ENTITIES = [
  MaturityCampaign,
  MaturityAssessment,
  MaturityLevel,
  DpoDesignation,
  CnilProcedure,
  PrivacyBreach,
  RightsRequest,
  PrivacyAction,
  PrivacyActionCcas,
];

/** Their resolvers. */
export const FOLLOW_UP_RESOLVERS = [MaturityResolver, DpoResolver, IncidentsResolver, PrivacyActionsResolver];

/** Their services. */
export const FOLLOW_UP_SERVICES = [
  CcasRows,
  MaturityService,
  MaturityCampaignsService,
  AssessMaturityService,
  DpoService,
  IncidentsService,
  PrivacyActionsService,
  PlanActionsService,
  PrivacyDerivation,
];

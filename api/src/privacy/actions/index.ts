import { PlanActionsService } from './plan-actions.service';
import { PrivacyActionCcas } from './privacy-action-ccas.entity';
import { PrivacyAction } from './privacy-action.entity';
import { PrivacyActionsResolver } from './privacy-actions.resolver';
import { PrivacyActionsService } from './privacy-actions.service';

/** Tables of the plan of actions. */
export const ACTIONS_ENTITIES = [PrivacyAction, PrivacyActionCcas];

/** Resolvers of this part. */
export const ACTIONS_RESOLVERS = [PrivacyActionsResolver];

/** Services of this part. */
export const ACTIONS_PROVIDERS = [PrivacyActionsService, PlanActionsService];

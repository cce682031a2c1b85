import { AnswerPrivacyPointService } from './answer-privacy-point.service';
import { AnswerPrivacyPointsService } from './answer-privacy-points.service';
import { PrivacyAnswer, PrivacyAnswerHistory, PrivacyValidity } from './privacy-answer.entity';
import { PrivacyBaseResolver } from './privacy-base.resolver';
import { PrivacyBaseService } from './privacy-base.service';
import { SetPrivacyValidityService } from './set-privacy-validity.service';

export { BASE_CONSTRAINTS } from './base.errors';
export { PRIVACY_BASE } from './base.figure';
export { PRIVACY_FORM_FACT } from './compliant-points.fact';

/** Tables of the base: the points that every CCAS answers, and how long an answer holds. */
export const BASE_ENTITIES = [PrivacyAnswer, PrivacyAnswerHistory, PrivacyValidity];

/** Resolvers of this part. */
export const BASE_RESOLVERS = [PrivacyBaseResolver];

/** Services of this part. */
export const BASE_PROVIDERS = [PrivacyBaseService, AnswerPrivacyPointService, AnswerPrivacyPointsService, SetPrivacyValidityService];

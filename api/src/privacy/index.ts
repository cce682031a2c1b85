import { PrivacyAnswer, PrivacyAnswerHistory, PrivacyValidity } from './base/privacy-answer.entity';
import { FigurePublication } from './figures/figure-publication.entity';
import { FOLLOW_UP_ENTITIES } from './follow-up';

export { policyOf, stateOf } from './base/base.fragments';
export { PRIVACY_RESOLVERS, PrivacyModule } from './privacy.module';

/** Tables of this feature. */
export const PRIVACY_ENTITIES = [PrivacyAnswer, PrivacyAnswerHistory, PrivacyValidity, FigurePublication, ...FOLLOW_UP_ENTITIES];

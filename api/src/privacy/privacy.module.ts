import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { AnswerPrivacyPointService } from './base/answer-privacy-point.service';
import { PrivacyBaseResolver } from './base/privacy-base.resolver';
import { PrivacyBaseService } from './base/privacy-base.service';
import { SetPrivacyValidityService } from './base/set-privacy-validity.service';
import { FOLLOW_UP_RESOLVERS, FOLLOW_UP_SERVICES } from './follow-up';

/** Resolvers of this feature. */
export const PRIVACY_RESOLVERS = [PrivacyBaseResolver, ...FOLLOW_UP_RESOLVERS];

@Module({
  imports: [DeadlinesModule],
  providers: [...PRIVACY_RESOLVERS, PrivacyBaseService, AnswerPrivacyPointService, SetPrivacyValidityService, ...FOLLOW_UP_SERVICES],
})
export class PrivacyModule {}

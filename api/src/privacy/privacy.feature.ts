import type { Feature } from '../platform/declarations/feature';
import { PRIVACY_BASE } from './base/base.figure';
import { PrivacyAnswer, PrivacyAnswerHistory, PrivacyValidity } from './base/privacy-answer.entity';
import { FOLLOW_UP_ENTITIES } from './follow-up';
import { FOLLOW_UP_CONSTRAINTS } from './follow-up.errors';
import { PRIVACY_SEARCH } from './privacy-hits.queries';
import { PRIVACY_BASE_CONSTRAINTS } from './privacy.errors';
import { PRIVACY_RESOLVERS, PrivacyModule } from './privacy.module';
import { PRIVACY_HISTORY, PRIVACY_SUBJECTS } from './privacy.subjects';
import { PrivacyDerivation } from './derivation/privacy-derivation';

/** What each CCAS does for the RGPD. */
export const PRIVACY: Feature = {
  name: 'privacy',
  module: PrivacyModule,
  entities: [PrivacyAnswer, PrivacyAnswerHistory, PrivacyValidity, ...FOLLOW_UP_ENTITIES],
  resolvers: PRIVACY_RESOLVERS,
  constraints: { ...PRIVACY_BASE_CONSTRAINTS, ...FOLLOW_UP_CONSTRAINTS },
  deadlines: [
    {
      source: 'privacy',
      seen: [
        { kinds: ['privacy_action'], by: ['privacy.readDetail', 'privacy.plan'] },
        { kinds: ['privacy_dpo_missing'], by: ['privacy.readStatus'] },
        { kinds: ['privacy_evidence', 'privacy_cnil_procedure', 'privacy_breach_notification', 'privacy_rights_request'], by: ['privacy.readDetail'] },
      ],
      handledBy: ['privacy.update', 'privacy.plan'],
    },
  ],
  figures: [PRIVACY_BASE],
  jobs: [{ name: 'privacy_derive', work: PrivacyDerivation, every: 'day', isAtStart: true }],
  impersonalTexts: {
    cnil_procedure: ['kind', 'reference'],
    dpo_designation: ['mode', 'organisation'],
    maturity_campaign: ['title'],
    maturity_level: ['activity'],
    privacy_action: ['point', 'title'],
    privacy_answer: ['point', 'answer'],
    privacy_answer_history: ['answer'],
    privacy_validity: ['point'],
  },
  subjects: PRIVACY_SUBJECTS,
  search: PRIVACY_SEARCH,
  history: PRIVACY_HISTORY,
};

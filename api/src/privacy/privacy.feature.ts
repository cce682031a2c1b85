import type { Feature } from '../platform/declarations/feature';
import { PRIVACY_CAMPAIGN_SECTIONS } from './base/campaign-points.queries';
import { PRIVACY_ASKS } from './base/asked-points.queries';
import { ACTIONS_ENTITIES } from './actions';
import { BASE_CONSTRAINTS, BASE_ENTITIES, PRIVACY_BASE, PRIVACY_FORM_FACT } from './base';
import { DPO_CONSTRAINTS, DPO_ENTITIES } from './dpo';
import { INCIDENTS_CONSTRAINTS, INCIDENTS_ENTITIES } from './incidents';
import { MATURITY_CONSTRAINTS, MATURITY_ENTITIES } from './maturity';
import { PRIVACY_DISCUSSIONS_PLACES } from './privacy.discussions';
import { PRIVACY_ENTRUSTED } from './privacy-entrusted.queries';
import { PRIVACY_SEARCH } from './privacy-hits.queries';
import { PRIVACY_RESOLVERS, PrivacyModule } from './privacy.module';
import { PRIVACY_HISTORY, PRIVACY_SUBJECTS } from './privacy.subjects';
import { PrivacyDerivation } from './derivation/privacy-derivation';
import { BaseWorkbook } from './workbook/base-workbook';
import { PrivacyBlock } from './editions/privacy.block';

/** What each CCAS does for the RGPD. */
export const PRIVACY: Feature = {
  name: 'privacy',
  module: PrivacyModule,
  entities: [...BASE_ENTITIES, ...MATURITY_ENTITIES, ...DPO_ENTITIES, ...INCIDENTS_ENTITIES, ...ACTIONS_ENTITIES],
  resolvers: PRIVACY_RESOLVERS,
  constraints: { ...BASE_CONSTRAINTS, ...MATURITY_CONSTRAINTS, ...DPO_CONSTRAINTS, ...INCIDENTS_CONSTRAINTS },
  deadlines: [
    {
      source: 'privacy',
      seen: [
        { kinds: ['privacy_action'], by: ['privacy.readDetail', 'privacy.plan'] },
        { kinds: ['privacy_dpo_missing'], by: ['privacy.readStatus'] },
        { kinds: ['privacy_evidence', 'privacy_cnil_procedure', 'privacy_breach_notification', 'privacy_rights_request'], by: ['privacy.readDetail'] },
      ],
      handledBy: ['privacy.update', 'privacy.plan'],
      askedElsewhere: ['privacy_evidence'],
    },
  ],
  discussions: PRIVACY_DISCUSSIONS_PLACES,
  figures: [PRIVACY_BASE],
  formFacts: [PRIVACY_FORM_FACT],
  entrusted: PRIVACY_ENTRUSTED,
  editionBlocks: [{ kind: 'privacy', source: PrivacyBlock }],
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
  asks: PRIVACY_ASKS,
  campaignSections: PRIVACY_CAMPAIGN_SECTIONS,
  subjects: PRIVACY_SUBJECTS,
  search: PRIVACY_SEARCH,
  history: PRIVACY_HISTORY,
  workbooks: [{ kind: 'privacy_base', source: BaseWorkbook }],
};

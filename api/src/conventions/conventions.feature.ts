import { CONVENTIONS_DEADLINE_KINDS, type DeadlineKind, STATUSES_IN_FORCE } from '@maillage/domain';
import type { Feature } from '../platform/declarations/feature';
import { appears } from '../platform/declarations/outside-event';
import { CONVENTIONS_CAMPAIGN_SECTIONS } from './lacks/campaign-lacks.queries';
import { CONVENTIONS_ASKS } from './lacks/lacks.queries';
import { ConventionCrcRecommendation } from './crc/convention-crc-recommendation.entity';
import { CONVENTIONS_SEARCH } from './convention-hits.queries';
import { ConventionStatusPeriod } from './derivation/convention-status-period.entity';
import { ConventionTemplateVersion } from './templates/convention-template-version.entity';
import { ConventionTemplate } from './templates/convention-template.entity';
import { Convention } from './convention.entity';
import { CONVENTIONS_DISCUSSIONS_PLACES } from './conventions.discussions';
import { CONVENTIONS_CONSTRAINTS } from './conventions.errors';
import { CONVENTIONS_RESOLVERS, ConventionsModule } from './conventions.module';
import { CONVENTIONS_HISTORY, CONVENTIONS_SUBJECTS } from './conventions.subjects';
import { CONVENTION_COVERAGE } from './coverage/coverage.figure';
import { CONVENTIONS_FORM_FACT } from './coverage/in-force.fact';
import { CrcRecommendation } from './crc/crc-recommendation.entity';
import { ConventionAct } from './parts/convention-act.entity';
import { ConventionGrant } from './parts/convention-grant.entity';
import { ConventionMeans } from './parts/convention-means.entity';
import { ConventionParty } from './parts/convention-party.entity';
import { ConventionRider } from './parts/convention-rider.entity';
import { ConventionSecondment } from './parts/convention-secondment.entity';
import { ConventionVoletRow } from './parts/convention-volet.entity';
import { TEMPLATES_CONSTRAINTS } from './templates/templates.errors';
import { ConventionDerivation } from './derivation/convention-derivation.service';
import { RegisterWorkbook } from './workbook/register-workbook';
import { ConventionsBlock } from './editions/conventions.block';

/** What a CCAS and its commune agree on, from the first draft to the last deadline. */
export const CONVENTIONS: Feature = {
  name: 'conventions',
  module: ConventionsModule,
  entities: [
    ConventionTemplate,
    ConventionTemplateVersion,
    Convention,
    ConventionParty,
    ConventionAct,
    ConventionRider,
    ConventionVoletRow,
    ConventionGrant,
    ConventionMeans,
    ConventionSecondment,
    CrcRecommendation,
    ConventionCrcRecommendation,
    ConventionStatusPeriod,
  ],
  resolvers: CONVENTIONS_RESOLVERS,
  outsideEvents: [{ event: 'convention_signed', table: 'convention_act', when: appears('kind', 'signature') }],
  outsideStandings: [
    {
      event: 'convention_in_force',
      objectType: 'convention',
      standing: (day) => `SELECT c.network_id, c.id AS object_id FROM convention c JOIN convention_status_period p ON p.convention_id = c.id
         AND p.status IN (${STATUSES_IN_FORCE.map((status) => `'${status}'`).join(', ')}) AND p.starts_on <= ${day} AND coalesce(p.ends_on > ${day}, true)`,
    },
  ],
  constraints: { ...CONVENTIONS_CONSTRAINTS, ...TEMPLATES_CONSTRAINTS },
  deadlines: [
    {
      source: 'convention',
      seen: [{ kinds: Object.keys(CONVENTIONS_DEADLINE_KINDS) as DeadlineKind[], by: ['conventions.read'] }],
      handledBy: ['conventions.manage'],
      askedElsewhere: ['convention_receipt_missing'],
      timeline: {
        kinds: ['convention_term', 'convention_notice', 'convention_tacit_renewal'],
        rows: (network) => `SELECT kind, source_id, ccas_id, due_on, due_on, label FROM deadline WHERE source_type = 'convention' AND network_id = ${network}`,
      },
    },
  ],
  discussions: CONVENTIONS_DISCUSSIONS_PLACES,
  figures: [CONVENTION_COVERAGE],
  formFacts: [CONVENTIONS_FORM_FACT],
  search: CONVENTIONS_SEARCH,
  editionBlocks: [{ kind: 'conventions', source: ConventionsBlock }],
  jobs: [{ name: 'conventions_derive', work: ConventionDerivation, every: 'hour', isAtStart: true }],
  impersonalTexts: {
    convention: ['kind', 'title', 'reference', 'renewal'],
    convention_act: ['kind', 'reference'],
    convention_means: ['volet', 'label'],
    convention_party: ['side', 'name', 'siren'],
    convention_rider: ['subject'],
    convention_secondment: ['post'],
    convention_status_period: ['status'],
    convention_template: ['title'],
    convention_template_version: ['articles', 'change_note'],
    convention_volet: ['volet', 'coverage', 'article'],
    crc_recommendation: ['number', 'volet', 'follow_up'],
  },
  asks: CONVENTIONS_ASKS,
  campaignSections: CONVENTIONS_CAMPAIGN_SECTIONS,
  subjects: CONVENTIONS_SUBJECTS,
  history: CONVENTIONS_HISTORY,
  workbooks: [{ kind: 'convention_register', source: RegisterWorkbook }],
};

import type { Feature } from '../platform/declarations/feature';
import { begins, isSaid, turns } from '../platform/declarations/outside-event';
import { INITIATIVES_ASKS } from './initiatives-asked.queries';
import { INITIATIVES_CAMPAIGN_SECTIONS } from './initiatives-campaign.queries';
import { Adoption } from './adoption/adoption.entity';
import { InitiativeBudget } from './budget';
import { BULK_ENTITIES } from './bulk';
import { ccasNews } from './ccas-news.queries';
import { INITIATIVES_EDITION_BLOCKS } from './editions';
import { FundingLine } from './funding/funding-line.entity';
import { InitiativePublication } from './funding/initiative-publication.entity';
import { INITIATIVES_SEARCH } from './initiative-hits.queries';
import { InitiativeRecommendation } from './initiative-recommendation.entity';
import { Initiative } from './initiative.entity';
import { INITIATIVES_DISCUSSIONS_PLACES } from './initiatives.discussions';
import { INITIATIVES_DEADLINES } from './initiatives.deadlines';
import { INITIATIVES_ENTRUSTED } from './initiatives-entrusted.queries';
import { INITIATIVES_FIGURES, INITIATIVES_HOME } from './initiatives-home.queries';
import { INITIATIVES_CONSTRAINTS } from './initiatives.errors';
import { INITIATIVES_RESOLVERS, InitiativesModule } from './initiatives.module';
import { INITIATIVES_HISTORY, INITIATIVES_SUBJECTS } from './initiatives.subjects';
import { Milestone } from './milestones/milestone.entity';
import { MilestoneDependency } from './milestones/milestone-dependency.entity';
import { Plan } from './plans/plan.entity';
import { Recommendation } from './plans/recommendation.entity';
import { TEMPLATES_ENTITIES } from './templates';
import { Reminder } from './reminders/reminder.entity';
import { INITIATIVES_WORKBOOKS } from './workbooks';

/** The plan of the year, its initiatives, and what each CCAS makes of them. */
export const INITIATIVES: Feature = {
  name: 'initiatives',
  module: InitiativesModule,
  entities: [
    Plan,
    Recommendation,
    Initiative,
    InitiativeRecommendation,
    Milestone,
    MilestoneDependency,
    FundingLine,
    InitiativeBudget,
    InitiativePublication,
    Adoption,
    Reminder,
    ...BULK_ENTITIES,
    ...TEMPLATES_ENTITIES,
  ],
  resolvers: INITIATIVES_RESOLVERS,
  outsideEvents: [
    { event: 'initiative_weather', table: 'initiative', when: turns('weather') },
    { event: 'initiative_archived', table: 'initiative', when: begins('archived_at') },
    { event: 'adoption_stage', table: 'adoption', when: isSaid('stage') },
  ],
  constraints: INITIATIVES_CONSTRAINTS,
  ccasFacts: ccasNews,
  deadlines: INITIATIVES_DEADLINES,
  discussions: INITIATIVES_DISCUSSIONS_PLACES,
  entrusted: INITIATIVES_ENTRUSTED,
  figures: INITIATIVES_FIGURES,
  home: INITIATIVES_HOME,
  search: INITIATIVES_SEARCH,
  editionBlocks: INITIATIVES_EDITION_BLOCKS,
  impersonalTexts: {
    adoption: ['stage'],
    bulk_act: ['kind', 'stage'],
    funding_line: ['label'],
    initiative_budget: ['stage', 'lines', 'result_kind', 'overhead_key', 'in_kind_method'],
    initiative: ['title', 'purpose', 'weather', 'carry_over_reason'],
    milestone: ['kind', 'title'],
    plan: ['title'],
    plan_template: ['title', 'summary', 'initiatives'],
    recommendation: ['title', 'summary'],
  },
  asks: INITIATIVES_ASKS,
  campaignSections: INITIATIVES_CAMPAIGN_SECTIONS,
  workbooks: INITIATIVES_WORKBOOKS,
  subjects: INITIATIVES_SUBJECTS,
  history: INITIATIVES_HISTORY,
};

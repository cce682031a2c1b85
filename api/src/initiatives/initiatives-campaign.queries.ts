import { ADOPTION_STAGE_WORDS, type AdoptionStage } from '@maillage/domain';
import type { CampaignSectionSource } from '../platform/declarations/campaign-section';
import { currentPlanOf } from './initiatives.fragments';

/** News of the initiatives of the current plan: what is given counts, and what is confirmed. */
export const INITIATIVES_CAMPAIGN_SECTIONS: readonly CampaignSectionSource[] = [
  {
    kind: 'adoption_news',
    answeredBy: 'adoption.update',
    nothingNew: 'of_feature',
    itemName: (_, title) => title ?? '',
    answerName: (stage) => ADOPTION_STAGE_WORDS[stage as AdoptionStage],
    choices: ({ network, day }) =>
      `SELECT i.id::text, i.number || '. ' || i.title, i.number FROM initiative i WHERE i.archived_at IS NULL AND i.plan_id = ${currentPlanOf(network, day)}`,
    items: () => `
      SELECT c.id, i.id::text, i.number || '. ' || i.title, i.number
        FROM chosen s JOIN initiative i ON i.id = s.item::uuid AND i.archived_at IS NULL CROSS JOIN addressee c`,
    answers: () => `
      SELECT q.id, a.last_news_at, a.last_news_by_id, a.stage
        FROM asked_item q JOIN adoption a ON a.initiative_id = q.item::uuid AND a.ccas_id = q.ccas_id
       -- as a value: else the news of all initiatives of all networks are read
       WHERE a.initiative_id = ANY (ARRAY(SELECT DISTINCT item::uuid FROM asked_item))`,
  },
];

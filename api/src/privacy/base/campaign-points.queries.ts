import { PRIVACY_ANSWER_NAMES, PRIVACY_POINT_LABELS, PRIVACY_POINTS, type PrivacyAnswer, type PrivacyPoint } from '@maillage/domain';
import { quoted } from '../../platform/database/quoted';
import type { CampaignSectionSource } from '../../platform/declarations/campaign-section';

const POINTS = `unnest(ARRAY[${quoted(PRIVACY_POINTS)}]) WITH ORDINALITY p (point, rank)`;

/** Points of the base: an answer that is given counts; one that holds is confirmed in the campaign. */
export const PRIVACY_CAMPAIGN_SECTIONS: readonly CampaignSectionSource[] = [
  {
    kind: 'privacy_points',
    answeredBy: 'privacy.update',
    nothingNew: 'of_answer',
    itemName: (point) => PRIVACY_POINT_LABELS[point as PrivacyPoint],
    answerName: (answer) => PRIVACY_ANSWER_NAMES[answer as PrivacyAnswer],
    choices: () => `SELECT p.point, NULL::text, p.rank::integer FROM ${POINTS}`,
    items: () => `SELECT c.id, p.point, NULL::text, p.rank::integer FROM ${POINTS} JOIN chosen s ON s.item = p.point CROSS JOIN addressee c`,
    answers: () => `
      SELECT q.id, a.updated_at, a.updated_by_id, a.answer FROM asked_item q JOIN privacy_answer a ON a.ccas_id = q.ccas_id AND a.point = q.item`,
  },
];

import { can } from '@maillage/domain';
import { placesOf } from '../network';
import type { Feature } from '../platform/declarations/feature';
import { SurveyAnswer } from './survey-answer.entity';
import { SurveyAddress, SurveyLink } from './survey-link.entity';
import { SurveyHiddenText, SurveyText, SurveyTotalRow } from './survey-result.entity';
import { SurveySettling } from './survey-settling.service';
import { Survey } from './survey.entity';
import { SURVEYS_RESOLVERS, SurveysModule } from './surveys.module';

/** Surveys of agents: answered by a link, without an account; told in groups of five and more. */
export const SURVEYS: Feature = {
  name: 'surveys',
  module: SurveysModule,
  entities: [Survey, SurveyLink, SurveyAddress, SurveyAnswer, SurveyTotalRow, SurveyText, SurveyHiddenText],
  resolvers: SURVEYS_RESOLVERS,
  subjects: [{ type: 'survey', name: 'r.title', places: placesOf('survey'), read: ['surveys.read'] }],
  search: [
    {
      kind: 'survey',
      candidates: ({ viewer, networkId, network }) => {
        if (!can(viewer.grants, 'surveys.read', { networkId })) return null;
        const isRead = can(viewer.grants, 'surveys.manage', { networkId }) ? 'true' : 's.opened_at IS NOT NULL';
        return `SELECT s.id, s.title, NULL::text, s.title, 0 FROM survey s WHERE s.network_id = ${network} AND ${isRead}`;
      },
    },
  ],
  history: { survey: { readBy: ['surveys.manage'] }, survey_link: { readBy: ['surveys.manage'] }, survey_hidden_text: { readBy: ['surveys.manage'] } },
  jobs: [{ name: 'surveys_close', work: SurveySettling, every: 'hour', isAtStart: true }],
  impersonalTexts: { survey: ['title', 'definition'], survey_total: ['place', 'question', 'option'], survey_text: ['question'] },
};

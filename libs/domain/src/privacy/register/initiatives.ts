import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that initiatives hold. */
export const INITIATIVES_PERSONAL_DATA: FeaturePersonalData = {
  responsiblePersons: ['initiative.owner_name', 'initiative.deputy_name', 'adoption.blocker_lifted_by'],
  freeTexts: [
    'adoption.note',
    'adoption.blocker',
    'adoption.blocker_outcome',
    'adoption.blocker_lifts_when',
    'adoption.blocker_review_note',
    'adoption.not_concerned_reason',
    'milestone.evidence',
    'initiative.weather_text',
    'initiative_budget.result_text',
    'initiative_budget.story',
    'initiative_budget.people',
    'initiative_budget.places',
    'initiative_budget.results',
  ],
};

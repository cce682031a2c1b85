import type { MilestoneKind } from './milestone-kind';
import type { Weather } from './weather';

/** How a weather reads. */
export const WEATHER_WORDS: Readonly<Record<Weather, string>> = {
  secured: 'Objectifs sécurisés',
  achievable: 'Objectifs atteignables',
  support_needed: 'Appui nécessaire',
  compromised: 'Objectifs compromis',
  unknown: 'Météo non renseignée',
};

/** How a kind of milestone reads. */
export const MILESTONE_KIND_WORDS: Readonly<Record<MilestoneKind, string>> = { milestone: 'Jalon', deliverable: 'Livrable' };

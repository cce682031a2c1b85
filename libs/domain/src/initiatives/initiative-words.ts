import type { AdoptionStage } from './adoption-stage';
import type { MilestoneKind } from './milestone-kind';
import type { Weather } from './weather';

/** How a stage reads, on a screen as in a file. */
export const ADOPTION_STAGE_WORDS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'Non concerné',
  to_contact: 'À contacter',
  informed: 'Informé',
  volunteer: 'Volontaire',
  committed: 'Engagé',
  in_place: 'En place',
  assessed: 'Évalué',
};

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

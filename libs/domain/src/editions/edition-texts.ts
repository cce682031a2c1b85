import type { EditionBlockKind } from './edition-block-kinds';
import type { EditionAudience } from './edition-content';
import type { EditionModel } from './edition-limits';
import type { EditionChangeKind } from './what-changed';

/** The title of a block, until another is written. */
export const EDITION_BLOCK_TITLES: Readonly<Record<EditionBlockKind, string>> = {
  text: 'Texte libre',
  key_figures: 'Chiffres du réseau',
  initiatives: 'Initiatives et météo',
  plan_results: 'Bilan par axe et par mesure',
  milestones: 'Jalons',
  adoption: 'Avancement par CCAS',
  funding: 'Financement',
  conventions: 'Conventions',
  privacy: 'RGPD',
  indicators: 'Indicateurs',
  campaign_results: 'Résultats d’une collecte',
  collection_results: 'Bilan consolidé',
  what_changed: 'Ce qui a changé',
  decisions: 'Décisions proposées',
};

/** What an edition begins with: for whom, and its blocks in their order. */
interface ModelStart {
  readonly title: string;
  readonly audience: EditionAudience;
  readonly blocks: readonly EditionBlockKind[];
}

/** What each model begins with; all of it can be changed. */
export const EDITION_MODEL_STARTS: Readonly<Record<EditionModel, ModelStart>> = {
  board: {
    title: 'Conseil d’administration',
    audience: 'board',
    blocks: ['text', 'key_figures', 'what_changed', 'initiatives', 'milestones', 'conventions', 'privacy', 'funding', 'decisions'],
  },
  funder_committee: {
    title: 'Comité du financeur',
    audience: 'funder',
    blocks: ['text', 'initiatives', 'what_changed', 'milestones', 'adoption', 'funding', 'indicators', 'decisions'],
  },
  plan_review: {
    title: 'Bilan du plan',
    audience: 'board',
    blocks: ['text', 'key_figures', 'plan_results', 'indicators', 'conventions', 'privacy', 'funding', 'adoption', 'what_changed', 'decisions'],
  },
  activity_report: { title: 'Bilan d’activités du réseau', audience: 'board', blocks: ['text', 'collection_results', 'what_changed', 'decisions'] },
  one_page: { title: 'Note de synthèse', audience: 'board', blocks: ['decisions', 'key_figures', 'what_changed'] },
};

/** Under what changes of one kind stand. */
export const EDITION_CHANGE_TITLES: Readonly<Record<EditionChangeKind, string>> = {
  added: 'Ajouté',
  dropped: 'Abandonné ou retiré',
  slipped: 'Reporté',
  brought_forward: 'Avancé',
  moved: 'A progressé ou bougé',
  weather_turned: 'Météo qui a tourné',
  convention_signed: 'Conventions signées',
  convention_lost: 'Conventions perdues',
  target_reached: 'Cibles atteintes',
  target_lost: 'Cibles qui ne sont plus atteintes',
  figure_moved: 'Chiffres',
  figure_revised: 'Chiffres révisés',
};

import type { EditionAudience, EditionBlockKind, EditionModel, EditionPerimeterKind } from '@maillage/domain';

export const MODEL_LABELS: Readonly<Record<EditionModel, string>> = {
  board: 'Conseil d’administration',
  funder_committee: 'Comité du financeur',
  plan_review: 'Bilan du plan',
  one_page: 'Une page',
};

export const AUDIENCE_LABELS: Readonly<Record<EditionAudience, string>> = {
  board: 'Instances et membres du réseau',
  funder: 'Financeurs',
};

export const PERIMETER_LABELS: Readonly<Record<EditionPerimeterKind, string>> = {
  network: 'Tout le réseau',
  territory: 'Un territoire',
  cohort: 'Un groupe de CCAS',
  funder: 'Les initiatives d’un financeur',
};

export const BLOCK_LABELS: Readonly<Record<EditionBlockKind, string>> = {
  text: 'Texte libre',
  key_figures: 'Chiffres du réseau',
  initiatives: 'Initiatives et météo',
  milestones: 'Jalons et frise',
  adoption: 'Matrice d’avancement',
  funding: 'Financement',
  conventions: 'Conventions',
  privacy: 'RGPD',
  indicators: 'Indicateurs',
  campaign_results: 'Résultats d’une collecte',
  what_changed: 'Ce qui a changé',
  decisions: 'Décisions proposées',
};

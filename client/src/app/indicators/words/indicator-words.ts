import { type Aggregation, type IndicatorDirection, type IndicatorTheme, OWN_FORM_STATES, type Periodicity } from '@maillage/domain';

/** Themes of an analysis of social needs. */
export const INDICATOR_THEME_LABELS: Readonly<Record<IndicatorTheme, string>> = {
  population: 'Population',
  family: 'Familles et ménages',
  education: 'Éducation et formation',
  employment: 'Emploi',
  income: 'Revenus et pauvreté',
  benefits: 'Prestations sociales',
  childhood: 'Petite enfance',
  housing: 'Logement',
  health: 'Santé',
  autonomy: 'Autonomie',
  ccas: 'Moyens des CCAS',
};

/** Which way is better, with a sign that stands beside the word. */
export const INDICATOR_DIRECTION_LOOKS: Readonly<Record<IndicatorDirection, { readonly label: string; readonly sign: string }>> = {
  up: { label: 'Plus haut est mieux', sign: '↑' },
  down: { label: 'Plus bas est mieux', sign: '↓' },
  neutral: { label: 'Ni mieux ni moins bien', sign: '=' },
};

export const PERIODICITY_LABELS: Readonly<Record<Periodicity, string>> = { year: 'Annuel', quarter: 'Trimestriel', month: 'Mensuel' };

/** How the value of an EPT, a département, a région or France comes about. */
export const AGGREGATION_LABELS: Readonly<Record<Aggregation, string>> = {
  sum: 'Somme des communes',
  ratio: 'Rapport de deux sommes',
  weighted_mean: 'Moyenne pondérée, estimée',
  published_only: 'Valeur publiée seulement',
  computed: 'Calculé par une formule',
};

/** The states in full, for whoever has room or listens: the words of our own files. */
export const VALUE_STATE_LABELS = OWN_FORM_STATES;

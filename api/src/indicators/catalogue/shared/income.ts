import { count, share, type SharedIndicator } from './shared-indicator';
import { SOURCES } from './sources';

const FILOSOFI = {
  theme: 'income',
  source: SOURCES.filosofi,
  breaks: [
    {
      period: 202300,
      note: 'Filosofi 2 : l’INSEE proscrit la comparaison avec les millésimes antérieurs, les sources et la méthode ayant changé. Il n’y a pas de millésime 2022.',
    },
  ],
} as const;
const CAF = { direction: 'neutral', theme: 'benefits', source: SOURCES.caf } as const;

/** Medians, deciles and rates that INSEE alone can compute for a level: never added up, never averaged. */
const PUBLISHED = { ...FILOSOFI, aggregation: 'published_only', decimals: 1 } as const;
const METROPOLITAN = 'Pour la France, la valeur de 2023 est celle de la France métropolitaine.';
const POVERTY = { ...PUBLISHED, unit: '%', direction: 'down', lowerBound: 0, upperBound: 100 } as const;

/** Income and poverty, benefits of the CAF. */
export const INCOME_INDICATORS: readonly SharedIndicator[] = [
  {
    ...PUBLISHED,
    code: 'median_income',
    name: 'Niveau de vie médian',
    definition: 'Revenu disponible annuel par unité de consommation au-dessous duquel vit la moitié des habitants.',
    unit: '€',
    decimals: 0,
    direction: 'up',
    limits: METROPOLITAN,
    lowerBound: 5000,
    upperBound: 100_000,
  },
  {
    ...POVERTY,
    code: 'poverty_rate',
    name: 'Taux de pauvreté',
    definition: 'Part des habitants dont le niveau de vie est inférieur à 60 pour cent du niveau de vie médian national.',
    limits: METROPOLITAN,
  },
  {
    ...POVERTY,
    code: 'poverty_rate_under_30',
    name: 'Taux de pauvreté des ménages de moins de 30 ans',
    definition: 'Taux de pauvreté des habitants dont le référent fiscal du ménage a moins de 30 ans (TP60AGE1).',
    limits: 'Publié à la commune jusqu’au millésime 2021.',
  },
  {
    ...POVERTY,
    code: 'poverty_rate_75_plus',
    name: 'Taux de pauvreté des ménages de 75 ans et plus',
    definition: 'Taux de pauvreté des habitants dont le référent fiscal du ménage a 75 ans ou plus (TP60AGE6).',
    limits: 'Publié à la commune jusqu’au millésime 2021.',
  },
  {
    ...POVERTY,
    code: 'poverty_rate_tenants',
    name: 'Taux de pauvreté des locataires',
    definition: 'Taux de pauvreté des habitants dont le ménage est locataire de son logement (TP60TOL2).',
    limits: 'Publié à la commune jusqu’au millésime 2021.',
  },
  {
    ...PUBLISHED,
    code: 'interdecile_ratio',
    name: 'Rapport interdécile',
    definition:
      'Niveau de vie au-dessus duquel vivent les 10 pour cent les plus aisés, rapporté à celui au-dessous duquel vivent les 10 pour cent les plus modestes (D9/D1).',
    unit: '',
    direction: 'neutral',
    lowerBound: 1,
    upperBound: 20,
    limits: 'Publié à la commune jusqu’au millésime 2021.',
  },
  {
    ...PUBLISHED,
    code: 'social_benefits_share',
    name: 'Part des prestations sociales dans le revenu',
    definition: 'Prestations familiales, aides au logement et minima sociaux, pour 100 euros de revenu disponible de l’ensemble des habitants.',
    unit: '%',
    direction: 'neutral',
    lowerBound: 0,
    upperBound: 100,
    limits: 'Publiée à la commune jusqu’au millésime 2021.',
  },
  {
    ...PUBLISHED,
    code: 'minimum_benefits_share',
    name: 'Part des minima sociaux dans le revenu',
    definition: 'Minima sociaux et prime d’activité, pour 100 euros de revenu disponible de l’ensemble des habitants.',
    unit: '%',
    direction: 'neutral',
    lowerBound: 0,
    upperBound: 100,
    limits: 'Publiée à la commune jusqu’au millésime 2021.',
  },
  {
    ...FILOSOFI,
    code: 'taxed_households_share',
    name: 'Part des ménages fiscaux imposés',
    definition: 'Ménages fiscaux qui acquittent un impôt sur le revenu, pour 100 ménages fiscaux.',
    unit: '%',
    decimals: 1,
    direction: 'neutral',
    aggregation: 'weighted_mean',
    weight: 'fiscal_households',
    lowerBound: 0,
    upperBound: 100,
    limits:
      'Le nombre de ménages imposés n’est pas publié : au-dessus de la commune, la part est une moyenne pondérée par les ménages fiscaux, donc une estimation.',
  },
  count({ ...FILOSOFI, direction: 'neutral' }, 'ménages', {
    code: 'fiscal_households',
    name: 'Ménages fiscaux',
    definition: 'Foyers fiscaux répertoriés dans un même logement, dont le revenu déclaré est positif ou nul.',
  }),
  count({ ...FILOSOFI, direction: 'neutral' }, 'personnes', {
    code: 'fiscal_persons',
    name: 'Personnes des ménages fiscaux',
    definition: 'Personnes rattachées à un ménage fiscal.',
  }),

  count(CAF, 'foyers', {
    code: 'caf_households',
    name: 'Foyers allocataires de la CAF',
    definition: 'Foyers qui perçoivent au moins une prestation légale de la CAF au titre du mois de décembre (indfoy_ndur).',
  }),
  count(CAF, 'personnes', {
    code: 'caf_covered_persons',
    name: 'Personnes couvertes par la CAF',
    definition: 'Allocataires, conjoints, enfants et autres personnes à charge des foyers allocataires (indnbp_ndur).',
  }),
  share(CAF, 'caf_covered_persons', 'municipal_population', {
    code: 'caf_coverage_share',
    name: 'Part de la population couverte par la CAF',
    definition: 'Personnes couvertes par la CAF en décembre, pour 100 habitants (population municipale).',
    limits: 'La population est celle du dernier millésime connu, plus ancienne que les allocataires : la valeur est alors une estimation.',
  }),
  count(CAF, 'foyers', {
    code: 'rsa_households',
    name: 'Foyers bénéficiaires du RSA',
    definition: 'Foyers qui perçoivent le revenu de solidarité active au titre du mois de décembre (indfoy_rsa).',
    direction: 'down',
  }),
  share(CAF, 'rsa_households', 'caf_households', {
    code: 'rsa_share',
    name: 'Part des foyers au RSA parmi les allocataires',
    definition: 'Foyers bénéficiaires du RSA, pour 100 foyers allocataires de la CAF.',
    direction: 'down',
  }),
  count(CAF, 'foyers', {
    code: 'activity_bonus_households',
    name: 'Foyers bénéficiaires de la prime d’activité',
    definition: 'Foyers qui perçoivent la prime d’activité au titre du mois de décembre (indfoy_ppa).',
  }),
  count(CAF, 'foyers', {
    code: 'housing_benefit_households',
    name: 'Foyers bénéficiaires d’une aide au logement',
    definition: 'Foyers qui perçoivent une aide personnelle au logement au titre du mois de décembre (indfoy_ndural).',
    limits: 'Depuis janvier 2021, l’aide se calcule sur les ressources des douze derniers mois : le nombre de bénéficiaires a baissé à situation égale.',
  }),
  count(CAF, 'foyers', {
    code: 'family_benefit_households',
    name: 'Foyers bénéficiaires des allocations familiales',
    definition: 'Foyers qui perçoivent les allocations familiales au titre du mois de décembre (indfoy_af).',
  }),
  count(CAF, 'foyers', {
    code: 'young_child_benefit_households',
    name: 'Foyers bénéficiaires de la prestation d’accueil du jeune enfant',
    definition: 'Foyers qui perçoivent une composante de la Paje au titre du mois de décembre (indfoy_ndurpaje).',
  }),
];

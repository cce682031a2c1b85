import { count, share, type SharedIndicator } from './shared-indicator';
import { SOURCES } from './sources';

const EDUCATION = { direction: 'neutral', theme: 'education', source: SOURCES.census } as const;
const EMPLOYMENT = { direction: 'neutral', theme: 'employment', source: SOURCES.census } as const;

/** DARES warns against comparing across it: the law registers people who were not looking for work before. */
const FULL_EMPLOYMENT_ACT =
  'Loi pour le plein emploi : depuis le 1er janvier 2025, les bénéficiaires du RSA sont inscrits d’office à France Travail, ce qui gonfle les effectifs.';

/** Education, employment and unemployment. */
export const WORK_INDICATORS: readonly SharedIndicator[] = [
  count(EDUCATION, 'personnes', {
    code: 'out_of_school_15_plus',
    name: 'Personnes non scolarisées de 15 ans et plus',
    definition: 'Habitants de 15 ans et plus qui ne suivent plus d’études.',
  }),
  count(EDUCATION, 'personnes', {
    code: 'no_diploma_persons',
    name: 'Personnes sans diplôme',
    definition: 'Habitants de 15 ans et plus, non scolarisés, sans diplôme ou titulaires du seul certificat d’études primaires.',
    direction: 'down',
  }),
  share(EDUCATION, 'no_diploma_persons', 'out_of_school_15_plus', {
    code: 'no_diploma_share',
    name: 'Part des personnes sans diplôme',
    definition: 'Personnes sans diplôme ou titulaires du certificat d’études, pour 100 personnes non scolarisées de 15 ans et plus.',
    direction: 'down',
  }),
  count(EDUCATION, 'personnes', {
    code: 'higher_diploma_persons',
    name: 'Personnes diplômées du supérieur',
    definition: 'Habitants de 15 ans et plus, non scolarisés, titulaires d’un diplôme de niveau bac + 2 ou plus.',
    direction: 'up',
  }),
  share(EDUCATION, 'higher_diploma_persons', 'out_of_school_15_plus', {
    code: 'higher_diploma_share',
    name: 'Part des personnes diplômées du supérieur',
    definition: 'Titulaires d’un diplôme de niveau bac + 2 ou plus, pour 100 personnes non scolarisées de 15 ans et plus.',
    direction: 'up',
  }),

  count(EMPLOYMENT, 'personnes', {
    code: 'population_15_64',
    name: 'Population de 15 à 64 ans',
    definition: 'Habitants de 15 à 64 ans.',
  }),
  count(EMPLOYMENT, 'actifs', {
    code: 'active_15_64',
    name: 'Actifs de 15 à 64 ans',
    definition: 'Habitants de 15 à 64 ans qui ont un emploi ou se déclarent chômeurs (ACT1564).',
  }),
  count(EMPLOYMENT, 'actifs occupés', {
    code: 'employed_15_64',
    name: 'Actifs occupés de 15 à 64 ans',
    definition: 'Habitants de 15 à 64 ans qui ont un emploi (ACTOCC1564).',
    direction: 'up',
  }),
  count(EMPLOYMENT, 'chômeurs', {
    code: 'unemployed_15_64',
    name: 'Chômeurs de 15 à 64 ans au sens du recensement',
    definition: 'Habitants de 15 à 64 ans qui se déclarent chômeurs, inscrits ou non à France Travail (CHOM1564).',
    direction: 'down',
  }),
  share(EMPLOYMENT, 'unemployed_15_64', 'active_15_64', {
    code: 'unemployment_rate',
    name: 'Taux de chômage au sens du recensement',
    definition: 'Chômeurs déclarés au recensement, pour 100 actifs de 15 à 64 ans.',
    direction: 'down',
    limits: 'Plus élevé que le taux de chômage au sens du BIT, qui n’existe pas à la commune.',
  }),
  share(EMPLOYMENT, 'employed_15_64', 'population_15_64', {
    code: 'employment_rate',
    name: 'Taux d’emploi',
    definition: 'Actifs occupés, pour 100 habitants de 15 à 64 ans.',
    direction: 'up',
  }),
  count(EMPLOYMENT, 'demandeurs d’emploi', {
    code: 'jobseekers_abc',
    name: 'Demandeurs d’emploi (A, B, C), par trimestre',
    definition: 'Demandeurs d’emploi inscrits en catégorie A, B ou C, en moyenne sur le trimestre.',
    direction: 'down',
    periodicity: 'quarter',
    source: SOURCES.jobseekers,
    breaks: [{ period: 202501, note: FULL_EMPLOYMENT_ACT }],
  }),
  count(EMPLOYMENT, 'demandeurs d’emploi', {
    code: 'jobseekers_abc_year',
    name: 'Demandeurs d’emploi (A, B, C), au 4e trimestre',
    definition: 'Demandeurs d’emploi inscrits en catégorie A, B ou C, en moyenne sur le quatrième trimestre de l’année.',
    direction: 'down',
    source: SOURCES.jobseekers,
    breaks: [{ period: 202500, note: FULL_EMPLOYMENT_ACT }],
  }),
  {
    code: 'jobseekers_per_1000',
    name: 'Demandeurs d’emploi pour 1 000 habitants de 15 à 64 ans',
    definition: 'Demandeurs d’emploi des catégories A, B, C au quatrième trimestre, pour 1 000 habitants de 15 à 64 ans du recensement.',
    unit: '‰',
    decimals: 1,
    direction: 'down',
    theme: 'employment',
    aggregation: 'ratio',
    numerator: 'jobseekers_abc_year',
    denominator: 'population_15_64',
    scale: 1000,
    source: SOURCES.jobseekers,
    limits: 'La population est celle du dernier recensement connu, plus ancienne que les demandeurs d’emploi : la valeur est alors une estimation.',
    lowerBound: 0,
    upperBound: 1000,
    breaks: [{ period: 202500, note: FULL_EMPLOYMENT_ACT }],
  },
];

import { count, share, type SharedIndicator } from './shared-indicator';
import { SOURCES } from './sources';

const POPULATION = { direction: 'neutral', theme: 'population', source: SOURCES.census } as const;
const FAMILY = { direction: 'neutral', theme: 'family', source: SOURCES.census } as const;
const AUTONOMY = { direction: 'neutral', theme: 'autonomy', source: SOURCES.census } as const;

/** Population and age, families and households, old age. */
export const POPULATION_INDICATORS: readonly SharedIndicator[] = [
  count(POPULATION, 'habitants', {
    code: 'municipal_population',
    name: 'Population municipale',
    definition: 'Personnes qui ont leur résidence habituelle dans la commune, y compris en communauté, et personnes sans abri qui y sont recensées (PMUN).',
    source: SOURCES.legalPopulations,
    updatedEvery: '01-01',
  }),
  count(POPULATION, 'habitants', {
    code: 'rp_population',
    name: 'Population du recensement',
    definition: 'Population municipale telle que l’exploitation principale du recensement la ventile par âge : dénominateur des parts par âge.',
  }),
  count(POPULATION, 'personnes', {
    code: 'population_under_15',
    name: 'Moins de 15 ans',
    definition: 'Habitants de 0 à 14 ans.',
  }),
  count(POPULATION, 'personnes', {
    code: 'population_under_20',
    name: 'Moins de 20 ans',
    definition: 'Habitants de 0 à 19 ans.',
  }),
  count(POPULATION, 'personnes', {
    code: 'population_65_plus',
    name: '65 ans et plus',
    definition: 'Habitants de 65 ans et plus.',
  }),
  count(POPULATION, 'personnes', {
    code: 'population_75_plus',
    name: '75 ans et plus',
    definition: 'Habitants de 75 ans et plus.',
  }),
  share(POPULATION, 'population_under_15', 'rp_population', {
    code: 'young_share',
    name: 'Part des moins de 15 ans',
    definition: 'Habitants de 0 à 14 ans, pour 100 habitants.',
  }),
  share(POPULATION, 'population_65_plus', 'population_under_20', {
    code: 'ageing_index',
    name: 'Indice de vieillissement',
    definition: 'Habitants de 65 ans et plus, pour 100 habitants de moins de 20 ans.',
    unit: 'pour 100 jeunes',
    upperBound: 2000,
  }),

  count(FAMILY, 'familles', {
    code: 'families_with_children',
    name: 'Familles avec enfants',
    definition: 'Couples avec enfant et familles monoparentales, quel que soit l’âge des enfants qui vivent au domicile.',
  }),
  count(FAMILY, 'familles', {
    code: 'single_parent_families',
    name: 'Familles monoparentales',
    definition: 'Un parent sans conjoint au domicile et au moins un enfant, quel que soit son âge.',
  }),
  share(FAMILY, 'single_parent_families', 'families_with_children', {
    code: 'single_parent_share',
    name: 'Part des familles monoparentales',
    definition: 'Familles monoparentales, pour 100 familles avec enfants.',
  }),
  count(FAMILY, 'ménages', {
    code: 'households',
    name: 'Ménages',
    definition: 'Ensemble des occupants d’une résidence principale, parents ou non.',
  }),
  count(FAMILY, 'ménages', {
    code: 'one_person_households',
    name: 'Ménages d’une personne',
    definition: 'Résidences principales occupées par une seule personne.',
  }),
  share(FAMILY, 'one_person_households', 'households', {
    code: 'one_person_households_share',
    name: 'Part des ménages d’une personne',
    definition: 'Ménages d’une personne, pour 100 ménages.',
  }),

  share(AUTONOMY, 'population_75_plus', 'rp_population', {
    code: 'aged_75_share',
    name: 'Part des 75 ans et plus',
    definition: 'Habitants de 75 ans et plus, pour 100 habitants.',
  }),
  count(AUTONOMY, 'personnes', {
    code: 'aged_75_alone',
    name: '75 ans et plus vivant seuls',
    definition: 'Personnes de 75 ans et plus qui forment à elles seules un ménage. Les résidents d’établissement n’y figurent pas.',
  }),
  share(AUTONOMY, 'aged_75_alone', 'population_75_plus', {
    code: 'aged_75_alone_share',
    name: 'Part des 75 ans et plus vivant seuls',
    definition: 'Personnes de 75 ans et plus vivant seules, pour 100 habitants de cet âge, résidents d’établissement compris.',
    limits: 'L’INSEE publie aussi cette part parmi les seules personnes vivant en ménage : elle est un peu plus élevée.',
  }),
];

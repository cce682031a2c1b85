import { count, share, type SharedIndicator } from './shared-indicator';
import { SOURCES } from './sources';

const HOUSING = { direction: 'neutral', theme: 'housing', source: SOURCES.census } as const;
const CCAS = { direction: 'neutral', theme: 'ccas', source: SOURCES.ccasAccounts } as const;
const PER_INHABITANT = { aggregation: 'ratio', denominator: 'municipal_population', unit: '€ par habitant', decimals: 1 } as const;

/** Early childhood and school, health, housing, the means of the CCAS. */
export const PLACES_INDICATORS: readonly SharedIndicator[] = [
  {
    code: 'childcare_coverage',
    name: 'Couverture de l’accueil du jeune enfant',
    definition: 'Places d’accueil formel (crèches, assistants maternels, préscolarisation, garde à domicile), pour 100 enfants de moins de 3 ans.',
    unit: 'places pour 100 enfants',
    decimals: 1,
    direction: 'up',
    theme: 'childhood',
    aggregation: 'published_only',
    source: SOURCES.childcare,
    lowerBound: 0,
    upperBound: 300,
  },
  {
    code: 'school_social_index',
    name: 'Indice de position sociale des écoles',
    definition:
      'Indice de position sociale moyen des élèves de CM2 des écoles de la commune. Plus il est élevé, plus le milieu social des élèves est favorable aux apprentissages.',
    unit: 'points',
    decimals: 1,
    direction: 'neutral',
    theme: 'childhood',
    aggregation: 'published_only',
    source: SOURCES.schools,
    lowerBound: 45,
    upperBound: 185,
  },
  {
    code: 'gp_accessibility',
    name: 'Accessibilité aux médecins généralistes',
    definition: 'Consultations et visites de médecins généralistes accessibles, par an et par habitant.',
    unit: 'consultations par habitant',
    decimals: 1,
    direction: 'up',
    theme: 'health',
    aggregation: 'published_only',
    source: SOURCES.healthAccess,
    lowerBound: 0,
    upperBound: 20,
  },

  count(HOUSING, 'logements', {
    code: 'housing',
    name: 'Logements',
    definition: 'Résidences principales, résidences secondaires, logements occasionnels et logements vacants.',
  }),
  count(HOUSING, 'logements', {
    code: 'main_residences',
    name: 'Résidences principales',
    definition: 'Logements occupés de façon habituelle et à titre principal. Il y en a autant que de ménages.',
  }),
  count(HOUSING, 'logements', {
    code: 'social_housing_tenants',
    name: 'Résidences principales en location HLM',
    definition: 'Résidences principales louées vides à un organisme HLM, selon la déclaration des habitants (RP_LOCHLMV).',
    limits: 'Déclaratif : inférieur au parc social que les bailleurs recensent.',
  }),
  share(HOUSING, 'social_housing_tenants', 'main_residences', {
    code: 'social_housing_tenants_share',
    name: 'Part des locataires HLM',
    definition: 'Résidences principales louées vides à un organisme HLM, pour 100 résidences principales.',
  }),
  count(HOUSING, 'logements', {
    code: 'owner_occupied_homes',
    name: 'Résidences principales occupées par leur propriétaire',
    definition: 'Résidences principales dont un occupant est propriétaire ou copropriétaire.',
  }),
  share(HOUSING, 'owner_occupied_homes', 'main_residences', {
    code: 'owner_occupied_share',
    name: 'Part des propriétaires occupants',
    definition: 'Résidences principales occupées par leur propriétaire, pour 100 résidences principales.',
  }),
  count(HOUSING, 'logements', {
    code: 'vacant_housing',
    name: 'Logements vacants',
    definition: 'Logements sans occupant : à vendre, à louer, en attente d’occupation ou laissés vides (LOGVAC).',
    direction: 'down',
  }),
  share(HOUSING, 'vacant_housing', 'housing', {
    code: 'vacant_housing_share',
    name: 'Part des logements vacants',
    definition: 'Logements vacants, pour 100 logements.',
    direction: 'down',
  }),
  count(HOUSING, 'logements', {
    code: 'overcrowded_homes',
    name: 'Résidences principales suroccupées',
    definition: 'Résidences principales auxquelles il manque au moins une pièce selon la composition du ménage, hors studios d’une personne.',
    direction: 'down',
  }),
  share(HOUSING, 'overcrowded_homes', 'main_residences', {
    code: 'overcrowding_share',
    name: 'Part des résidences principales suroccupées',
    definition: 'Résidences principales suroccupées, pour 100 résidences principales.',
    direction: 'down',
    limits: 'L’INSEE rapporte aussi ces logements aux seules résidences principales hors studios d’une personne : la part est alors un peu plus élevée.',
  }),

  count(CCAS, '€', {
    code: 'ccas_operating_income',
    name: 'Recettes de fonctionnement du CCAS',
    definition: 'Recettes de fonctionnement du budget principal, au sens de l’OFGL.',
  }),
  count(CCAS, '€', {
    code: 'ccas_operating_spending',
    name: 'Dépenses de fonctionnement du CCAS',
    definition: 'Dépenses de fonctionnement du budget principal, au sens de l’OFGL.',
  }),
  count(CCAS, '€', {
    code: 'ccas_staff_spending',
    name: 'Dépenses de personnel du CCAS',
    definition: 'Frais de personnel du budget principal.',
    limits: 'Les agents que la Ville met à disposition sans refacturation n’y apparaissent pas.',
  }),
  count(CCAS, '€', {
    code: 'ccas_town_grant',
    name: 'Subvention de la commune au CCAS',
    definition: 'Participations de la commune en fonctionnement (agrégat « Participations des communes »).',
  }),
  {
    ...CCAS,
    ...PER_INHABITANT,
    code: 'ccas_town_grant_per_inhabitant',
    name: 'Subvention de la commune au CCAS, par habitant',
    definition: 'Participations de la commune, rapportées à la population municipale.',
    numerator: 'ccas_town_grant',
    lowerBound: 0,
    upperBound: 500,
  },
  {
    ...CCAS,
    ...PER_INHABITANT,
    code: 'ccas_spending_per_inhabitant',
    name: 'Dépenses de fonctionnement du CCAS, par habitant',
    definition: 'Dépenses de fonctionnement du budget principal, rapportées à la population municipale.',
    numerator: 'ccas_operating_spending',
    lowerBound: 0,
    upperBound: 1000,
  },
];

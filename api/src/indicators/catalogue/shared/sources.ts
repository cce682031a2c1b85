import type { IndicatorSource } from './shared-indicator';

const LICENCE = 'Licence Ouverte 2.0';

/** The producers whose figures the shared catalogue uses. Addresses are pages of the producer, never of a copy. */
export const SOURCES = {
  legalPopulations: {
    producer: 'INSEE',
    distributor: 'INSEE',
    method:
      'Populations légales issues du recensement, authentifiées par décret chaque année. Le millésime est celui du milieu du cycle de cinq ans : les populations en vigueur l’année N sont celles de N-3.',
    limits: 'Deux millésimes ne se comparent bien qu’à cinq ou six ans de distance, chaque commune n’étant recensée en entier qu’au fil du cycle.',
    licence: LICENCE,
    sourceUrl: 'https://www.insee.fr/fr/metadonnees/source/serie/s1321',
  },
  census: {
    producer: 'INSEE',
    distributor: 'INSEE',
    method:
      'Recensement de la population, exploitation principale ou complémentaire : estimations calculées sur cinq enquêtes annuelles, au milieu de la période.',
    limits: 'Estimations non entières, fragiles sous 200 personnes. Deux millésimes ne se comparent bien qu’à cinq ou six ans de distance.',
    licence: LICENCE,
    sourceUrl: 'https://www.insee.fr/fr/metadonnees/source/serie/s1321',
  },
  filosofi: {
    producer: 'INSEE, DGFiP, CNAF, CNAV, CCMSA',
    distributor: 'INSEE',
    method:
      'Fichier localisé social et fiscal (Filosofi) : rapprochement des déclarations de revenus et des prestations sociales perçues, par ménage et par unité de consommation.',
    limits:
      'Hors communautés et personnes sans domicile. Le secret statistique masque les petites communes et les petites catégories. Un taux inférieur à 5 est publié comme 5 : il se lit « au plus 5 ».',
    licence: LICENCE,
    sourceUrl: 'https://www.insee.fr/fr/metadonnees/source/serie/s1172',
  },
  caf: {
    producer: 'CNAF',
    distributor: 'CNAF',
    method: 'Fichiers des caisses d’allocations familiales, au 31 décembre, à la commune de résidence.',
    limits:
      'Effectifs arrondis au multiple de 5. Régime général seul, sans la MSA. Un foyer perçoit souvent plusieurs prestations : les effectifs de deux prestations ne s’additionnent pas.',
    licence: LICENCE,
    sourceUrl: 'https://data.caf.fr/explore/dataset/s_ben_com_f/',
  },
  childcare: {
    producer: 'CNAF',
    distributor: 'CNAF',
    method: 'Places offertes par l’ensemble des modes d’accueil formels, rapportées au nombre d’enfants de moins de 3 ans.',
    limits: 'Communes de plus de 10 000 habitants seules. Ce n’est pas une part : la valeur dépasse 100 quand il y a plus de places que d’enfants.',
    licence: LICENCE,
    sourceUrl: 'https://data.caf.fr/explore/dataset/txcouv_pe_com/',
  },
  jobseekers: {
    producer: 'DARES, France Travail',
    distributor: 'DARES',
    method: 'Demandeurs d’emploi tenus de rechercher un emploi, sans emploi ou en activité réduite (catégories A, B, C), données brutes.',
    limits: 'Effectifs arrondis au multiple de 5. Un demandeur d’emploi inscrit n’est pas un chômeur au sens du recensement.',
    licence: LICENCE,
    sourceUrl: 'https://data.dares.travail-emploi.gouv.fr/explore/dataset/dares_defm_communales-brutes/',
  },
  healthAccess: {
    producer: 'DREES',
    distributor: 'DREES',
    method:
      'Accessibilité potentielle localisée : consultations accessibles par an et par habitant, selon la distance, l’activité des médecins et l’âge de la population alentour.',
    limits: 'Mesure une offre à proximité, non le recours ni le délai d’un rendez-vous. La méthode est revue d’un millésime à l’autre.',
    licence: LICENCE,
    sourceUrl: 'https://data.drees.solidarites-sante.gouv.fr/explore/dataset/530_l-accessibilite-potentielle-localisee-apl/',
  },
  schools: {
    producer: 'DEPP',
    distributor: 'Ministère de l’Éducation nationale',
    method: 'Indice de position sociale des écoles : moyenne, par élève, d’une valeur attachée à la profession des parents.',
    limits: 'Décrit les élèves scolarisés dans la commune, non ceux qui y habitent. Les rentrées antérieures à 2022 relèvent d’un autre jeu de données.',
    licence: LICENCE,
    sourceUrl: 'https://data.education.gouv.fr/explore/dataset/fr-en-ips-ecoles-ap2022/',
  },
  ccasAccounts: {
    producer: 'DGFiP',
    distributor: 'OFGL',
    method: 'Balances comptables des CCAS, budget principal, retraitées en agrégats par l’Observatoire des finances et de la gestion publique locales.',
    limits:
      'Sans les budgets annexes (services à domicile, résidences). Un montant nul peut venir d’une imputation comptable inhabituelle : il ne dit rien d’une convention.',
    licence: LICENCE,
    sourceUrl: 'https://data.ofgl.fr/explore/dataset/ofgl-base-ccas-cias/',
  },
} as const satisfies Record<string, IndicatorSource>;

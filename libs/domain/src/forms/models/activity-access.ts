import type { FormCheck, FormSection } from '../form-definition';
import { between, check, choice, DELAYS, flow, section, share, stock, toldOf, total, words } from './asking';

const COUNTING = ['Compteur à l’entrée', 'Pointage par les agents', 'Logiciel d’accueil', 'Estimation'];

const FOREWORD = section('edito', 'Édito', 'Facultatif : il ouvre le document, signé de la présidence ou de la vice-présidence.', [
  words(['edito_texte', 'Le mot de la présidence', 'Pourquoi cette année compte, et vers quoi l’on va.'], 2_000),
]);

const ESSENTIAL = section('essentiel', 'L’essentiel', 'Une page du document : les chiffres s’y mettent seuls, vous dites le reste.', [
  words(['faits_marquants', 'Trois faits marquants', 'Un par ligne.']),
  words(['priorites', 'Trois priorités pour l’année qui vient', 'Une par ligne.']),
]);

const GOVERNANCE = section('gouvernance', 'Carte d’identité et gouvernance', '', [
  stock(['a1', 'Population municipale', 'Population légale en vigueur cette année-là (INSEE), pas la population DGF.'], 'inhabitant', {
    readBy: 'network',
    perimeter: 'Commune',
    prefill: { from: 'indicator', indicator: 'municipal_population' },
    bounds: between(1, null, { gapToLast: 10 }),
  }),
  stock(
    ['a2', 'Lieux d’accueil ouverts au public', 'Tenus par le CCAS au moins une demi-journée par semaine, sans les permanences tenues chez un partenaire.'],
    'place',
    {
      bounds: between(0, 40, { gapToLast: null }),
    },
  ),
  stock(['a3_sans_rdv', 'Heures d’ouverture par semaine, sans rendez-vous', 'Site principal, semaine ordinaire.'], 'hour', {
    perimeter: 'Site principal',
    decimals: 1,
    bounds: between(0, 60, { gapToLast: null }),
    addsUp: 'none',
  }),
  stock(['a3_avec_rdv', 'Heures d’ouverture par semaine, sur rendez-vous', 'Site principal, en plus des précédentes.'], 'hour', {
    perimeter: 'Site principal',
    decimals: 1,
    bounds: between(0, 60, { gapToLast: null }),
    addsUp: 'none',
  }),
  flow(
    [
      'a4',
      'Séances du conseil d’administration',
      'Séances tenues, quorum atteint. Le minimum est d’une par trimestre (CASF, art. R. 123-16, à vérifier sur Légifrance).',
    ],
    'session',
    {
      readBy: 'network',
      bounds: between(4, 30, { gapToLast: null }),
    },
  ),
  share(['a5', 'Présence au conseil d’administration', 'Les pouvoirs ne sont pas des présences.'], 'Présences', 'Membres × séances', { readBy: 'network' }),
  ...toldOf('a'),
]);

const RECEPTION = section('accueil', 'Accueil et accès aux droits', 'Un passage n’est pas une personne, et une personne n’est pas un ménage.', [
  flow(['c1', 'Passages physiques', 'Visites au guichet : la même personne compte à chaque venue.'], 'passage', {
    methods: COUNTING,
    bounds: between(250, 125_000),
  }),
  flow(['c2', 'Appels traités', 'Appels auxquels on a répondu, pas les appels présentés.'], 'contact', {
    methods: ['Autocommutateur', 'Pointage par les agents', 'Estimation'],
  }),
  flow(['c3', 'Ménages distincts reçus', 'Chacun une fois dans l’année, tous services ensemble.'], 'household', {
    methods: ['Logiciel métier', 'Fichier tenu par les agents', 'Estimation'],
    addsUp: 'sum_with_doubles',
  }),
  flow(['c4', 'dont reçus pour la première fois', 'Inconnus du CCAS avant le 1er janvier.'], 'household', { addsUp: 'sum_with_doubles' }),
  choice(
    ['c5', 'Délai d’un premier rendez-vous', 'Celui que rencontre le plus souvent une personne qui appelle aujourd’hui ; ce n’est pas une moyenne.'],
    DELAYS,
  ),
  stock(['c6', 'Partenaires qui tiennent une permanence au CCAS', 'Nombre de partenaires, pas de permanences.'], 'other', {
    unitWord: 'partenaires',
    bounds: between(0, 60, { gapToLast: null }),
  }),
  flow(
    [
      'd1_hebergement',
      'Aide sociale légale : hébergement (personnes âgées ou handicapées)',
      'Dossiers instruits et transmis au département, pas les dossiers accordés.',
    ],
    'case',
  ),
  flow(['d1_aide_menagere', 'Aide sociale légale : aide-ménagère et repas', 'Dossiers instruits et transmis.'], 'case'),
  flow(['d1_obligation', 'Aide sociale légale : enquêtes d’obligation alimentaire', 'Enquêtes instruites et transmises.'], 'case'),
  flow(['d1_autre', 'Aide sociale légale : autres dossiers', 'Dossiers instruits et transmis.'], 'case'),
  total(
    ['d1', 'Dossiers d’aide sociale légale instruits et transmis', 'Somme des quatre lignes précédentes.'],
    '[d1_hebergement] + [d1_aide_menagere] + [d1_obligation] + [d1_autre]',
    'case',
  ),
  flow(['d2', 'Dossiers MDPH aidés', 'Remplis ou transmis avec l’aide du CCAS.'], 'case'),
  flow(['d3_c2s', 'Dossiers de complémentaire santé solidaire aidés', 'Déposés avec l’aide du CCAS.'], 'case'),
  flow(['d3_ame', 'Dossiers d’aide médicale de l’État aidés', 'Déposés avec l’aide du CCAS.'], 'case'),
  flow(['d4', 'Demandes de logement social enregistrées', 'Si le CCAS est guichet enregistreur, premières demandes ; sinon « sans objet ».'], 'case'),
  flow(['d4_renouv', 'Demandes de logement social renouvelées', 'Comptées à part des premières demandes.'], 'case'),
  flow(['d5_acces', 'Dossiers FSL : accès', 'Instruits par le CCAS.'], 'case'),
  flow(['d5_maintien', 'Dossiers FSL : maintien', 'Instruits par le CCAS.'], 'case'),
  flow(['d5_energie', 'Dossiers FSL : énergie, eau, téléphone', 'Instruits par le CCAS.'], 'case'),
  flow(['d6', 'Bilans de droits réalisés', 'Revue de tous les droits d’un ménage, pas une simple orientation.'], 'household'),
  flow(['d7', 'Accompagnements numériques', 'Aide à une démarche en ligne, hors Aidants Connect.'], 'service'),
  flow(['d7_aidants', 'Démarches faites avec Aidants Connect', 'Comptées à part, non comprises dans les précédentes.'], 'service'),
  ...toldOf('c'),
]);

/** What opens the report: who speaks, what matters, who governs, who is received. */
export const ACCESS_SECTIONS: readonly FormSection[] = [FOREWORD, ESSENTIAL, GOVERNANCE, RECEPTION];

/** How its figures hold together. */
export const ACCESS_CHECKS: readonly FormCheck[] = [
  check('premiers', '[c4]', '<=', '[c3]', 'Les ménages reçus pour la première fois sont parmi les ménages reçus.'),
  check('menages', '[c3]', '<=', '[c1] + [c2]', 'Chaque ménage reçu est venu ou a appelé au moins une fois.'),
];

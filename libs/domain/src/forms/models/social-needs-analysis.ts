import type { FormDefinition, FormQuestion } from '../form-definition';
import { documents, isOneOf, oneLine, several, YES_NO } from './adopting';
import { between, choice, euros, flow, section, share, stock } from './asking';
import { dayColumn, dayOf, list, wordsColumn } from './listing';
import { LABEL_SECTION } from './social-needs-label';

/** Steps of an ABS, in the order in which they mostly come: code, and what each is called. */
export const ABS_STEPS = {
  lancement: 'Lancement',
  accord: 'Accord politique',
  cadrage: 'Cadrage',
  collecte: 'Collecte des données',
  habitants: 'Participation des habitants et usagers',
  diagnostic: 'Diagnostic partagé',
  rapport: 'Rapport écrit',
  presentation: 'Présentation au conseil d’administration',
  conseil: 'Information du conseil municipal',
  publication: 'Publication',
  feuille: 'Feuille de route ou projet social adopté',
} as const;
/** One of them. */
export type AbsStep = keyof typeof ABS_STEPS;

const MEANINGS: Readonly<Record<AbsStep, string>> = {
  lancement: 'Le jour où le CCAS s’engage : note, courrier ou délibération.',
  accord: 'La présidence ou la vice-présidence porte la démarche.',
  cadrage: 'Périmètre, calendrier, moyens et partenaires sont écrits.',
  collecte: 'Les données sont réunies ; un premier envoi d’un partenaire n’y suffit pas.',
  habitants: 'Des habitants ou des usagers ont été entendus. Une enquête sans retour n’y suffit pas.',
  diagnostic: 'Discuté avec les partenaires avant d’être écrit.',
  rapport: 'Un texte achevé, pas un projet.',
  presentation: 'En séance. Un envoi aux administrateurs n’est pas une présentation.',
  conseil: 'Le conseil municipal en est informé.',
  publication: 'Le rapport ou sa synthèse peut être lu par tous.',
  feuille: 'Des actions, avec qui les porte et jusqu’à quand.',
};

/** What is said of a step, after its code. */
export const STEP_PARTS = { planned: 'prevue', done: 'faite' } as const;
/** How far a step is. */
export const STEP_STATES = { a_faire: 'À faire, sans date', prevue: 'Prévue', faite: 'Faite', sans_objet: 'Sans objet ici' } as const;

/** How an ABS is made; a collective one is that of a group of CCAS of the network. */
export const ABS_MODES = {
  interne: 'En interne',
  cabinet: 'Avec un cabinet',
  universite: 'Avec une université',
  collectif: 'Collective, avec l’union',
  commun: 'Commune avec l’EPT ou la CTG',
  aucune: 'Pas encore décidé',
} as const;

/** Those of a group of CCAS. */
export const GROUP_MODES: readonly string[] = ['collectif', 'commun'];

/** Codes of questions that the state of an ABS is derived from. */
export const ABS_ENTRIES = {
  mode: 'mode',
  group: 'groupe',
  declaredForDueYear: 'vaut_obligation',
  label: 'label_demande',
  cost: 'cout',
} as const;

const step = (code: AbsStep): FormQuestion[] => [
  choice([code, ABS_STEPS[code], MEANINGS[code]], STEP_STATES, { readBy: 'network' }),
  dayOf([`${code}_${STEP_PARTS.planned}`, `${ABS_STEPS[code]} : prévue le`, ''], { shownIf: isOneOf(code, ['prevue', 'faite']) }),
  dayOf([`${code}_${STEP_PARTS.done}`, `${ABS_STEPS[code]} : faite le`, ''], { isRequired: true, shownIf: isOneOf(code, ['faite']) }),
];

const PARTNERS = {
  caf: 'CAF',
  cpam: 'CPAM',
  travail: 'France Travail',
  departement: 'Département',
  ept: 'EPT',
  bailleurs: 'Bailleurs',
  education: 'Éducation nationale',
  sante: 'Santé',
  associations: 'Associations',
} as const;

const FRAME = section('cadre', 'Cadre', 'Qui porte la démarche, avec qui et avec quel argent. Des fonctions et des organismes, jamais des noms.', [
  choice([ABS_ENTRIES.mode, 'Comment l’analyse se fait', 'Collective : avec d’autres CCAS du réseau, un calendrier et un questionnaire communs.'], ABS_MODES, {
    readBy: 'network',
  }),
  oneLine([ABS_ENTRIES.group, 'Groupe de CCAS', 'Le nom du groupe, tel que l’union le tient.'], { shownIf: isOneOf('mode', GROUP_MODES) }),
  oneLine(['pilote', 'Qui la pilote', 'Une fonction.']),
  choice(['instance', 'Une instance de pilotage se réunit-elle\u202f?', 'Au moins deux fois dans la démarche.'], YES_NO, { readBy: 'network' }),
  oneLine(['prestataire', 'Prestataire', 'Cabinet ou université.'], { shownIf: isOneOf('mode', ['cabinet', 'universite', 'collectif', 'commun']) }),
  dayOf(['contrat_fin', 'Fin du contrat ou de la convention', 'Telle qu’elle est écrite, pas déduite du début.'], {
    shownIf: isOneOf('mode', ['cabinet', 'universite', 'collectif', 'commun']),
  }),
  euros([ABS_ENTRIES.cost, 'Coût total', 'TTC, hors temps des agents. Pour une démarche collective, la seule part de votre commune.'], {
    isRequired: false,
    perimeter: 'Toute la démarche',
    bounds: between(0, 150_000, { gapToLast: null }),
  }),
  share(['part_partenaire', 'Part payée par d’autres', 'Le taux est calculé.'], 'Payé par des partenaires', 'Coût total', {
    isRequired: false,
    perimeter: 'Toute la démarche',
  }),
  several(['financeurs', 'Qui paie avec vous', ''], {
    union: 'Union départementale',
    departement: 'Département',
    etat: 'État',
    caf: 'CAF',
    ept: 'EPT',
    ville: 'Ville',
  }),
]);

const STEPS = section(
  'etapes',
  'Étapes',
  'L’échéance est la même pour tous : le rapport est présenté au conseil d’administration dans l’année civile qui suit le renouvellement général, soit du 1er janvier au 31 décembre 2027 (CASF, art. R. 123-1, à vérifier sur Légifrance).',
  [
    ...(Object.keys(ABS_STEPS) as AbsStep[]).flatMap(step),
    choice(
      [
        ABS_ENTRIES.declaredForDueYear,
        'Ce rapport est-il celui que l’on doit en 2027\u202f?',
        'Un rapport présenté avant ou après 2027 ne l’est pas : vous seul pouvez le dire de celui qui l’a été en 2027.',
      ],
      YES_NO,
      { readBy: 'network', shownIf: isOneOf('presentation', ['faite']) },
    ),
  ],
);

const CONTENT = section('contenu', 'Données et participation', '', [
  flow(['ateliers', 'Ateliers ou réunions avec des habitants ou usagers', 'Tenus, pas annoncés.'], 'session', {
    isRequired: false,
    readBy: 'network',
    perimeter: 'Toute la démarche',
    bounds: between(0, 100, { gapToLast: null }),
  }),
  flow(['participants', 'Participants à ces ateliers', 'Présences : la même personne compte à chaque fois.'], 'passage', {
    isRequired: false,
    readBy: 'network',
    perimeter: 'Toute la démarche',
    bounds: between(0, 3_000, { gapToLast: null }),
  }),
  several(['partenaires', 'Partenaires associés', 'Qui a donné des données ou pris part au diagnostic.'], PARTNERS),
  choice(['population', 'Porte-t-elle sur toute la population de la commune\u202f?', 'Pas seulement sur le public du CCAS.'], YES_NO, {
    isRequired: false,
    readBy: 'network',
  }),
  stock(['millesime', 'Millésime le plus ancien des données', 'Une année. Des données de plus de deux millésimes se signalent dans le rapport.'], 'other', {
    isRequired: false,
    readBy: 'network',
    unitWord: 'année',
    perimeter: 'Données du diagnostic',
    addsUp: 'none',
    bounds: between(2010, 2040, { gapToLast: null }),
  }),
  list(['priorites', 'Priorités', 'Cinq au plus, dans l’ordre.'], 'priorité', 5, [wordsColumn('texte', 'Priorité', 200)]),
  list(['complements', 'Compléments thématiques', 'Présentés ensuite, au débat ou au vote du budget.'], 'complément', 10, [
    wordsColumn('theme', 'Thème', 120),
    dayColumn('presente', 'Présenté le'),
  ]),
  documents(['pieces', 'Rapport, synthèse, délibération', 'Ce que d’autres CCAS peuvent lire.']),
]);

/** « ABS et projet social »: how it is made, where it stands, what it says, and the criteria of the label. */
export const SOCIAL_NEEDS_ANALYSIS: FormDefinition = {
  schema: 1,
  introduction:
    'Une analyse par mandat, mise à jour au fil de l’eau : revenez quand une étape est faite. L’analyse des besoins sociaux est le diagnostic ; le projet social dit les priorités qui en sortent. Recopier le texte d’une autre commune n’en est pas une.',
  minutes: 25,
  sections: [FRAME, STEPS, CONTENT, LABEL_SECTION],
  checks: [],
};

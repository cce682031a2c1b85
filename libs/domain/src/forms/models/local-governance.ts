import type { FormDefinition } from '../form-definition';
import { adopted, YES_NO } from './adopting';
import { section } from './asking';
import { dayColumn, list, pickColumn, wordsColumn } from './listing';

/** Components of a local governance, which a CCAS adopts one by one: code, and what it is called. */
export const GOVERNANCE_COMPONENTS = {
  strategique: 'Instance stratégique',
  technique: 'Comité technique',
  cellule: 'Cellule de coordination des situations',
  acteurs: 'Cartographie des acteurs',
  charte: 'Charte',
  orientation: 'Protocole d’orientation',
  accueil: 'Premier accueil inconditionnel',
  calendrier: 'Calendrier annuel',
  outil: 'Outil partagé',
  usagers: 'Participation des usagers',
  evaluation: 'Évaluation',
} as const;
/** One of them. */
export type GovernanceComponent = keyof typeof GOVERNANCE_COMPONENTS;

const MEANINGS: Readonly<Record<GovernanceComponent, string>> = {
  strategique: 'Ville, département, CAF et État décident ensemble au moins une fois l’an. Le conseil d’administration du CCAS n’en est pas une.',
  technique: 'Les services qui préparent et suivent. Un groupe d’échanges sans suivi n’en est pas un.',
  cellule: 'Professionnels réunis autour de situations, tenus au secret. Aucune situation ne s’écrit ici.',
  acteurs: 'Qui fait quoi, pour qui, tenue à jour. Une liste de téléphones n’en est pas une.',
  charte: 'Signée des partenaires : principes, rôles, règles d’échange.',
  orientation: 'Qui reçoit quelle demande, sous quel délai, avec quel retour à qui oriente.',
  accueil: 'Toute personne est écoutée et orientée, qu’elle relève ou non du CCAS.',
  calendrier: 'Les réunions de l’année sont fixées et connues des partenaires.',
  outil: 'Un espace ou un tableau commun aux partenaires. Un outil interne au CCAS n’en est pas un.',
  usagers: 'Des personnes concernées siègent ou sont entendues, et savent ce qui en a été fait.',
  evaluation: 'Une fois l’an, ce qui a marché et ce qui change est écrit.',
};

/** What an instance may be held together with, so that nobody sits twice. */
export const HELD_WITH = {
  seule: 'Se tient seule',
  ctg: 'Convention territoriale globale (CAF)',
  ville: 'Contrat de ville',
  sante: 'Contrat local de santé',
  prevention: 'Conseil de prévention de la délinquance',
  france_services: 'Réseau France Services',
  pacte: 'Pacte local des solidarités',
  autre: 'Autre instance',
} as const;

const WHICH = {
  strategique: 'Stratégique',
  technique: 'Technique',
  situations: 'Coordination des situations',
  thematique: 'Thématique',
} as const;
const HOW_OFTEN = { mois: 'Chaque mois', trimestre: 'Chaque trimestre', semestre: 'Deux fois l’an', an: 'Une fois l’an', besoin: 'Au besoin' } as const;

/** The code of the table of instances. */
export const GOVERNANCE_INSTANCES = 'instances';

/** « Gouvernance locale »: what stands at a CCAS, and where people sit together. */
export const LOCAL_GOVERNANCE: FormDefinition = {
  schema: 1,
  introduction:
    'La gouvernance locale des solidarités n’est pas définie par un texte : chacun en adopte les composantes une à une. Dites où vous en êtes, sans rien enjoliver ; **« non concerné » est une réponse**. Aucune situation, aucun nom de personne accompagnée.',
  minutes: 20,
  sections: [
    section(
      'composantes',
      'Composantes',
      'Une composante est en place quand elle sert, pas quand elle est écrite.',
      Object.entries(GOVERNANCE_COMPONENTS).flatMap(([code, label]) => adopted([code, label, MEANINGS[code as GovernanceComponent]])),
    ),
    section('instances', 'Instances', 'Une ligne par instance qui s’est réunie ou doit se réunir. Pas d’instance ? Répondez « sans objet ».', [
      list(
        [GOVERNANCE_INSTANCES, 'Instances de la commune', 'Présidence et membres par leur fonction et leur organisme, jamais par leur nom.'],
        'instance',
        12,
        [
          pickColumn('nature', 'Nature', WHICH),
          wordsColumn('presidence', 'Présidence (fonction)', 160),
          wordsColumn('membres', 'Organismes membres', 400),
          pickColumn('rythme', 'Rythme', HOW_OFTEN),
          dayColumn('derniere', 'Dernière réunion'),
          pickColumn('compte_rendu', 'Compte rendu', YES_NO),
          pickColumn('avec', 'Se tient avec', HELD_WITH),
        ],
      ),
    ]),
  ],
  checks: [],
};

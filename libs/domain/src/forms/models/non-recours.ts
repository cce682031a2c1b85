import type { FormDefinition } from '../form-definition';
import { ADOPTED_PARTS, adopted, oneLine, several, YES_NO } from './adopting';
import { choice, section } from './asking';
import { NON_RECOURS_CHECKS, NON_RECOURS_COUNTER_SECTIONS } from './non-recours-counters';

/** Steps of the protocol, in their order: code, and what each is called. */
export const NON_RECOURS_STEPS = {
  reperer: 'Repérer',
  proposer: 'Proposer un bilan de droits',
  simuler: 'Simuler',
  decider: 'Décider avec la personne',
  deposer: 'Déposer',
  suivre: 'Suivre',
  constater: 'Constater l’issue et capitaliser',
} as const;
/** One of them. */
export type NonRecoursStep = keyof typeof NON_RECOURS_STEPS;

const MEANINGS: Readonly<Record<NonRecoursStep, string>> = {
  reperer: 'Qui repère, où, et ce qui déclenche. Ce n’est pas croiser des fichiers, qui a ses propres règles.',
  proposer: 'Toute personne repérée se voit proposer un bilan de tous ses droits, pas du seul droit qu’elle demande.',
  simuler: 'Avec le simulateur national. Son résultat se dit « éligible selon simulation ».',
  decider: 'La personne accepte, refuse ou remet à plus tard : son choix est gardé comme un compte, pas comme un dossier.',
  deposer: 'La demande part avec l’aide du CCAS. Remettre un formulaire n’est pas déposer.',
  suivre: 'Relance à un mois et à trois mois, tant que l’issue n’est pas connue.',
  constater: 'Ouvert, refusé ou abandonné : l’issue est notée, et ce qu’elle apprend sert aux suivants.',
};

const tool = (code: string, label: string) =>
  oneLine([`${code}_${ADOPTED_PARTS.tool}`, `${label} : avec quoi`, 'Fiche, logiciel, permanence : ce dont on se sert.']);

/** « Protocole de non-recours »: which steps are adopted, and what they bring month by month; counts alone, of nobody. */
export const ACCESS_TO_RIGHTS_FORM: FormDefinition = {
  schema: 1,
  introduction:
    'Sept étapes, puis des compteurs : **aucune ligne par personne, aucun nom, aucun numéro, aucun croisement de trois critères**. Les taux des CCAS ne se comparent pas entre eux : chacun a son protocole. Vous pouvez ne répondre qu’aux étapes.',
  minutes: 40,
  sections: [
    section(
      'etapes',
      'Étapes du protocole',
      'Une étape est en place quand elle se fait pour toutes les personnes reçues, pas pour quelques-unes.',
      Object.entries(NON_RECOURS_STEPS).flatMap(([code, label]) => adopted([code, label, MEANINGS[code as NonRecoursStep]], [tool(code, label)])),
    ),
    section('moyens', 'Moyens', '', [
      several(['permanences', 'Partenaires qui tiennent une permanence au CCAS', 'Au moins une fois par mois, pour les droits.'], {
        caf: 'CAF',
        cpam: 'CPAM',
        carsat: 'Retraite (CNAV, CARSAT)',
        departement: 'Département',
        travail: 'France Travail',
        impots: 'Finances publiques',
      }),
      choice(
        ['formation', 'Les agents d’accueil sont-ils formés au non-recours\u202f?', 'Une demi-journée au moins, dans les trois ans.'],
        { ...YES_NO, en_partie: 'En partie' },
        {
          readBy: 'network',
        },
      ),
      choice(
        ['compte', 'Tenez-vous des compteurs\u202f?', '« Oui » ou « en partie » ouvre les sections suivantes ; « non » est une réponse.'],
        { oui: 'Oui', en_partie: 'En partie', non: 'Non' },
        { readBy: 'network' },
      ),
    ]),
    ...NON_RECOURS_COUNTER_SECTIONS,
  ],
  checks: NON_RECOURS_CHECKS,
};

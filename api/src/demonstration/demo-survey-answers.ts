import type { FormDefinition, SurveyAnswers } from '@maillage/domain';
import { steady } from './steady';

const base = { help: '', isSensitive: false, readBy: 'network', shownIf: null } as const;
const choice = (code: string, label: string, options: Readonly<Record<string, string>>, isRequired = true) =>
  ({
    ...base,
    kind: 'choice',
    code,
    label,
    isRequired,
    options: Object.entries(options).map(([of, said]) => ({ code: of, label: said })),
    hasOther: false,
  }) as const;
const choices = (code: string, label: string, options: Readonly<Record<string, string>>) =>
  ({
    ...base,
    kind: 'choices',
    code,
    label,
    isRequired: false,
    options: Object.entries(options).map(([of, said]) => ({ code: of, label: said })),
    hasOther: false,
    most: null,
  }) as const;
const words = (code: string, label: string) => ({ ...base, kind: 'text', code, label, isRequired: false, longest: 300 }) as const;
const survey = (introduction: string, questions: FormDefinition['sections'][number]['questions']): FormDefinition => ({
  schema: 1,
  introduction,
  minutes: 3,
  sections: [{ code: 'questions', title: 'Questions', help: '', shownIf: null, questions }],
  checks: [],
});

/** Of which one looks at the results. */
export const BENEFITS = survey(
  'Chaque agent d’un CCAS a droit à une **action sociale du personnel**\u202f: aides aux vacances, à la garde d’enfants, secours. Le réseau veut savoir si elle est connue, et par où la faire connaître.',
  [
    choice('connait', 'Connaissez-vous les aides de l’action sociale du personnel\u202f?', {
      demande: 'Oui, j’en ai déjà demandé une',
      connait: 'Oui, sans en avoir demandé',
      ignore: 'Non',
    }),
    choice(
      'demarche',
      'La démarche pour en demander une vous paraît',
      { simple: 'Simple', longue: 'Longue', numerique: 'Trop numérique', sans_avis: 'Je ne sais pas' },
      false,
    ),
    choices('voies', 'Par où aimeriez-vous en entendre parler\u202f?', {
      messagerie: 'Messagerie',
      affichage: 'Affichage sur le lieu de travail',
      reunion: 'Réunion d’équipe',
      paie: 'Courrier avec le bulletin de paie',
      permanence: 'Permanence sur place',
    }),
    words('idee', 'Qu’est-ce qui vous aiderait à y recourir\u202f?'),
  ],
);

/** That one can answer. */
export const DAILY = survey(
  'Cinq questions sur votre quotidien. Les directions et le réseau en liront les totaux, pour choisir ce qu’il faut changer d’abord.',
  [
    choice('temps', 'Avez-vous le temps de bien recevoir le public\u202f?', {
      toujours: 'Presque toujours',
      parfois: 'Parfois',
      rarement: 'Rarement',
      sans_objet: 'Je ne reçois pas de public',
    }),
    choice('collegues', 'Savez-vous à qui vous adresser devant une situation difficile\u202f?', { oui: 'Oui', en_partie: 'En partie', non: 'Non' }),
    choices('outils', 'Quels outils vous manquent\u202f?', {
      annuaire: 'Un annuaire des partenaires à jour',
      traduction: 'De la traduction',
      suivi: 'Un logiciel de suivi commun',
      bureau: 'Un bureau fermé pour les entretiens',
    }),
    choice('formation', 'Avez-vous suivi une formation ces douze derniers mois\u202f?', { oui: 'Oui', non: 'Non' }, false),
    words('priorite', 'Que faudrait-il changer d’abord\u202f?'),
  ],
);

const IDEAS = [
  'Une permanence par trimestre, sur le temps de travail.',
  'Un dossier papier pour celles et ceux qui n’ont pas d’adresse de courriel.',
  'Que l’on nous rappelle les dates limites, je les ai manquées deux fois.',
  'Un nom et un téléphone, plutôt qu’un site.',
  'Je ne savais pas que les contractuels y avaient droit.',
  'Une affiche dans la salle de pause.',
  'Que la demande se fasse en une fois, sans redonner les mêmes pièces.',
  'Des exemples\u202f: qui a droit à quoi, avec combien d’enfants.',
  'En parler à l’arrivée des nouveaux agents.',
  'Je préfère ne pas dire mes revenus à un collègue.',
];

const WAYS = { messagerie: 4, affichage: 3, reunion: 6, paie: 5, permanence: 2 } as const;

/** What somebody of a CCAS answered to it, always the same. */
export const benefitsOf = (ccas: number, person: number): SurveyAnswers => {
  const at = steady(ccas, person, 100);
  return {
    connait: at < 31 ? 'demande' : at < 68 ? 'connait' : 'ignore',
    ...(at % 9 === 0 ? {} : { demarche: at % 7 < 2 ? 'simple' : at % 7 < 4 ? 'longue' : at % 7 < 5 ? 'numerique' : 'sans_avis' }),
    voies: Object.entries(WAYS).flatMap(([way, often], i) => (steady(ccas + i, person, 10) < often ? [way] : [])),
    ...(steady(person, ccas, 53) === 0 ? { idee: IDEAS[(ccas * 7 + person * 3) % IDEAS.length] as string } : {}),
  };
};
/** The same of the open one. */
export const dailyOf = (ccas: number, person: number): SurveyAnswers => ({
  temps: ['toujours', 'parfois', 'parfois', 'rarement'][steady(ccas, person, 4)] as string,
  collegues: ['oui', 'oui', 'en_partie', 'non'][steady(person, ccas, 4)] as string,
  outils: ['annuaire', 'suivi'].filter((_, i) => steady(ccas + i, person, 3) === 0),
});

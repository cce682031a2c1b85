import type { Refusals } from '../../errors';

/** What surveys refuse for. */
export const SURVEYS_REFUSALS = {
  SURVEY_FAULTS: 'Cette enquête n’est pas complète. Voyez ce qui est signalé à chaque question, puis recommencez.',
  SURVEY_WRONG_STATE: 'Cette enquête n’est plus à ce stade. Rechargez la page pour voir où elle en est.',
  SURVEY_TOO_MANY: 'Il y en a trop. Fermez ou supprimez ce qui ne sert plus, puis recommencez.',
  SURVEY_TOO_FEW: 'Moins de cinq personnes ont répondu\u202f: il n’y a rien à publier sans dire qui a répondu quoi.',
  SURVEY_LINK_ENDED: 'Cette enquête est close, ou son adresse est incomplète. Demandez l’adresse à la personne qui vous l’a donnée.',
  SURVEY_LINK_FULL: 'Ce lien a reçu toutes les réponses prévues. Prévenez la personne qui vous l’a donné.',
  SURVEY_ANSWER_FAULTS: 'Une réponse manque ou ne convient pas. Elle est signalée à sa place\u202f: corrigez-la, puis envoyez.',
} as const satisfies Refusals;

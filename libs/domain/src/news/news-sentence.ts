import type { NewsKind } from './news-kinds';

/** What a sentence needs to know: never a figure, and names that its reader may read. */
export interface NewsFacts {
  readonly kind: NewsKind;
  /** Who caused it; null: nobody in particular, or nobody whose name is known any more. */
  readonly byName: string | null;
  /** Whether that names several. */
  readonly areSeveral?: boolean;
  readonly ccas: { readonly name: string } | null;
}

interface NewsWords {
  /** What it says, without the name of its object, which stands beside. */
  readonly sentence: (by: string, areSeveral: boolean, ccas: string) => string;
  /** What one does about it. */
  readonly act: string;
}

const WORDS: Readonly<Record<NewsKind, NewsWords>> = {
  mention: { sentence: (by, areSeveral) => `${by} vous ${areSeveral ? 'mentionnent' : 'mentionne'} dans une discussion`, act: 'Lire et répondre' },
  reply: { sentence: (by, areSeveral) => `${by} ${areSeveral ? 'ont' : 'a'} écrit dans une discussion où vous êtes`, act: 'Lire et répondre' },
  blocker_addressed: { sentence: (by, _, ccas) => `${by} vous demande de lever un blocage${ccas && ` pour le ${ccas}`}`, act: 'Voir le blocage' },
  campaign_opened: { sentence: (by, _, ccas) => `${by} demande ${ccas ? `des nouvelles du ${ccas}` : 'vos nouvelles'}`, act: 'Répondre' },
  campaign_reminder: {
    sentence: (by, _, ccas) => `${by} vous rappelle que ${ccas ? `le ${ccas} est attendu` : 'votre réponse est attendue'}`,
    act: 'Répondre',
  },
  campaign_submitted: { sentence: (_by, _several, ccas) => `${ccas ? `Le ${ccas}` : 'Un CCAS'} a envoyé ses réponses`, act: 'Lire les réponses' },
  form_returned: { sentence: (by, _, ccas) => `${by} vous renvoie des réponses${ccas && ` du ${ccas}`} à corriger`, act: 'Corriger' },
  form_reopened: { sentence: (by, _, ccas) => `${by} rouvre ${ccas ? `les réponses du ${ccas}` : 'vos réponses'}`, act: 'Corriger' },
  form_validated: { sentence: (by, _, ccas) => `${by} a validé ${ccas ? `les réponses du ${ccas}` : 'vos réponses'}`, act: 'Relire' },
  survey_opened: { sentence: (by, _, ccas) => `${by} ouvre une enquête auprès des agents${ccas && ` du ${ccas}`}`, act: 'Remettre le lien' },
  news_reminder: { sentence: (by, _, ccas) => `${by} vous demande où en est ${ccas ? `le ${ccas}` : 'votre CCAS'}`, act: 'Donner des nouvelles' },
  deputy_named: { sentence: (by) => `${by} s’absente\u202f: vous assurez sa suppléance`, act: 'Voir' },
  absence_noted: { sentence: (by) => `${by} a noté votre absence\u202f: vous ne recevez pas de courriel d’ici à votre retour`, act: 'Voir' },
  mail_refused: {
    sentence: () => 'Une adresse à laquelle vous avez écrit refuse les courriels\u202f: vérifiez-la, ou joignez la personne autrement',
    act: 'Vérifier l’adresse',
  },
};

/** What a piece of news says, on the page and in mails, without the name of its object, which stands beside. */
export const newsSentence = ({ kind, byName, areSeveral = false, ccas }: NewsFacts): string =>
  WORDS[kind].sentence(byName ?? 'Quelqu’un', areSeveral, ccas?.name ?? '');

/** What one does about a piece of news, on the button that leads to it. */
export const newsAct = (kind: NewsKind): string => WORDS[kind].act;

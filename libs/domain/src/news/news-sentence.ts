import type { NewsKind } from './news-kinds';

/** What a sentence needs to know: never a figure, and names that its reader may read. */
export interface NewsFacts {
  readonly kind: NewsKind;
  /** Who caused it; null: nobody in particular, or nobody whose name is known any more. */
  readonly byName: string | null;
  readonly ccas: { readonly name: string } | null;
}

const SENTENCES: Readonly<Record<NewsKind, (by: string, ccas: string) => string>> = {
  mention: (by) => `${by} vous mentionne dans une discussion`,
  reply: (by) => `${by} a répondu dans une discussion que vous suivez`,
  blocker_addressed: (by, ccas) => `${by} vous demande de lever un blocage${ccas && ` pour le ${ccas}`}`,
  campaign_opened: (by, ccas) => `${by} demande ${ccas ? `des nouvelles du ${ccas}` : 'vos nouvelles'}`,
  campaign_reminder: (by, ccas) => `${by} vous rappelle que ${ccas ? `le ${ccas} est attendu` : 'votre réponse est attendue'}`,
  campaign_submitted: (_, ccas) => `${ccas ? `Le ${ccas}` : 'Un CCAS'} a envoyé ses réponses`,
  news_reminder: (by, ccas) => `${by} vous demande où en est ${ccas ? `le ${ccas}` : 'votre CCAS'}`,
  deputy_named: (by) => `${by} s’absente\u202f: vous assurez sa suppléance`,
  absence_noted: (by) => `${by} a noté votre absence\u202f: vous ne recevez pas de courriel d’ici à votre retour`,
  mail_refused: () => 'Une adresse à laquelle vous avez écrit refuse les courriels\u202f: vérifiez-la, ou joignez la personne autrement',
};

/** What a piece of news says, on the page and in mails, without the name of its object, which stands beside. */
export const newsSentence = ({ kind, byName, ccas }: NewsFacts): string => SENTENCES[kind](byName ?? 'Quelqu’un', ccas?.name ?? '');

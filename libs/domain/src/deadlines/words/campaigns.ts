import type { DeadlineWords } from './deadline-words.type';

/** What is to be done about what comes due of update campaigns, as screens and mails say it. */
export const CAMPAIGNS_DEADLINE_WORDS = {
  campaign_answer: {
    label: 'Campagne',
    todo: (day) => `Répondre à la campagne avant le ${day}`,
    late: (day) => `Répondre à la campagne\u202f: la réponse était attendue le ${day}`,
    act: 'Répondre',
  },
} as const satisfies Readonly<Record<string, DeadlineWords>>;

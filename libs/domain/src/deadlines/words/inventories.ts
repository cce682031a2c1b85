import type { DeadlineWords } from './deadline-words.type';

/** What is to be done about what comes due of inventories, as screens and mails say it. */
export const INVENTORIES_DEADLINE_WORDS = {
  software_contract: {
    label: 'Contrat de logiciel',
    todo: (day) => `Décider de la suite du contrat avant le ${day}`,
    late: (day) => `Décider de la suite du contrat\u202f: il fallait le faire avant le ${day}`,
  },
} as const satisfies Readonly<Record<string, DeadlineWords>>;

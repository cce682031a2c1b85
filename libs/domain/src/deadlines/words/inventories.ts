import type { DeadlineWords } from './deadline-words.type';

/** What is to be done about what comes due of inventories, as screens and mails say it. */
export const INVENTORIES_DEADLINE_WORDS = {
  software_contract: {
    label: 'Contrat de logiciel',
    todo: (day) => `Décider de la suite du contrat avant le ${day}`,
    late: (day) => `Décider de la suite du contrat\u202f: il fallait le faire avant le ${day}`,
  },
  abs_due: {
    label: 'ABS à présenter',
    todo: (day) => `Présenter l’analyse des besoins sociaux au conseil d’administration avant le ${day}`,
    late: (day) => `Présenter l’analyse des besoins sociaux\u202f: l’échéance était le ${day}`,
  },
  abs_step: {
    label: 'Étape de l’ABS',
    todo: (day) => `Mener cette étape de l’ABS, prévue le ${day}`,
    late: (day) => `Dire où en est cette étape de l’ABS, prévue le ${day}`,
  },
  abs_contract: {
    label: 'Contrat de l’ABS',
    todo: (day) => `Conclure avec le prestataire de l’ABS avant le ${day}`,
    late: (day) => `Conclure avec le prestataire de l’ABS\u202f: le contrat a pris fin le ${day}`,
  },
} as const satisfies Readonly<Record<string, DeadlineWords>>;

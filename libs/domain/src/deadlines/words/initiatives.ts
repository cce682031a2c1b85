import type { DeadlineWords } from './deadline-words.type';

/** What is to be done about what comes due of the plan, as screens and mails say it. */
export const INITIATIVES_DEADLINE_WORDS = {
  initiative_milestone: {
    label: 'Jalon ou livrable',
    todo: (day) => `Terminer avant le ${day}`,
    late: (day) => `Terminer, ou en changer la date\u202f: c’était prévu le ${day}`,
  },
  financial_report: {
    label: 'Compte rendu financier',
    todo: (day) => `Remettre le compte rendu financier avant le ${day}`,
    late: (day) => `Remettre le compte rendu financier\u202f: il était dû le ${day}`,
  },
  blocker_review: {
    label: 'Blocage',
    todo: (day) => `Faire le point sur le blocage avant le ${day}`,
    late: (day) => `Lever le blocage, ou faire le point\u202f: il était à revoir le ${day}`,
    act: 'Lever',
  },
} as const satisfies Readonly<Record<string, DeadlineWords>>;

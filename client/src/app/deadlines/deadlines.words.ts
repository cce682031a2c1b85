import type { FeatureWords } from '../faces';

const SEE_THEM = { label: 'Voir les échéances', path: '/echeances' } as const;

export const DEADLINES_WORDS = {
  attention: {
    deadlines_overdue: {
      icon: 'alert',
      tone: 'bad',
      one: 'échéance est dépassée',
      many: 'échéances sont dépassées',
      detail: 'Conventions et RGPD. Une échéance disparaît une fois traitée.',
      link: SEE_THEM,
    },
    deadlines_soon: { icon: 'calendar', tone: 'warn', one: 'échéance approche', many: 'échéances approchent', link: SEE_THEM },
  },
  pages: [{ title: 'Échéances', link: '/echeances', operations: ['deadlines.read'], words: 'à faire retard' }],
} as const satisfies FeatureWords;

import type { FeatureWords } from '../faces';

export const MY_CCAS_WORDS = {
  attention: {
    initiatives_to_answer: {
      icon: 'edit',
      tone: 'info',
      one: 'initiative attend votre réponse',
      many: 'initiatives attendent votre réponse',
      link: { label: 'Répondre', path: '/mon-ccas', isAll: true },
    },
  },
  pages: [{ title: 'Mon CCAS', link: '/mon-ccas', operations: ['adoption.update'], words: 'répondre nouvelles' }],
} as const satisfies FeatureWords;

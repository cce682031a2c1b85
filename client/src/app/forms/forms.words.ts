import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { FORMS_TABLES } from './words/journal-tables';
import { FORMS_REFUSALS } from './words/refusals';

export const FORMS_WORDS = {
  attention: {
    form_returns_to_correct: {
      icon: 'refresh',
      tone: 'warn',
      one: 'CCAS a une réponse à corriger',
      many: 'CCAS ont une réponse à corriger',
      link: { label: 'Corriger', path: '/mon-ccas', isAll: true },
    },
    form_returns_to_check: {
      icon: 'check-circle',
      tone: 'info',
      one: 'CCAS a envoyé une réponse à vérifier',
      many: 'CCAS ont envoyé une réponse à vérifier',
      link: { label: 'Vérifier', path: '/collectes' },
    },
  },
  hits: { form_collection: { label: 'Collecte', icon: 'list', link: (key) => addressOf('form_collection', key) } },
  pages: [
    {
      title: 'Collectes et bilans',
      link: '/collectes',
      operations: ['forms.read'],
      words: 'bilan d’activités enquête formulaire questionnaire répondre chiffres',
    },
    { title: 'Nouvelle collecte', link: '/collectes/nouvelle', operations: ['forms.manage'], words: 'demander chiffres bilan' },
    { title: 'Formulaires', link: '/collectes/formulaires', operations: ['forms.manage'], words: 'composer questions modèle' },
  ],
  refusals: FORMS_REFUSALS,
  journal: FORMS_TABLES,
} as const satisfies FeatureWords;

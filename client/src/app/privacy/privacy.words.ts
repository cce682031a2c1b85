import { PRIVACY_DEADLINE_WORDS, type PrivacyPoint } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { PRIVACY_TABLES } from './words/journal-tables';
import { PRIVACY_REFUSALS } from './words/refusals';
import { POINT_WORDS } from './words/privacy-words';

export const PRIVACY_WORDS = {
  figures: { privacy_base: { label: 'Socle RGPD en place', hint: 'Points renseignés et applicables, tous CCAS confondus.' } },
  deadlines: PRIVACY_DEADLINE_WORDS,
  deadlineSources: {
    privacy: {
      icon: 'shield',
      link: ({ ccas }) => (ccas ? ['/rgpd', 'ccas', ccas.id] : ['/rgpd']),
      label: (point) => POINT_WORDS[point as PrivacyPoint]?.label ?? point,
    },
  },
  hits: { privacy_file: { label: 'Document RGPD', icon: 'shield', link: (ccasId) => `/rgpd/ccas/${ccasId}` } },
  pages: [
    { title: 'RGPD', link: '/rgpd', operations: ['privacy.readAggregates'], words: 'socle données personnelles DPO' },
    { title: 'RGPD à traiter', link: '/rgpd/a-traiter', operations: ['privacy.update'], words: 'liste de travail' },
    { title: 'Plan d’actions RGPD', link: '/rgpd/plan', operations: ['privacy.readStatus'] },
    { title: 'Maturité du réseau', link: '/rgpd/maturite', operations: ['privacy.readAggregates'], words: 'campagnes RGPD' },
    { title: 'Validité des preuves', link: '/rgpd/politique', operations: ['privacy.readAggregates'], words: 'politique RGPD' },
    { title: 'Données personnelles', link: '/donnees-personnelles', operations: [], words: 'registre RGPD' },
  ],
  campaignItems: { privacy_points: (point) => POINT_WORDS[point as PrivacyPoint]?.label ?? point },
  refusals: PRIVACY_REFUSALS,
  journal: PRIVACY_TABLES,
} as const satisfies FeatureWords;

import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { INDICATORS_TABLES } from './words/journal-tables';
import { INDICATORS_REFUSALS } from './words/refusals';

export const INDICATORS_WORDS = {
  attention: {
    contested_values: {
      icon: 'flag',
      tone: 'warn',
      one: 'valeur est contestée',
      many: 'valeurs sont contestées',
      detail: 'Un CCAS dit qu’un chiffre publié est faux\u202f: il attend votre décision.',
      link: { label: 'Décider', path: '/indicateurs/contestations' },
    },
    shared_proposals: {
      icon: 'send',
      tone: 'warn',
      one: 'proposition attend votre décision',
      many: 'propositions attendent votre décision',
      detail: 'Chiffres partagés de votre territoire, ou définitions du catalogue partagé\u202f: rien ne change avant.',
      link: { label: 'Décider', path: '/indicateurs/propositions' },
    },
  },
  figures: {
    indicators_up_to_date: {
      label: 'Indicateurs à jour',
      isShared: true,
      hint: 'Indicateurs du catalogue qui ont des valeurs, et dont aucune mise à jour n’est en retard.',
    },
  },
  hits: { indicator: { label: 'Indicateur', icon: 'chart', link: (key) => addressOf('indicator', key) } },
  pages: [
    { title: 'Indicateurs', link: '/indicateurs', operations: ['indicators.read'], words: 'catalogue chiffres' },
    { title: 'Portraits de territoires', link: '/indicateurs/territoires', operations: ['indicators.readNetwork'] },
    { title: 'Comparer des territoires', link: '/indicateurs/comparer', operations: ['indicators.readNetwork'], words: 'comparaison' },
    { title: 'Contestations', link: '/indicateurs/contestations', operations: ['indicators.readNetwork'], words: 'valeurs contestées' },
    {
      title: 'Importer des indicateurs',
      link: '/indicateurs/importer',
      operations: ['indicators.import', 'indicators.changeShared'],
      words: 'imports fichier',
    },
    { title: 'Propositions', link: '/indicateurs/propositions', operations: ['indicators.decideShared'], words: 'valeurs proposées autre réseau' },
    {
      title: 'Nouvel indicateur',
      link: '/indicateurs/catalogue/nouveau',
      operations: ['indicators.manage', 'indicators.manageShared', 'indicators.proposeShared'],
      words: 'créer proposer',
    },
    { title: 'Contours des territoires', link: '/indicateurs/contours', operations: ['outlines.manage'], words: 'GeoJSON carte' },
  ],
  refusals: INDICATORS_REFUSALS,
  journal: INDICATORS_TABLES,
} as const satisfies FeatureWords;
